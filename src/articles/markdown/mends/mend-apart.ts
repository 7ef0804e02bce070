import type { Image, Link, RootContent } from 'mdast';
import { isPictureName } from '../../files/picture-name.ts';
import { cutText, writtenText } from './written-text.ts';

/** Signs of a picture that Markdown does not join with the brackets behind them. */
const apart = /(?:(?<=^|\n)!\s+|！\s*)$/;

/** The nodes with a picture in place of a link to one, where its `!` stands apart, `! [Cầu](cau.jpg)`, or is a full-width one; null where none does. */
export function mendApart(children: readonly RootContent[], markdown: string): RootContent[] | null {
  const made: RootContent[] = [];
  let found = false;
  for (const child of children) {
    const before = made.at(-1);
    const sign = before?.type === 'text' && isPicture(child) ? apart.exec(before.value) : null;
    if (sign === null || before?.type !== 'text' || child.type !== 'link') made.push(child);
    else {
      made.splice(-1, 1, ...cutText(writtenText(before, markdown), 0, sign.index), imageOf(child));
      found = true;
    }
  }
  return found ? made : null;
}

function isPicture(node: RootContent): boolean {
  return (
    node.type === 'link' && isPictureName(node.url) && node.children.every(({ type }) => type === 'text')
  );
}

function imageOf({ url, title, children, position }: Link): Image {
  const alt = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return { type: 'image', url, title: title ?? null, alt, ...(position && { position }) };
}
