import { parseXml } from '@rgrove/parse-xml';
import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { png } from '../helpers/png.ts';
import { recording } from '../helpers/recording.ts';
import { article, site } from '../helpers/site.ts';

function paper(podcasts: string) {
  const sound = (number: number, more: object = {}) =>
    article(
      {
        ...{
          title: `Số ${number} <&>`,
          date: `0${number}/01/2021 07:00`,
          series: 'Nghe báo',
          tags: ['nghe'],
        },
        figures: [{ src: '/so.mp3', caption: 'Nghe', transcript: 'Chào.' }],
        ...more,
      },
      'Một.\n',
    );
  return site({
    'bantin.yaml': `url: https://moduc.example/\nsections: { tin: Tin }\nimprint: { email: a@moduc.example }\npodcasts:\n${podcasts}`,
    'content/tin/mot.md': sound(1),
    'content/tin/hai.md': article({ title: 'Không có tiếng', date: '02/01/2021', series: 'Nghe báo' }),
    'content/tin/ba.md': sound(3),
    'content/so.mp3': recording('sound.mp3'),
    'static/podcast.png': png(1400, 1400),
  });
}

test('a podcast holds what its articles play, the newest first, with what shops of podcasts ask for', async () => {
  const here = paper(
    '  - { series: Nghe báo, title: Nghe báo Mộ Đức, image: /podcast.png, by: Ban biên tập }\n',
  );
  expect((await here.build()).problems).toEqual([]);
  const xml = here.page('loat-bai/nghe-bao/podcast.xml');
  parseXml(xml);
  const { title, itunes, items, image, atom } = parseRssFeed(xml);
  expect(title).toBe('Nghe báo Mộ Đức');
  expect(atom?.links?.[0]?.href).toBe('https://moduc.example/loat-bai/nghe-bao/podcast.xml');
  expect(itunes).toMatchObject({
    author: 'Ban biên tập',
    image: 'https://moduc.example/podcast.png',
    categories: [{ text: 'News' }],
    explicit: false,
    type: 'serial',
    owner: { name: 'Ban biên tập', email: 'a@moduc.example' },
  });
  expect(image?.url).toBe('https://moduc.example/podcast.png');
  expect(items?.map((item) => [item.title, item.itunes?.episode, item.itunes?.duration])).toEqual([
    ['Số 3 <&>', 3, 2],
    ['Số 1 <&>', 1, 2],
  ]);
  expect(items?.[0]?.enclosures).toEqual([
    {
      url: expect.stringMatching(/^https:\/\/moduc\.example\/media\/so-\w+\.mp3$/),
      length: recording('sound.mp3').length,
      type: 'audio/mpeg',
    },
  ]);
  // Whoever opens the series, or the page of all feeds, finds it.
  for (const page of ['loat-bai/nghe-bao/index.html', 'nguon-tin/index.html'])
    expect(here.page(page)).toContain('/loat-bai/nghe-bao/podcast.xml');
});

test('an article that plays nothing changes no podcast', async () => {
  const here = paper('  - { tag: nghe }\n');
  await here.build();
  here.write({ 'content/tin/bon.md': article({ title: 'Bốn', date: '04/01/2021', tags: ['nghe'] }) });
  const { changed } = await here.build();
  expect(changed).toContain('the/nghe/rss.xml');
  expect(changed).not.toContain('the/nghe/podcast.xml');
});
