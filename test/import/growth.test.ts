import { expect, test } from 'vitest';
import { markdownOfHtml } from '../../src/import/folder/text/html-text.ts';
import { withoutShortcodes } from '../../src/import/folder/text/shortcodes.ts';
import { withValues } from '../../src/import/folder/tool/liquid-values.ts';
import { lexicalTree } from '../../src/import/ghost/lexical.ts';
import { mobiledocTree } from '../../src/import/ghost/mobiledoc.ts';
import { htmlToMarkdown } from '../../src/import/html/html-to-markdown.ts';
import { unlessTooDeep } from '../../src/import/html/parse-html.ts';
import { plainHtml } from '../../src/import/markdown/plain-html.ts';
import { isProse, withDashes } from '../../src/import/markdown/typed-prose.ts';
import { takenFromNotion } from '../../src/import/notes/notion.ts';
import { plainNote } from '../../src/import/notes/obsidian.ts';
import { withoutMembersOnly } from '../../src/import/wxr/members-only.ts';
import { postHtml } from '../../src/import/wxr/post-html.ts';
import { growsTooFast } from '../helpers/grows-too-fast.ts';

/** What the tags of WordPress, of themes and of notes begin with. */
const units = [
  ...['[', '[a]', '[/a]', '[a ', '[a b=c ', '[a x="', ' b="', '[a](', '![a](', '[a][b]\n', '![[', '[[a|'],
  ...['[caption]', '[caption', '[caption id="a"]<img >', '[caption]<a ', '[gallery', '[gallery ids="1,'],
  ...['[private]', '[/private]', '<!-- wp:group {"hideBlock":true} ', '<!-- wp:group {"hideBlock":true} -->'],
  ...['[video', '[embed]', '[audio src="http://a', '[video src="http://', '[youtube]http://a'],
  ...[
    '<!--',
    '<!-- wp:',
    '<pre>',
    '<',
    '<a href="',
    '<img',
    '<p>',
    '<p',
    '<script>',
    '<iframe>',
    '&',
    '>',
    '\n',
    '\n ',
    ' ',
    '\t',
  ],
  ...['--', '---', ' --', 'a--', 'Aa. ', 'a', 'aa. Aa'],
  ...['{{<', '{{', '{%', '{% a', '{% raw %}', '{% comment %}', '{% highlight a %}', '{{< note >}}\n'],
  ...[
    '{% assign a = ',
    '{{ a.b |',
    '{#a ',
    '{:.a ',
    '%%',
    '%%\n',
    '==',
    '==a',
    ' ^a',
    '```\n',
    '> [!a]\n',
    '<aside>\n',
  ],
];

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'a post of WordPress': (text) => postHtml(text, () => null),
  'parts of a post for members': (text) => withoutMembersOnly(`${text}--><p>[/private]`),
  'tags of templates in HTML': (text) => unlessTooDeep(() => markdownOfHtml(`<p>${text}%}}}`, 'a.html')),
  'tags of themes': (text) => withoutShortcodes(text, () => null),
  'HTML of a folder': (text) => plainHtml(text, () => null, String),
  'values of Liquid': (text) => withValues(text, () => undefined),
  'a note of Obsidian': (text) => plainNote(text, () => null),
  'dashes of sentences': (text) => withDashes(text),
  'sentences that are moved in': (text) => isProse(`A${text}`),
  'a line of Ghost': (text) =>
    lexicalTree(
      JSON.stringify({ root: { children: [{ type: 'text', text: `a${text}a`, format: 1 }] } }),
      () => {},
    ),
  'a page of Notion': (body) => takenFromNotion({ data: {}, body, problems: [] }),
};

test.each(Object.entries(readers))(
  'the work for %s grows as its text does, whatever it repeats',
  (_, read) => {
    expect(units.filter((unit) => growsTooFast(read, unit, 120_000))).toEqual([]);
  },
);

test('elements of a line that hold nothing are gone', () => {
  for (const empty of ['<a>', '<a href="/x"></a>', '<span><b></b></span>'])
    expect(htmlToMarkdown(`<p>a${empty.repeat(3_000)}b</p>`, 'a', (address) => address).markdown).toBe('ab');
});

test('tags of posts whose values could be read in two ways come to an end', () => {
  const text = `[a${' b="'.repeat(60)}`;
  expect(postHtml(text, () => null)).not.toBe('');
});

test('marks of an older text of Ghost that never end take no longer than others', () => {
  const piece = [0, [0], 0, 'a'];
  const text = (length: number) =>
    JSON.stringify({ markups: [['em']], sections: [[1, 'p', Array.from({ length }, () => piece)]] });
  expect(growsTooFast((unit) => mobiledocTree(text(unit.length), () => {}), 'a', 60_000)).toBe(false);
});
