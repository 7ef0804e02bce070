import { describe, expect, test } from 'vitest';
import { byteRange } from '../../src/dev/byte-range.ts';
import { contentType, fileAnswer } from '../../src/dev/file-answer.ts';

const modified = Date.parse('2021-02-01T08:00:00.700Z');
const file = { name: 'a.txt', bytes: new TextEncoder().encode('0123456789'), modified, cache: 'no-cache' };
const get = (headers: Record<string, string> = {}) => {
  const { status, headers: given, body } = fileAnswer(file, { headers });
  return { status, headers: given, text: Buffer.from(body as Uint8Array).toString() };
};
const tag = get().headers.ETag ?? '';

describe('giving a file away', () => {
  test('says what it is, what it is called now, and how long that holds', () => {
    expect(get()).toEqual({
      status: 200,
      text: '0123456789',
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': 'no-cache',
        'Accept-Ranges': 'bytes',
        'Last-Modified': 'Mon, 01 Feb 2021 08:00:00 GMT',
        ETag: expect.stringMatching(/^"[\w-]{43}"$/),
      },
    });
  });

  test.each([
    [{ 'if-none-match': tag }, 304],
    [{ 'if-none-match': `"x", W/${tag}` }, 304],
    [{ 'if-none-match': '*' }, 304],
    [{ 'if-none-match': '"x"' }, 200],
    [{ 'if-none-match': '"x"', 'if-modified-since': 'Mon, 01 Feb 2021 08:00:00 GMT' }, 200],
    [{ 'if-modified-since': 'Mon, 01 Feb 2021 08:00:00 GMT' }, 304],
    [{ 'if-modified-since': 'Mon, 01 Feb 2021 07:59:59 GMT' }, 200],
    [{ 'if-modified-since': 'yesterday' }, 200],
  ])('asked with %j it answers %i', (headers, status) => {
    const answer = get(headers);
    expect(answer.status).toBe(status);
    expect(answer.text).toBe(status === 304 ? '' : '0123456789');
    expect(answer.headers.ETag).toBe(tag);
  });

  test.each([
    [{ range: 'bytes=2-4' }, 206, '234', 'bytes 2-4/10'],
    [{ range: 'bytes=7-' }, 206, '789', 'bytes 7-9/10'],
    [{ range: 'bytes=-3' }, 206, '789', 'bytes 7-9/10'],
    [{ range: 'bytes=-30' }, 206, '0123456789', 'bytes 0-9/10'],
    [{ range: 'bytes=5-99' }, 206, '56789', 'bytes 5-9/10'],
    [{ range: 'bytes=10-' }, 416, '', 'bytes */10'],
    [{ range: 'bytes=-0' }, 416, '', 'bytes */10'],
    [{ range: 'bytes=4-2' }, 200, '0123456789', undefined],
    [{ range: 'bytes=0-1,3-4' }, 200, '0123456789', undefined],
    [{ range: 'lines=0-1' }, 200, '0123456789', undefined],
    [{ range: 'bytes=2-4', 'if-range': tag }, 206, '234', 'bytes 2-4/10'],
    [{ range: 'bytes=2-4', 'if-range': '"old"' }, 200, '0123456789', undefined],
  ])('of %j it gives %i "%s"', (headers, status, text, range) => {
    const answer = get(headers);
    expect([answer.status, answer.text, answer.headers['Content-Range']]).toEqual([status, text, range]);
  });

  test('an empty file has no pieces', () => {
    expect(byteRange('bytes=0-', 0)).toBe('outside');
    expect(byteRange('bytes=-5', 0)).toBe('outside');
    expect(byteRange(undefined, 0)).toBe('none');
  });

  test.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['a/theme.css', 'text/css; charset=utf-8'],
    ['live.js', 'text/javascript; charset=utf-8'],
    ['search.json', 'application/json; charset=utf-8'],
    ['icon.svg', 'image/svg+xml; charset=utf-8'],
    ['photo.jpg', 'image/jpeg'],
    ['CNAME', 'application/octet-stream'],
  ])('%s is %s', (name, type) => {
    expect(contentType(name)).toBe(type);
  });
});
