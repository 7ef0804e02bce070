import { expect, test } from 'vitest';
import { html } from '../../rendering.ts';

test.each([
  ['<center>Giữa trang</center>', '<p>Giữa trang</p>'],
  ['Trước <center>giữa <b>đậm</b></center> sau.', '<p>Trước </p><p>giữa <b>đậm</b> sau.</p>'],
  ['<form>a<br>b<table><tr><td>c</td></tr></table>d</form>', /^<p>a<br>b<\/p>.*<p>d<\/p>$/s],
  ['<div>Một</div>\n<hr>', '<div>Một</div>\n<hr>'],
] as const)('%s', (written, expected) => {
  if (typeof expected === 'string') expect(html(written)).toBe(expected);
  else expect(html(written)).toMatch(expected);
});
