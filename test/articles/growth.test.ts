import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { toArticle } from '../../src/articles/article.ts';
import { readWrittenDate } from '../../src/articles/front-matter/dates/written-date.ts';
import { labelsOfAForm } from '../../src/articles/front-matter/doubts/labels-of-a-form.ts';
import { headingTitle } from '../../src/articles/front-matter/heading-title.ts';
import { readAddress } from '../../src/articles/markdown/addresses/address.ts';
import { pathAsWritten } from '../../src/articles/markdown/addresses/path-as-written.ts';
import { findExcess } from '../../src/articles/markdown/context/bounds.ts';
import { newTransformContext } from '../../src/articles/markdown/context/transform-context.ts';
import { cleanCredit, same } from '../../src/articles/markdown/figures/figures.ts';
import { readTypedLabel } from '../../src/articles/markdown/figures/typed-label.ts';
import { renderMarkdown } from '../../src/articles/markdown/markdown.ts';
import { foldWords } from '../../src/articles/markdown/parser/parser-fold.ts';
import { stripIndents } from '../../src/articles/markdown/parser/strip-indents.ts';
import { splitBareLinks } from '../../src/articles/markdown/plugins/bare-links.ts';
import { footnotes } from '../../src/articles/markdown/plugins/footnotes.ts';
import { foreignMarkup } from '../../src/articles/markdown/plugins/foreign-markup.ts';
import { readAsMeant } from '../../src/articles/markdown/plugins/read-as-meant.ts';
import { runTogether } from '../../src/articles/markdown/plugins/run-together.ts';
import { unreadMarks } from '../../src/articles/markdown/plugins/unread-marks.ts';
import { removedProperty } from '../../src/articles/markdown/raw/removed-html.ts';
import { safePath } from '../../src/base/addresses/paths.ts';
import { cleanText } from '../../src/base/text/clean.ts';
import { nearest } from '../../src/base/text/nearest.ts';
import { excerpt, fold, oneLine, slugify } from '../../src/base/text/text.ts';
import { parseYaml } from '../../src/base/yaml/yaml.ts';
import { mendYamlLine } from '../../src/base/yaml/yaml-mend.ts';
import { readPlainYaml } from '../../src/base/yaml/yaml-plain.ts';
import { codeFrame, linesOf } from '../../src/cli/code-frame.ts';
import { cleanSvg } from '../../src/pictures/clean-svg.ts';
import { groupKey } from '../../src/site/keys/group-key.ts';
import { growsTooFast } from '../helpers/grows-too-fast.ts';
import { source } from './document.ts';
import { usual } from './rendering.ts';

/** What is written over and over: what begins something, ends something, or may belong to one thing or another. */
const units = [
  ...[
    '[',
    ']',
    '](',
    '![',
    '[a',
    '[a](',
    '[a](b c',
    '[a](b c.jpg) ',
    '[a(b.jpg',
    '！[',
    ']（',
    '![](a b.jpg)\n',
    '[^',
    '[^1',
    '[^1] ',
    '(',
  ],
  ...[
    ')',
    '*',
    '**a',
    '_',
    '`',
    '~',
    '"',
    "'",
    '\\',
    '<',
    '<a ',
    '<!--',
    '&',
    '&a',
    '&a;',
    '#',
    '|',
    '{',
    '%',
    '$',
  ],
  ...[
    '.',
    '..',
    '. ',
    ',',
    ', ',
    ';',
    ':',
    ': ',
    '-',
    '- ',
    '–',
    '=',
    '+',
    '/',
    '//',
    '../',
    '@',
    'a@',
    'a.',
    'a@b.',
  ],
  ...[
    'http://',
    'http://a',
    'http://a)',
    'http://a.b!',
    'http://a.b&a;',
    'www.',
    'www.a.',
    ' ',
    'a ',
    ' a',
    '  a',
  ],
  ...[
    '\t',
    '\u00a0',
    '\u200b',
    '\n',
    '\n\n',
    'a\n',
    '\n- ',
    '\na: ',
    '\n: a',
    '\n---\n',
    ' | ',
    '\n  a: ',
    '\r',
    'a',
    'á',
    'e\u0301',
    '\u0301',
  ],
  ...[
    'đ',
    '1',
    '1/',
    '1:',
    ' 1',
    'ngày ',
    'tháng',
    'at ',
    'Hình 1: ',
    'url(',
    'url( ',
    '%20',
    '"\n',
    "'\n",
    '&a ',
    '!a ',
  ],
];

const context = () =>
  newTransformContext({ path: 'a.md', body: '', bodyLine: 1, title: '', lead: null, figures: [] }, usual);
