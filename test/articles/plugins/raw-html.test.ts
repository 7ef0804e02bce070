import { describe, expect, test } from 'vitest';
import { html, problems, render } from '../rendering.ts';

describe('HTML that is never closed hides the rest, so it is an error (safety P24)', () => {
  test.each([
    ['Một.\n\n<!-- ghi chú\n\nHai.', ['error unclosed-comment 12:1']],
    ['<div>\n<p>a</p> <!-- b\n</div>\n\nHai.', ['error unclosed-comment 11:10']],
    ['<!-- a --> <!-- b\n\nHai.', ['error unclosed-comment 10:1']],
    ['Một.\n\n<script>\nx\n\nHai.', ['error unclosed-html 12:1', 'warning removed-html 12:1']],
    ['<style>\nx\n\nHai.', ['error unclosed-html 10:1', 'warning removed-html 10:1']],
  ])('%j', (body, expected) => {
    expect(problems(body)).toEqual(expected);
  });

  test.each(['<!-- a -->\n\nHai.', 'Một <!-- a --> hai.', '1 <!-- 2', '<!-->\n\nHai.', '<script>x</script>'])(
    '%j is closed or no comment',
    (body) => {
      expect(problems(body).filter((problem) => problem.includes('unclosed'))).toEqual([]);
    },
  );

  test('says how to mend it', () => {
    expect(render('<!-- a').problems[0]?.hint).toBe('Write "-->" where it ends, or remove "<!--".');
  });
});

test('Markdown inside HTML blocks is read, and HTML inside Markdown too', () => {
  expect(html('<div>\n\nMột **hai**\n\n</div>')).toBe('<div>\n<p>Một <strong>hai</strong></p>\n</div>');
  expect(html('Một <b>hai</b>')).toBe('<p>Một <b>hai</b></p>');
});
