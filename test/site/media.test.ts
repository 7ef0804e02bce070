import { expect, test } from 'vitest';
import { digestBytes } from '../../src/base/digest.ts';
import { mediaUrl } from '../../src/site/addresses/media.ts';
import { picture } from '../helpers/meta.ts';

test.each([
  ['content/kinh-te/a/Hội nghị.JPG', /^\/media\/hoi-nghi-[0-9a-f]{8}\.jpg$/],
  ['content/東京.png', /^\/media\/file-[0-9a-f]{8}\.png$/],
  ['content/ke-hoach.2021.pdf', /^\/media\/ke-hoach-2021-[0-9a-f]{8}\.pdf$/],
  ['content/README', /^\/media\/readme-[0-9a-f]{8}$/],
])('%s is published under lower-case ASCII', (file, url) => {
  expect(mediaUrl(picture(file))).toMatch(url);
});

test('changed bytes have another address, equal bytes and names share one', () => {
  const [a, b] = ['a', 'b'].map((text) => ({ ...picture('content/x/anh.jpg'), digest: digestBytes(text) }));
  if (a === undefined || b === undefined) throw new TypeError();
  expect(mediaUrl(a)).not.toBe(mediaUrl(b));
  expect(mediaUrl({ ...a, file: 'content/y/anh.jpg' })).toBe(mediaUrl(a));
});

test('a static file keeps the address at which it is published', () => {
  expect(mediaUrl(picture('static/img/Logo.png'))).toBe('/img/Logo.png');
});
