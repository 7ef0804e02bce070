import { describe, expect, test } from 'vitest';
import { error, info, type Problem } from '../../src/base/problem.ts';
import { rebuildLine } from '../../src/cli/rebuild-line.ts';
import { showDev } from '../../src/cli/show-dev.ts';
import type { DevEvent } from '../../src/dev/events.ts';
import { plain } from './captured.ts';

const held = { drafts: 0, scheduled: 0, expired: 0 };
const summary = { articles: 3, held, written: 2, removed: 0, unchanged: 9, due: null };
const line = (changed: string[], problems: Problem[] = [], good = true) =>
  rebuildLine({ changed, summary: good ? summary : null, problems, milliseconds: 83.6 });

describe('what bantin dev prints', () => {
  test.each([
    [[], '3 articles · 2 files written, 0 removed, 9 unchanged · 0.08 s'],
    [['a.md'], 'a.md · 2 files written, 0 removed · 84 ms'],
    [['a.md', 'b.md'], 'a.md, b.md · 2 files written, 0 removed · 84 ms'],
    [['a.md', 'b.md', 'c.md'], 'a.md and 2 more · 2 files written, 0 removed · 84 ms'],
    [['a\u001b[2J.md'], 'a\ufffd[2J.md · 2 files written, 0 removed · 84 ms'],
    [[''], '. · 2 files written, 0 removed · 84 ms'],
  ])('a build after changes of %j is one line', (changed, expected) => {
    expect(line(changed)).toBe(expected);
  });

  test('a failed build says that the site stays', () => {
    const problem = error('bad-date', { file: 'a.md', line: 1, column: 1 }, 'x', '');
    expect(line(['a.md'], [problem], false)).toBe(
      'a.md · 1 error in 1 file · the last good site stays · 84 ms',
    );
  });

  test('problems are printed when they are others than before, a port that is taken is named', () => {
    let text = '';
    const say = (more: string) => {
      text += more;
    };
    const show = showDev('/tin', 8080, {
      cwd: '/tin',
      language: 'en',
      print: { ...plain, out: say, err: say, screen: null },
    });
    const printed = (event: DevEvent) => {
      text = '';
      show(event);
      return text;
    };
    expect(printed({ type: 'listening', url: 'http://localhost:8081/', port: 8081 })).toBe(
      'Port 8080 is taken.\nThe site is at http://localhost:8081/ and follows every change. Ctrl-C ends it.\n',
    );
    const note = info('scheduled', null, 'Held back.', '');
    const built = (problems: Problem[], good: boolean): DevEvent => ({
      type: 'built',
      changed: ['a.md'],
      milliseconds: 1,
      result: { problems, summary: good ? summary : null, fault: good ? null : 'site' },
    });
    expect(printed(built([note], true))).toContain('Held back.');
    expect(printed(built([note], true))).toBe('a.md · 2 files written, 0 removed · 1 note · 1 ms\n');
    const broken = [note, error('bad-date', null, 'No such day.', '')];
    expect(printed(built(broken, false))).toContain('No such day.');
    expect(printed(built(broken, false))).not.toContain('No such day.');
    expect(printed(built([note], true))).not.toContain('Held back.');
    expect(printed(built(broken, false))).toContain('No such day.');
    expect(printed({ type: 'crashed', cause: new Error('oops') })).toContain('mistake in bantin');
  });
});
