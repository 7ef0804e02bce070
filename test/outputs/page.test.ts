import { describe, expect, test } from 'vitest';
import { toPage } from '../../src/outputs/page.ts';
import type { NotFoundView } from '../../src/site/pages/view.ts';
import { fragment } from '../helpers/fragment.ts';
import { articleView, shell, text } from './examples.ts';

/** Answers with the name of the template and, as JSON, what it was given. */
const mirror = {
  render: async (name: string, data: unknown) => `${name}\n${JSON.stringify(data)}\n\n`,
};

const notFound: NotFoundView = {
  kind: 'not-found',
  oldAddresses: null,
  url: '/404.html',
  language: 'vi',
  canonical: 'https://moduc.example/tin/404.html',
  title: 'Không tìm thấy trang',
  description: '',
  index: false,
  breadcrumb: [],
  feeds: [],
  languages: [],
  alternates: [],
  latest: [],
};

describe('a page', () => {
  test('is what the template of its kind makes of the view, the shell and the body', async () => {
    const view = articleView();
    const body = fragment('<img src="', 'file:kinh-te/hoi-nghi/a.jpg', '">');
    const output = await toPage(view, shell, body, mirror);
    const [name, json] = text(output).split('\n');
    expect(name).toBe('article.vto');
    const data = JSON.parse(json ?? '');
    expect(data).toMatchObject({ page: view, site: shell.site, words: shell.words });
    expect(data.body).toBe('<img src="/tin/media/hoi-nghi-1a2b.jpg">');
    expect(JSON.parse(data.structuredData)['@graph'][0].headline).toBe(view.headline);
    expect(output).toMatchObject({ path: '2021/01/hoi-nghi/index.html', mediaType: 'text/html' });
  });

  test('without an article has neither body nor structured data', async () => {
    const output = await toPage(notFound, shell, null, mirror);
    expect(text(output)).toMatch(/^not-found\.vto\n/);
    expect(JSON.parse(text(output).split('\n')[1] ?? '')).toMatchObject({ body: '', structuredData: '' });
    expect(output.path).toBe('404.html');
  });

  test('ends with one line break', async () => {
    expect(text(await toPage(notFound, shell, null, mirror))).toMatch(/[^\n]\n$/);
  });

  test('a hole that the view does not fill is a bug', async () => {
    await expect(
      toPage(articleView({ holes: [] }), shell, fragment('', 'article:khac', ''), mirror),
    ).rejects.toThrow('article:khac');
  });
});
