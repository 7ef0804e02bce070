import { expect, test } from 'vitest';
import { addressesFrom } from '../../src/site/addresses/address.ts';
import { toShell } from '../../src/site/pages/shell.ts';
import { assembled } from '../helpers/assembled.ts';
import { config } from '../helpers/config.ts';
import { meta } from '../helpers/meta.ts';

const settings = config({
  url: 'https://example.vn/bao/',
  description: 'Tin của huyện',
  organization: ['Ủy ban nhân dân', 'huyện Mộ Đức'],
  sections: { 'xa-hoi': 'Xã hội', 'kinh-te': 'Kinh tế' },
  footer: { lines: ['Số 1, đường Phạm Văn Đồng'], menu: null },
});
const addresses = addressesFrom(settings);
const assets = {
  urls: new Map([
    ['theme.css', '/assets/theme-1a2b3c4d.css'],
    ['theme.js', '/assets/theme-5e6f7a8b.js'],
  ]),
  fonts: ['/assets/fonts/serif-9c0d1e2f.woff2'],
};

test('the shell has the masthead, the menu in its order and the words of the language', () => {
  const metas = [
    meta({ key: 'van-hoa/tin', section: 'Văn hóa' }),
    meta({ key: 'kinh-te/tin', section: 'Kinh tế' }),
  ];
  const { site } = assembled({ config: settings, metas });
  const shell = toShell(site, addresses, assets);
  const sections = [
    { href: '/bao/kinh-te/', title: 'Kinh tế' },
    { href: '/bao/van-hoa/', title: 'Văn hóa' },
  ];
  expect(shell.site).toEqual({
    title: 'Bản tin Mộ Đức',
    description: 'Tin của huyện',
    organization: ['Ủy ban nhân dân', 'huyện Mộ Đức'],
    language: 'vi',
    direction: 'ltr',
    openGraphLocale: 'vi_VN',
    href: '/bao/',
    canonical: 'https://example.vn/bao/',
    top: 'https://example.vn/bao/',
    logo: null,
    icons: {
      links: [
        { rel: 'icon', href: '/bao/favicon.ico', sizes: '32x32', type: null },
        { rel: 'icon', href: '/bao/icon.svg', sizes: null, type: 'image/svg+xml' },
      ],
      manifest: '/bao/manifest.webmanifest',
      colours: { light: '#a31621', dark: '#ff9187' },
    },
    sections,
    menu: sections.map((link) => ({ ...link, url: link.href.slice('/bao'.length), items: [] })),
    footerMenu: sections.map((link) => ({ ...link, url: link.href.slice('/bao'.length), items: [] })),
    inMenu: sections.map(({ href }) => href),
    inFooterMenu: sections.map(({ href }) => href),
    archive: '/bao/luu-tru/',
    tags: '/bao/the/',
    authors: '/bao/tac-gia/',
    search: { href: '/bao/tim-kiem/', script: null, stem: null },
    feedIndex: '/bao/nguon-tin/',
    series: null,
    feeds: [
      {
        href: '/bao/rss.xml',
        title: 'Bản tin Mộ Đức (RSS)',
        type: 'application/rss+xml',
        format: 'RSS',
      },
      {
        href: '/bao/atom.xml',
        title: 'Bản tin Mộ Đức (Atom)',
        type: 'application/atom+xml',
        format: 'Atom',
      },
      {
        href: '/bao/feed.json',
        title: 'Bản tin Mộ Đức (JSON Feed)',
        type: 'application/feed+json',
        format: 'JSON Feed',
      },
    ],
    stylesheet: '/bao/assets/theme-1a2b3c4d.css',
    script: '/bao/assets/theme-5e6f7a8b.js',
    embedScript: null,
    fonts: ['/bao/assets/fonts/serif-9c0d1e2f.woff2'],
    footer: ['Số 1, đường Phạm Văn Đồng'],
    imprint: null,
    social: [],
    policy: expect.stringMatching(/^default-src 'none'/),
    publisher: { kind: 'news', name: 'Bản tin Mộ Đức', logo: null, license: null },
    policies: { ethics: null, corrections: null },
    account: null,
    preview: false,
  });
  expect(shell.words.skip).toBe('Chuyển đến nội dung chính');
});

test('another article in a known section leaves the shell, and so every page, as it is', () => {
  const metas = [meta({ key: 'xa-hoi/mot' }), meta({ key: 'xa-hoi/hai', date: '2021-01-29', tags: ['Mới'] })];
  const [before, after] = [metas.slice(0, 1), metas].map((some) =>
    toShell(assembled({ config: settings, metas: some }).site, addresses, assets),
  );
  expect(after).toEqual(before);
});

test('a theme without stylesheet is a mistake of the caller', () => {
  expect(() => toShell(assembled({}).site, addresses, { urls: new Map(), fonts: [] })).toThrow('theme.css');
});

test.each([
  ['none', "default-src 'none'"],
  ['nginx', ''],
  ['github', "default-src 'none'"],
] as const)('R11.7 with the host %s pages carry the policy %j', (host, begin) => {
  const { site } = assembled({ config: config({ host }) });
  const { policy } = toShell(site, addresses, assets).site;
  expect(policy.slice(0, Math.max(begin.length, 0))).toBe(begin);
  expect(policy === '').toBe(begin === '');
  expect(policy).not.toContain('frame-ancestors');
});
