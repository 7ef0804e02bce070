import { expect, test } from 'vitest';
import { toArticle } from '../../src/articles/article.ts';
import { renderMarkdown } from '../../src/articles/markdown/markdown.ts';
import { brief, source } from './document.ts';
import { usual } from './rendering.ts';

const told = (fields: string, body: string) =>
  brief(
    toArticle(source(`---\ntitle: Hội nghị\ndate: 28/01/2021\n${fields}---\n${body}`), usual, (input) =>
      renderMarkdown(input, usual),
    ).problems,
  ).filter((problem) => problem.includes('empty-article'));

test.each(['', '\n\n', '<!-- viết sau -->\n', '&nbsp;\n'])(
  'an article of a title alone is told: %j',
  (body) => {
    expect(told('', body)).toEqual(['warning empty-article 5:1']);
  },
);

test.each([
  ['lead: Một câu.\n', ''],
  ['figures: [{ src: a.jpg, alt: A }]\n', ''],
  ['attachments: [a.pdf]\n', ''],
  ['draft: true\n', ''],
  ['', 'Một.'],
  ['', '![a](a.jpg)'],
  ['', '<video src="a.mp4"></video>'],
])('one that has something is not: %j %j', (fields, body) => {
  expect(told(fields, body)).toEqual([]);
});
