/** Cards for articles that have no picture. */

import { imageSize } from 'image-size';
import { expect, test } from 'vitest';
import { font, otherFont } from '../helpers/font.ts';
import { newspaper } from '../helpers/newspaper.ts';
import { png } from '../helpers/png.ts';
import { article, site } from '../helpers/site.ts';

const files = () => ({
  ...newspaper(),
  'bantin.yaml': `${newspaper()['bantin.yaml']}cards: fonts/chu.ttf\n`,
  'templates/fonts/chu.ttf': font,
});

const shareOf = (html: string) => html.match(/property="og:image" content="([^"]*)"/)?.[1];

test('R3.1 R3.4 each article without a picture gets one, and its page names it', async () => {
  const paper = site(files());
  const { problems } = await paper.build();
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const cards = [...paper.pages().keys()].filter((name) => name.startsWith('cards/'));
  expect(cards.map((name) => name.replace(/-\w{8}\.png$/, ''))).toEqual(
    ['2020/11/gieng-lang', '2020/12/cho-que', '2020/12/truong-moi', '2021/01/don-tet', '2021/01/von-vay'].map(
      (name) => `cards/${name}`,
    ),
  );
  const share = shareOf(paper.page('2021/01/von-vay/index.html'));
  expect(cards).toContain(share?.replace('https://moduc.example/', ''));
  expect(shareOf(paper.page('2021/01/gia-lua/index.html'))).toContain('/media/lua-');
  const bytes = Buffer.from(paper.pages().get(cards[0] ?? '') ?? '', 'latin1');
  expect(imageSize(bytes)).toMatchObject({ type: 'png', width: 1200, height: 630 });
});

test('R12.1 a publication draws one, another headline draws one anew under another address, and nothing else does', async () => {
  const paper = site(files());
  await paper.build();
  const cardsIn = (names: readonly string[]) => names.filter((name) => name.startsWith('cards/'));
  paper.write({ 'content/kinh-te/moi.md': article({ title: 'Tin mới', date: '31/01/2021 08:00' }) });
  expect(cardsIn((await paper.build()).changed)).toHaveLength(1);
  paper.edit('content/kinh-te/moi.md', (text) => text.replace('Nội dung', 'Chi tiết'));
  expect(cardsIn((await paper.build()).changed)).toEqual([]);
  paper.edit('content/kinh-te/moi.md', (text) => text.replace('Tin mới', 'Tin nóng'));
  const { changed, gone } = await paper.build();
  expect([cardsIn(changed), cardsIn(gone)].map((names) => names.length)).toEqual([1, 1]);
  expect((await paper.build()).summary).toMatchObject({ written: 0, removed: 0 });
});

test('another font draws all of them anew, and nothing else', async () => {
  const paper = site(files());
  await paper.build();
  paper.write({ 'templates/fonts/chu.ttf': otherFont });
  const { changed, problems } = await paper.build({ verify: true });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(changed).toHaveLength(5);
  expect(changed.every((name) => name.startsWith('cards/'))).toBe(true);
});

test('R12.5 an article that is held back has no card', async () => {
  const paper = site({ ...files(), 'content/kinh-te/mat.md': article({ title: 'Mật', date: '31/12/2021' }) });
  await paper.build();
  expect([...paper.pages().keys()].filter((name) => name.includes('/mat-'))).toEqual([]);
});

test('without the setting there are none', async () => {
  const paper = site(newspaper());
  await paper.build();
  expect([...paper.pages().keys()].filter((name) => name.startsWith('cards/'))).toEqual([]);
  expect(shareOf(paper.page('2021/01/von-vay/index.html'))).toBeUndefined();
});

test('R3.5 a logo is on the cards of other pages, unless it is a drawing, which no network shows', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" width="600" height="600"/>';
  const drawn = site({
    'bantin.yaml': 'title: Bản tin\nurl: https://bao.example/\nlogo: /logo.svg\n',
    'static/logo.svg': svg,
    'content/a.md': article(),
  });
  await drawn.build();
  expect(shareOf(drawn.page('index.html'))).toBeUndefined();
  const painted = site({
    'bantin.yaml': 'title: Bản tin\nurl: https://bao.example/\nlogo: /logo.png\n',
    'static/logo.png': png(600, 600),
    'content/a.md': article(),
  });
  await painted.build();
  expect(shareOf(painted.page('index.html'))).toBe('https://bao.example/logo.png');
});
