import { describe, expect, test } from 'vitest';
import { error, info, warning } from '../../src/base/problem.ts';
import { errorPage } from '../../src/dev/error-page.ts';
import { problemsHtml } from '../../src/dev/problems-html.ts';

const at = { file: 'content/a.md', line: 2, column: 8 };

describe('problems in the browser', () => {
  test('say where, what, why and what to do, errors first', () => {
    const problems = [
      warning('missing-alt', null, 'A picture has no text.', ''),
      error('bad-date', at, 'The month 13 does not exist.', 'Mend the date.'),
    ];
    const html = problemsHtml(problems, () => 'title: x\ndate:  28/13\n');
    expect(html).toContain('An error stops the build');
    expect(html.indexOf('bad-date')).toBeLessThan(html.indexOf('missing-alt'));
    expect(html).toContain('content/a.md:2:8');
    expect(html).toContain('<p class="hint">Mend the date.</p>');
    expect(html).toContain('<i>2</i> date:  <mark>28</mark>/13\n');
  });

  test('safety R19 nothing from the site is markup there', () => {
    const evil = '<img src=x onerror=alert(1)>"\'&';
    const problem = error(evil, { file: evil, line: 1, column: 1 }, evil, evil);
    for (const html of [
      problemsHtml([problem], () => evil),
      errorPage(problemsHtml([problem], () => evil)),
    ]) {
      expect(html).not.toContain('<img');
      expect(html).toContain('&lt;');
    }
  });

  test('a file that cannot be read has no excerpt, an empty line still shows its place', () => {
    expect(problemsHtml([error('a', at, 'x', '')], () => null)).not.toContain('<pre>');
    expect(problemsHtml([error('a', at, 'x', '')], () => 'one line')).not.toContain('<pre>');
    expect(problemsHtml([error('a', { ...at, column: 1 }, 'x', '')], () => 'a\n\nb')).toContain(
      '<mark> </mark>',
    );
  });

  test('of very many only so many are shown as a person can read', () => {
    const many = Array.from({ length: 1000 }, () => error('a', null, 'x', ''));
    const html = problemsHtml([...many, info('b', null, 'y', '')], () => null);
    expect(html).toContain('1000 errors stop the build');
    expect(html.match(/<section/g)?.length).toBe(50);
    expect(html).toContain('The terminal shows 951 more.');
  });
});
