import { expect, test } from 'vitest';
import { toFile } from '../../src/outputs/file.ts';
import { toRobots } from '../../src/outputs/robots.ts';
import { text } from './examples.ts';

test('R1.13, R1.21 robots.txt allows everything and names the sitemap', () => {
  const output = toRobots({
    kind: 'robots',
    closed: false,
    url: '/robots.txt',
    denied: [],
    sitemaps: ['https://moduc.example/sitemap.xml', 'https://moduc.example/sitemap-news.xml'],
  });
  expect(output).toMatchObject({ path: 'robots.txt', mediaType: 'text/plain' });
  expect(text(output).split('\n')).toEqual([
    'User-agent: *',
    'Allow: /',
    '',
    'Sitemap: https://moduc.example/sitemap.xml',
    'Sitemap: https://moduc.example/sitemap-news.xml',
    '',
  ]);
});

test.each([
  ['/media/a.jpg', 'image/jpeg'],
  ['/theme.css', 'text/css'],
  ['/CNAME', 'application/octet-stream'],
])('%s is published byte for byte as %s', (url, mediaType) => {
  const bytes = new Uint8Array([0, 255, 10]);
  const output = toFile({ kind: 'file', url, file: `static${url}`, digest: '', clean: false }, bytes);
  expect(output).toEqual({ path: url.slice(1), bytes, mediaType });
});
