import type { ArticleView } from '../../src/site/pages/article-view.ts';
import type { FeedItem, FeedPicture, FeedView } from '../../src/site/pages/feed-view.ts';
import type { Shell } from '../../src/site/pages/shell-view.ts';
import type { PictureView } from '../../src/site/pages/view-parts.ts';
import { feedForms } from '../../src/site/settings/feed-formats.ts';
import { fragment } from '../helpers/fragment.ts';

export const shell: Shell = {
  site: {
    title: 'Bản tin Mộ Đức',
    description: 'Tin tức huyện Mộ Đức',
    organization: [],
    language: 'vi',
    direction: 'ltr',
    openGraphLocale: 'vi_VN',
    href: '/tin/',
    canonical: 'https://moduc.example/tin/',
    top: 'https://moduc.example/tin/',
    logo: null,
    icons: {
      links: [{ rel: 'icon', href: '/icon.svg', sizes: null, type: 'image/svg+xml' }],
      manifest: '/manifest.webmanifest',
      colours: { light: '#a31621', dark: '#ff9187' },
    },
    sections: [],
    menu: [],
    footerMenu: [],
    inMenu: [],
    inFooterMenu: [],
    archive: '/tin/luu-tru/',
    series: null,
    tags: '/tin/the/',
    authors: '/tin/tac-gia/',
    search: null,
    feedIndex: '/tin/nguon-tin/',
    feeds: [],
    stylesheet: '/tin/theme.css',
    script: null,
    embedScript: null,
    fonts: [],
    footer: [],
    imprint: null,
    social: [],
    policy: '',
    preview: false,
    publisher: { kind: 'news', name: 'Bản tin Mộ Đức', logo: null, license: null },
    policies: { ethics: null, corrections: null },
    account: null,
  },
  words: { moved: 'Trang đã chuyển', movedTo: 'Địa chỉ mới:', was: 'Nội dung cũ', now: 'Nội dung đúng' },
};

export const picture: PictureView = {
  href: '/tin/media/hoi-nghi-1a2b.jpg',
  canonical: 'https://moduc.example/tin/media/hoi-nghi-1a2b.jpg',
  width: 1200,
  height: 675,
  type: 'image/jpeg',
  alt: 'Các đại biểu ngồi quanh bàn',
  caption: 'Quang cảnh Hội nghị',
  credit: 'Văn Trọng',
  crops: [
    ['16x9', 1200, 675],
    ['4x3', 900, 675],
    ['1x1', 675, 675],
  ].map(([name, width, height]) => ({
    canonical: `https://moduc.example/tin/media/hoi-nghi-1a2b-${name}-${width}.jpg`,
    type: 'image/jpeg',
    width: Number(width),
    height: Number(height),
  })),
};

export const furtherPicture: FeedPicture = {
  href: 'https://moduc.example/tin/media/gat-lua-3c4d.jpg',
  type: 'image/jpeg',
  width: 1200,
  height: 800,
  caption: 'Nông dân gặt lúa',
  credit: 'Thu Hà',
};

export function date(iso: string) {
  return { iso, text: iso, short: iso.slice(0, 10) };
}

export function articleView(changes: Partial<ArticleView> = {}): ArticleView {
  return {
    kind: 'article',
    series: null,
    url: '/2021/01/hoi-nghi/',
    language: 'vi',
    canonical: 'https://moduc.example/tin/2021/01/hoi-nghi/',
    kicker: null,
    subtitle: null,
    contents: [],
    type: 'news',
    typeLabel: null,
    shareTitle: 'Hội nghị tổng kết tín dụng chính sách',
    byline: null,
    location: null,
    title: 'Hội nghị tổng kết tín dụng chính sách',
    description: 'Huyện tổng kết một năm cho vay.',
    index: true,
    languages: [],
    alternates: [],
    breadcrumb: [
      { href: '/tin/', title: 'Trang nhất' },
      { href: '/tin/kinh-te/', title: 'Kinh tế' },
    ],
    feeds: [],
    textLanguage: 'vi',
    openGraphLocale: 'vi_VN',
    headline: 'Hội nghị tổng kết tín dụng chính sách',
    section: { href: '/tin/kinh-te/', title: 'Kinh tế' },
    date: date('2021-01-28T10:22:00+07:00'),
    updated: null,
    expires: null,
    views: { count: 226, text: '226 lượt xem' },
    readingTime: null,
    authors: [
      {
        name: 'Văn Trọng',
        href: '/tin/tac-gia/van-trong/',
        canonical: 'https://moduc.example/tin/tac-gia/van-trong/',
        role: 'Phóng viên',
      },
    ],
    lead: null,
    mark: null,
    picture,
    card: null,
    tags: [{ href: '/tin/the/tin-dung/', title: 'tín dụng' }],
    source: null,
    attachments: [],
    corrections: [],
    newer: null,
    older: null,
    related: [],
    extra: {},
    body: 'kinh-te/hoi-nghi',
    holes: ['/tin/media/hoi-nghi-1a2b.jpg'],
    embeds: null,
    recordings: [],
    share: [],
    ...changes,
  };
}

export function feedItem(changes: Partial<FeedItem> = {}): FeedItem {
  return {
    id: '2021-01-28/kinh-te/hoi-nghi',
    link: 'https://moduc.example/tin/2021/01/hoi-nghi/',
    title: 'Hội nghị tổng kết',
    language: 'vi',
    published: '2021-01-28T10:22:00+07:00',
    updated: '2021-01-28T10:22:00+07:00',
    summary: 'Huyện tổng kết một năm cho vay.',
    authors: [{ name: 'Văn Trọng', canonical: 'https://moduc.example/tin/tac-gia/van-trong/' }],
    categories: ['Kinh tế', 'tín dụng'],
    enclosure: { href: picture.canonical, bytes: 123456, type: 'image/jpeg' },
    recordings: [],
    episode: null,
    media: [],
    body: 'kinh-te/hoi-nghi',
    holes: [picture.canonical],
    ...changes,
  };
}

export const bodies = new Map([
  ['kinh-te/hoi-nghi', fragment('<p>Sáng 27/01.</p><img src="', 'file:kinh-te/hoi-nghi/a.jpg', '" alt="">')],
]);

export function feedView(format: FeedView['format'], changes: Partial<FeedView> = {}): FeedView {
  const { file } = feedForms[format];
  return {
    kind: 'feed',
    format,
    podcast: null,
    url: `/${file}`,
    canonical: `https://moduc.example/tin/${file}`,
    page: 'https://moduc.example/tin/',
    title: 'Bản tin Mộ Đức',
    description: 'Tin tức huyện Mộ Đức',
    language: 'vi',
    publisher: { name: 'Bản tin Mộ Đức', canonical: 'https://moduc.example/tin/' },
    hub: null,
    items: [feedItem()],
    ...changes,
  };
}

export function text(output: { readonly bytes: Uint8Array }): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(output.bytes);
}
