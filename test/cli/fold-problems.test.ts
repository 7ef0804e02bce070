import { describe, expect, test } from 'vitest';
import { error, info, type Problem, warning } from '../../src/base/problem.ts';
import { foldProblems } from '../../src/cli/formats/fold-problems.ts';
import { pretty } from '../../src/cli/formats/pretty.ts';
import { translator } from '../../src/messages/translator.ts';
import { plain } from './captured.ts';

const at = (file: string, line = 1) => ({ file, line, column: 1 });
const show = (problems: readonly Problem[]) => pretty({ problems, root: '/tin', cwd: '/tin' }, plain);
const looks = (file: string) => warning('removed-html', at(file), 'Looks were removed.', 'Nothing to do.');

describe('many problems', () => {
  test('equal ones are told once, with their number and first three places', () => {
    const text = show(['a.md', 'b.md', 'c.md', 'd.md', 'e.md'].map(looks));
    expect(text.match(/Looks were removed/g)).toHaveLength(1);
    expect(text).toContain('a.md:1:1 warning removed-html');
    expect(text).toContain('Also at b.md:1:1, c.md:1:1 and 2 more places.');
    expect(text).toContain('5 warnings in 5 files');
  });

  test('errors come last, where they are read', () => {
    const problems = [
      error('bad-date', at('a.md'), 'Bad.', ''),
      info('not-nfc', at('b.md'), 'Note.', ''),
      looks('c.md'),
    ];
    const { folds } = foldProblems(problems, 10);
    expect(folds.map(({ problem }) => problem.severity)).toEqual(['info', 'warning', 'error']);
  });

  test('thirty different ones of a code are twelve and a number, and a table says what to mend first', () => {
    const links = Array.from({ length: 30 }, (_, index) =>
      error('unknown-page', at('a.md', index + 1), `No page ${index}.`, ''),
    );
    const text = show([...links, looks('b.md')]);
    expect(text.match(/No page/g)).toHaveLength(12);
    expect(text).toContain('… and 18 more of error unknown-page');
    expect(text).toContain('--format json names them all.');
    expect(text).toMatch(/ {2}30 {2}error +unknown-page +in 1 file\n {3}1 {2}warning +removed-html/);
  });

  test('an archive with 34,000 problems of ten kinds is told on a few screens', () => {
    const problems = Array.from({ length: 34_000 }, (_, index) =>
      warning(`kind-${index % 10}`, at(`${index % 500}.md`, index), `Message ${index % 7_000}.`, 'Hint.'),
    );
    expect(show(problems).split('\n').length).toBeLessThan(1_000);
  });

  test('the words around them are those of the language', () => {
    const say = translator({
      warning: 'cảnh báo',
      '{} warnings': '{1} cảnh báo',
      'in {} files': 'trong {1} tệp',
    });
    const text = pretty({ problems: [looks('a.md'), looks('b.md')], root: '/t', cwd: '/t' }, plain, say);
    expect(text).toContain('a.md:1:1 cảnh báo removed-html');
    expect(text).toContain('2 cảnh báo trong 2 tệp');
  });
});
