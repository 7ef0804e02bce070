import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { phrase } from '../../base/locale.ts';
import { draftOf } from '../draft.ts';
import { plainText } from '../plain-text.ts';
import { eachElement, isElement } from '../walk.ts';

/**
 * Puts each table in a region that scrolls by itself, can be focused and has a name (WCAG 1.4.10), and says in its head
 * that the cells name columns. An empty cell in the head names nothing, so it becomes a plain one. Alignment becomes a class.
 */
export const tables: Plugin<[], Root> = () => (tree, file) => {
  const { words } = draftOf(file).settings.locale;
  let count = 0;
  eachElement(tree, (element, index, parent) => {
    if (element.tagName === 'thead') headCells(element);
    if (element.tagName === 'td' || element.tagName === 'th') alignByClass(element);
    if (element.tagName !== 'table') return;
    count += 1;
    const caption = element.children.find((child) => isElement(child, 'caption'));
    const label = caption === undefined ? phrase(words.table ?? '', { n: count }) : plainText(caption);
    parent.children[index] = {
      type: 'element',
      tagName: 'section',
      properties: { className: ['table'], tabIndex: 0, ariaLabel: label },
      children: [element],
    };
  });
};

function headCells(head: Element): void {
  eachElement(head, (cell) => {
    if (cell.tagName !== 'th') return;
    if (plainText(cell) === '') cell.tagName = 'td';
    else cell.properties.scope ??= 'col';
  });
}

function alignByClass(cell: Element): void {
  const { align, ...others } = cell.properties;
  if (align === undefined || align === null) return;
  cell.properties = /^(?:center|right)$/.test(String(align))
    ? { ...others, className: [`align-${align}`] }
    : others;
}