const transform = (plugin: typeof footnotes, value: string) => {
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
  const run = plugin.call({} as never) as unknown as (tree: Root, file: object) => void;
  run(tree, { value, data: { context: context() } });
};
const at = { file: 'a.md', line: 1, column: 1 };
const utf8 = new TextEncoder();

/** Everything that reads what people write, of one text each. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  foreignMarkup: (text) => transform(foreignMarkup, text),
  runTogether: (text) => transform(runTogether, text),
  'readAsMeant, lines': (text) => transform(readAsMeant, `- a\n${text}\n• a\n• b\ta`),
  unreadMarks: (text) => transform(unreadMarks, text),
  readAsMeant: (text) => transform(readAsMeant, text),
  'readAsMeant, what Markdown left': (text) => transform(readAsMeant, `[a](b c.jpg) ${text} **a:**b`),
  footnotes: (text) => transform(footnotes, text),
  splitBareLinks: (text) => splitBareLinks({ type: 'text', value: `a@b ${text} http://a.b` }),
  'splitBareLinks, one address': (text) =>
    splitBareLinks({ type: 'text', value: `http://a.b/${text.replace(/[\s<]/g, 'a')}` }),
  readTypedLabel: (text) => readTypedLabel(`Hình 1${text}`, usual.locale.figure.names),
  'readTypedLabel, before': (text) => readTypedLabel(`${text}Hình`, usual.locale.figure.names),
  readWrittenDate: (text) => readWrittenDate(`28/01/2021 ${text}`, usual.timezone),
  removedProperty: (text) =>
    removedProperty(
      { type: 'element', tagName: 'a', properties: { href: text }, children: [] },
      'href',
      at,
      '',
    ),
  labelsOfAForm: (text) => labelsOfAForm(`Sapo: ${text}\n\n${text}\nTags: ${text}`, at),
  'readAsMeant, items with lines between': (text) =>
    transform(readAsMeant, `• a\n\n${text.replaceAll('a', '– a;\n\n')}`),
  pathAsWritten: (text) => pathAsWritten('C:\\a', `[a](C:\\${text})`),
  readAddress: (text) => readAddress(text, 'a/b.md'),
  findExcess: (text) => findExcess(text, 100),
  headingTitle: (text) => headingTitle(`# ${text}`),
  same: (text) => same(text, `${text}a`),
  cleanCredit: (text) => cleanCredit(text, usual.locale),
  foldWords,
  stripIndents,
  cleanText,
  nearest: (text) => nearest(text, ['title', text.slice(1), 'b']),
  safePath: (text) => safePath(text, 'a'),
  fold,
  oneLine,
  slugify,
  groupKey,
  excerpt: (text) => excerpt(text, 300),
  mendYamlLine: (text) => mendYamlLine(`title: ${text}a`, [], []),
  'mendYamlLine, quoted': (text) => mendYamlLine(`title: "${text}`, [], []),
  'mendYamlLine, a list': (text) => mendYamlLine(`tags: [${text}]`, [], []),
  'mendYamlLine, a group': (text) => mendYamlLine(`notice: { a: ${text}: b }`, [], [text, text]),
  readPlainYaml: (text) => readPlainYaml(`tags: [${text}`),
  codeFrame: (text) => codeFrame(linesOf(text), 1, 50_000, 80),
  cleanSvg: (text) => cleanSvg(utf8.encode(`<svg><style>${text}</style><g fill="${text}"/></svg>`)),
};

describe('the work for a text grows as the text does, whatever it repeats (safety R4)', () => {
  test.each(Object.entries(readers))(
    '%s',
    (_, run) => {
      expect(units.filter((unit) => growsTooFast(run, unit, 160_000))).toEqual([]);
    },
    120_000,
  );

  test('front matter', () => {
    const fields = (text: string) => parseYaml(`title: a\nlead: ${text}\n`, 'a.md', 1);
    expect(units.filter((unit) => growsTooFast(fields, unit, 60_000))).toEqual([]);
  });

  test.each([
    ']',
    '](',
    'a]\n',
    '[',
    '![',
    '[a](b c.jpg) ',
    '![](a b.jpg)\n',
    '[^1] ',
    '*a',
    '`',
    '<',
    'http://a) ',
    '# a\n\n',
    'a**\n',
    'a <!--\n',
    '- a\n',
  ])(
    'an article of %j is read, or told to be too much, with little work',
    (unit) => {
      const read = (text: string) => {
        const { article, problems } = toArticle(
          source(`---\ntitle: a\ndate: 28/01/2021\nlead: b\n---\n${text}`),
          usual,
          (input) => renderMarkdown(input, usual),
        );
        expect(
          article !== null || problems.some(({ code }) => code === 'too-deep' || code === 'too-many-entries'),
        ).toBe(true);
      };
      expect(growsTooFast(read, unit, 30_000)).toBe(false);
    },
    120_000,
  );
});
