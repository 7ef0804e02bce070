import { expect, test } from 'vitest';
import { svgSize } from '../../src/pictures/svg-size.ts';

const size = (text: string) => {
  const { width, height } = svgSize(new TextEncoder().encode(text)) ?? {};
  return width === undefined ? null : `${width}x${height}`;
};

test.each([
  ['<svg width="60" height="30"/>', '60x30'],
  ["<svg\n height='3cm'\twidth='60.4px'/>", '60x113'],
  ['<svg viewBox="0 0 600 300"/>', '600x300'],
  ['<svg viewBox="-1,-1 2,4"/>', '300x600'],
  ['<svg width="100%" height="100%" viewBox="0 0 600 400"/>', '600x400'],
  ['<svg width="90" viewBox="0 0 600 300"/>', '90x45'],
  ['<svg height="90" viewBox="0 0 600 300"/>', '180x90'],
  ['<svg width="90"/>', '90x150'],
  ['<svg/>', '300x150'],
  ['<svg width="100%" height="auto" viewBox="0 0 0 0"><rect/></svg>', '300x150'],
  ['<svg width="0" height="0"/>', '300x150'],
  ['<svg stroke-width="7" data-x="a > b" width="9" height="8"/>', '9x8'],
  [
    '<?xml version="1.0"?>\n<!-- x -->\n<svg:svg xmlns:svg="http://www.w3.org/2000/svg" width="9" height="8"/>',
    '9x8',
  ],
  ['<!DOCTYPE svg [<!ENTITY w "90">]><svg width="&w;" height="8"/>', '90x8'],
  ['<html><svg', null],
  ['hello <svg/>', null],
  ['%PDF-1.4', null],
  ['<svgs/>', null],
])('%s', (text, expected) => {
  expect(size(text)).toBe(expected);
});

test('drawings of other encodings', () => {
  const utf16 = Buffer.from('\ufeff<svg width="9" height="8"/>', 'utf16le');
  expect(svgSize(utf16)).toEqual({ width: 9, height: 8 });
});

test.each([
  `<!DOCTYPE svg [${'<!-- a -->'.repeat(8000)}`,
  `<!DOCTYPE svg [${'<!ENTITY a "'.repeat(8000)}<svg>`,
  `<svg ${'a="'.repeat(50_000)}`,
  `<svg ${'width '.repeat(30_000)}>`,
])('takes time by length alone (safety R4): %.20s', (text) => {
  const start = process.cpuUsage();
  size(text);
  expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
});
