import { expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

function paper(settings: string) {
  return site({
    'bantin.yaml': `url: https://moduc.example/vi/\nsections: { tin: Tin }\n${settings}`,
    'content/tin/lua.md': article({ title: 'Giá lúa & "gạo"', shareTitle: 'Lúa được giá' }),
  });
}

const page = '2021/01/lua/index.html';

test('an article is passed on by plain links, in the order of the settings, and nothing of others is loaded', async () => {
  const here = paper('share: [zalo, facebook, x, telegram, email, copy]\n');
  expect((await here.build()).problems).toEqual([]);
  const [share = ''] = /<nav class="share".*?<\/nav>/s.exec(here.page(page)) ?? [];
  const hrefs = [...share.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  const address = 'https://moduc.example/vi/2021/01/lua/';
  const [zalo, ...others] = hrefs.map((href) => new URL(href));
  const told = Buffer.from(zalo?.searchParams.get('d') ?? '', 'base64').toString();
  expect(JSON.parse(told)).toEqual({ url: address });
  expect(
    others.map(({ host, pathname, searchParams }) => [host, pathname, [...searchParams.values()]]),
  ).toEqual([
    ['www.facebook.com', '/sharer/sharer.php', [address]],
    ['x.com', '/intent/post', [address, 'Lúa được giá']],
    ['t.me', '/share/url', [address, 'Lúa được giá']],
    ['', '', ['Lúa được giá', address]],
  ]);
  expect(share).toContain(`<li hidden><button type="button" data-copy="${address}"`);
  expect(share).not.toMatch(/<script|<img|<iframe/);
});

test('without the setting nothing of it is printed', async () => {
  const here = paper('');
  await here.build();
  expect(here.page(page)).not.toContain('class="share"');
});

test('a name that is none of them is told at its place', async () => {
  const { problems } = await paper('share: [facebok]\n').build();
  expect(problems.map(({ code, at }) => [code, at?.line])).toEqual([['wrong-value', 3]]);
});
