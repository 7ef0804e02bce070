import { expect, test } from 'vitest';
import { withValues } from '../../src/import/folder/liquid-values.ts';
import { plainHtml } from '../../src/import/folder/plain-html.ts';
import { withoutShortcodes } from '../../src/import/folder/shortcodes.ts';
import { htmlToMarkdown } from '../../src/import/html/html-to-markdown.ts';
import { takenFromNotion } from '../../src/import/notes/notion.ts';
import { plainNote } from '../../src/import/notes/obsidian.ts';
import { postHtml } from '../../src/import/wxr/post-html.ts';
import { growsTooFast } from '../helpers/grows-too-fast.ts';

/** What the tags of WordPress, of themes and of notes begin with. */
const units = [
  ...['[', '[a]', '[/a]', '[a ', '[a b=c ', '[a x="', ' b="', '[a](', '![a](', '[a][b]\n', '![[', '[[a|'],
  ...['[caption]', '[caption', '[caption id="a"]<img >', '[caption]<a ', '[gallery', '[gallery ids="1,'],
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
  'tags of themes': (text) => withoutShortcodes(text, () => null),
  'HTML of a folder': (text) => plainHtml(text, () => null, String),
  'values of Liquid': (text) => withValues(text, () => undefined),
  'a note of Obsidian': (text) => plainNote(text, () => null),
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
