import { describe, expect, test } from 'vitest';
import { error, info, type Problem, warning } from '../../src/base/problem.ts';
import { github } from '../../src/cli/formats/github.ts';
import { json } from '../../src/cli/formats/json.ts';
import { pretty } from '../../src/cli/formats/pretty.ts';
import { sarif } from '../../src/cli/formats/sarif.ts';
import { closingLine, countLine } from '../../src/cli/lines.ts';
import { folderWith, plain } from './captured.ts';

const none = { drafts: 0, scheduled: 0, expired: 0 };
const article = 'content/kinh-te/a/index.md';

const problems: Problem[] = [
  warning('no-site-url', null, 'The site has no address.', 'Write "url: …" in bantin.yaml.'),
  error(
    'unknown-field',
    { file: article, line: 2, column: 1 },
    'There is no "titel".',
    'Did you mean "title"?',
  ),
  info('scheduled', { file: 'content/b.md', line: 3, column: 7 }, 'It appears later.', ''),
];

function found(changes: { readonly problems?: readonly Problem[] } = {}) {
  const cwd = folderWith({ [`tin/${article}`]: '---\ntitel: Hội nghị\n---\n' });
  return { problems, root: `${cwd}/tin`, cwd, ...changes };
}

describe('problems for people', () => {
  test('show no line of a picture, which has none', () => {
    const cwd = folderWith({ 'content/a.jpg': 'JFIF\0\u0001\u0002', 'content/b.md': 'Một dòng.\n' });
    const at = (file: string) => info('not-read', { file, line: 1, column: 1 }, `${file} is not read.`, '');
    const said = pretty({ root: cwd, cwd, problems: [at('content/a.jpg'), at('content/b.md')] }, plain);
    expect(said).not.toContain('JFIF');
    expect(said).toContain('  1 | Một dòng.');
  });

  test('have place, kind, message, remedy and the line in question, with a count at the end', () => {
    expect(pretty(found(), plain)).toBe(
      [
        'tin/content/b.md:3:7 note scheduled',
        '  It appears later.',
        '',
        'warning no-site-url',
        '  The site has no address.',
        '  Write "url: …" in bantin.yaml.',
        '',
        'tin/content/kinh-te/a/index.md:2:1 error unknown-field',
        '  There is no "titel".',
        '  Did you mean "title"?',
        '  1 | ---',
        '  2 | titel: Hội nghị',
        '    | ^',
        '',
        '1 error, 1 warning, 1 note in 2 files',
        '',
      ].join('\n'),
    );
  });

  test('nothing is said when nothing is wrong', () => {
    expect(pretty(found({ problems: [] }), plain)).toBe('');
    expect(github(found({ problems: [] }))).toBe('');
  });

  test('what a message quotes cannot command the terminal', () => {
    const nasty = error('x', null, 'The title is "\u001b]0;pwned\u0007".', '\u001b[2J');
    expect(pretty(found({ problems: [nasty] }), plain)).not.toMatch(/[\u001b\u0007]/);
  });
});

describe('problems for GitHub', () => {
  test('are annotations at files as the repository names them', () => {
    expect(github(found()).split('\n')).toEqual([
      '::warning title=no-site-url::The site has no address.%0AWrite "url: …" in bantin.yaml.',
      '::error file=tin/content/kinh-te/a/index.md,line=2,col=1,title=unknown-field::There is no "titel".%0ADid you mean "title"?',
      '::notice file=tin/content/b.md,line=3,col=7,title=scheduled::It appears later.',
      '1 error, 1 warning, 1 note in 2 files',
      '',
    ]);
  });

  test('cannot be broken by what they quote', () => {
    const at = { file: 'content/a,b:c%.md', line: 1, column: 1 };
    const nasty = error('x', at, '100 %\n::error::forged', '');
    expect(github(found({ problems: [nasty] })).split('\n')).toEqual([
      '::error file=tin/content/a%2Cb%3Ac%25.md,line=1,col=1,title=x::100 %25%0A::error::forged',
      '1 error in 1 file',
      '',
    ]);
  });
});

describe('problems for tools', () => {
  test('JSON is one document with the problems as they are', () => {
    const summary = {
      articles: 1,
      held: none,
      written: 2,
      removed: 0,
      unchanged: 3,
      due: null,
      seconds: 0.5,
    };
    expect(JSON.parse(json({ ...found(), summary }))).toEqual({ problems, summary });
    expect(JSON.parse(json({ ...found(), summary: null }))).toEqual({ problems, summary: null });
  });

  test('SARIF names each rule once and each place as an address', () => {
    const twice = [
      ...problems,
      error('unknown-field', { file: 'content/ả b.md', line: 1, column: 2 }, 'M.', 'H.'),
    ];
    const log = JSON.parse(sarif(found({ problems: twice })));
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ columnKind: 'utf16CodeUnits' }] });
    const [run] = log.runs;
    expect(run.tool.driver.rules).toEqual([
      { id: 'no-site-url' },
      { id: 'scheduled' },
      { id: 'unknown-field' },
    ]);
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual([
      'warning',
      'error',
      'note',
      'error',
    ]);
    expect(run.results[0].locations).toEqual([]);
    expect(run.results[3]).toEqual({
      ruleId: 'unknown-field',
      level: 'error',
      message: { text: 'M. H.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'tin/content/%E1%BA%A3%20b.md' },
            region: { startLine: 1, startColumn: 2 },
          },
        },
      ],
    });
  });
});

describe('lines that sum up', () => {
  test('say what a build did', () => {
    expect(
      closingLine({
        articles: 128,
        held: none,
        written: 340,
        removed: 2,
        unchanged: 12,
        due: null,
        seconds: 1.8437,
      }),
    ).toBe('128 articles · 340 files written, 2 removed, 12 unchanged · 1.84 s');
    const due = { at: '2021-02-03T06:00:00+07:00', why: 'appears' } as const;
    expect(
      closingLine({ articles: 2, held: none, written: 0, removed: 0, unchanged: 12, due, seconds: 0.05 }),
    ).toBe(
      '2 articles · 0 files written, 0 removed, 12 unchanged · 0.05 s · next build due 2021-02-03T06:00:00+07:00, when an article appears',
    );
    expect(
      closingLine({ articles: 1, held: none, written: 1, removed: 0, unchanged: 0, due: null, seconds: 0 }),
    ).toBe('1 article · 1 file written, 0 removed, 0 unchanged · 0.00 s');
  });

  test('say what is held back', () => {
    const line = (held: typeof none) =>
      closingLine({ articles: 1, held, written: 1, removed: 0, unchanged: 0, due: null, seconds: 0 });
    expect(line({ drafts: 1, scheduled: 2, expired: 3 })).toMatch(
      / s · held back: 1 draft, 2 scheduled, 3 expired \(bantin list\)$/,
    );
    expect(line({ ...none, drafts: 2 })).toMatch(/ · held back: 2 drafts \(bantin list\)$/);
  });

  test.each([
    [[], ''],
    [problems.slice(0, 1), '1 warning'],
    [[...problems, ...problems], '2 errors, 2 warnings, 2 notes in 2 files'],
  ])('count problems and the files that they are in', (some, line) => {
    expect(countLine(some)).toBe(line);
  });
});
