import { expect, test } from 'vitest';
import { html } from '../../rendering.ts';

test.each([
  ['<p>&nbsp;&nbsp; Một</p>', '<p>Một</p>'],
  ['<p><span lang="vi">&nbsp; </span><b>&emsp;Một</b></p>', '<p><b>Một</b></p>'],
  ['<p><br>&nbsp;<br></p><p>Một</p>', '<p>Một</p>'],
  ['<blockquote><p>&nbsp;Một</p></blockquote>', '<blockquote><p>Một</p></blockquote>'],
  ['<p>Một<br>&nbsp;hai</p>', '<p>Một<br>\u00a0hai</p>'],
  ['<pre>  x</pre>', '<pre>  x</pre>'],
])('%s', (written, expected) => {
  expect(html(written)).toBe(expected);
});
