/** A view of every kind of page: a rich one, as a busy newspaper would have it, and a minimal one with all that may be absent absent. */

import type { IndexView, ListView, SeriesView } from '../../src/site/pages/group-views.ts';
import type {
  CalendarView,
  FeedsView,
  HomeBlockView,
  HomeView,
  MonthView,
  NotFoundView,
  PageView,
  SearchView,
} from '../../src/site/pages/view.ts';
import type { Teaser } from '../../src/site/pages/view-parts.ts';
import { minimalArticle, richArticle } from './sample-article.ts';
import { bareTeaser, feed, frame, sampleSite, sampleTeasers, thumbnail } from './sample-site.ts';

const richHome: HomeView = {
  ...frame('/', 'Trang nhất', { breadcrumb: [] }),
  kind: 'home',
  oldAddresses: null,
  top: sampleTeasers.slice(0, 4),
  latest: sampleTeasers.slice(4),
  sections: sampleSite.sections.map((section, index) => ({
    section,
    items: [...sampleTeasers.slice(index * 2), ...sampleTeasers].slice(0, 4),
  })),
  blocks: [],
};

function block(kind: HomeBlockView['kind'], title: string | null, items: readonly Teaser[]): HomeBlockView {
  return { kind, title, href: null, items, pictures: [], notice: null, alone: false };
}

const minimalHome: HomeView = {
  ...frame('/', 'Trang nhất', { breadcrumb: [], description: '' }),
  kind: 'home',
  oldAddresses: null,
  top: [],
  latest: [],
  sections: [],
  blocks: [],
};

function list(kind: ListView['kind'], url: string, heading: string, more: Partial<ListView> = {}): ListView {
  return {
    ...frame(url, heading, {
      feeds: [feed(`${url}rss.xml`, `${heading} – Bản tin Mộ Đức`)],
    }),
    kind,
    heading,
    items: sampleTeasers,
    page: null,
    newer: null,
    older: { href: `${url}trang/7/`, title: `${heading} – Trang 7` },
    ...{ lead: null, author: null, about: null },
    ...more,
  };
}

const richAuthor = list('author', '/tac-gia/van-trong/', 'Bài của Văn Trọng', {
  author: {
    name: 'Văn Trọng',
    role: 'Phóng viên, theo dõi mảng kinh tế nông thôn',
    email: 'van.trong@bantin.example',
    ...{ active: true, lead: null, links: [{ href: 'https://facebook.com/trong', title: 'Facebook' }] },
    picture: thumbnail('van-trong', 'Chân dung Văn Trọng'),
    biography:
      '<p>Sinh ra ở Đức Lân, làm báo từ năm 2009. Anh thích đi xe máy về các thôn xa và ghi lại chuyện làm ăn của bà con.</p>',
  },
});

const bareAuthor = list('author', '/tac-gia/an/', 'Bài của An', {
  items: [bareTeaser],
  older: null,
  author: {
    name: 'An',
    role: null,
    email: null,
    picture: null,
    biography: '',
    ...{ active: false, lead: null, links: [] },
  },
});

const about = {
  ...{ name: 'Nước sạch về làng', role: null, email: null, active: true },
  lead: 'Ba năm theo những đường ống.',
  links: [{ href: 'https://huyen.example/', title: 'huyen.example' }],
  picture: thumbnail('nuoc', ''),
  biography: '<p>Xóm Cát chờ nước <strong>mười năm</strong>.</p>',
};

const series: SeriesView = {
  ...frame('/loat-bai/nuoc-sach/', 'Nước sạch về làng'),
  kind: 'series',
  heading: 'Nước sạch về làng',
  about: null,
  parts: sampleTeasers.slice(0, 3).map((item, at) => ({ label: `Phần ${at + 1}`, item })),
};

function index(
  kind: IndexView['kind'],
  heading: string,
  titles: readonly string[],
  note: string | null,
): IndexView {
  return {
    ...frame(`/${kind}/`, heading),
    kind,
    heading,
    items: titles.map((title, position) => ({
      href: `/${kind}/${position + 1}/`,
      title,
      note,
      picture: note !== null && position === 0 ? thumbnail('lan', '') : null,
    })),
  };
}

function calendar(
  kind: CalendarView['kind'],
  url: string,
  heading: string,
  years: readonly number[],
): CalendarView {
  return {
    ...frame(url, heading),
    kind,
    heading,
    years: years.map((year) => ({
      href: `/${year}/`,
      title: `Năm ${year}`,
      months: Array.from({ length: 12 }, (_, index) => ({
        href: index % 3 === 0 ? `/${year}/${index + 1}/` : null,
        title: `tháng ${index + 1}`,
      })),
    })),
    newer: null,
    older: kind === 'year' ? { href: '/2020/', title: 'Năm 2020' } : null,
  };
}

const month: MonthView = {
  ...frame('/2021/01/', 'Tháng 1 năm 2021'),
  kind: 'month',
  heading: 'Tháng 1 năm 2021',
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'].map(
    (name, index) => ({
      name,
      short: index === 6 ? 'CN' : `T${index + 2}`,
    }),
  ),
  weeks: [
    [null, null, null, null, { day: 1, href: null }, { day: 2, href: null }, { day: 3, href: '#day-3' }],
    [4, 5, 6, 7, 8, 9, 10].map((day) => ({ day, href: day === 7 ? '#day-7' : null })),
  ],
  days: [
    { id: 'day-7', title: 'Thứ Năm, 07/01/2021', items: sampleTeasers.slice(0, 3) },
    { id: 'day-3', title: 'Chủ Nhật, 03/01/2021', items: [bareTeaser] },
  ],
  newer: { href: '/2021/02/', title: 'Tháng 2 năm 2021' },
  older: { href: '/2020/12/', title: 'Tháng 12 năm 2020' },
};

const search: SearchView = {
  ...frame('/tim-kiem/', 'Tìm kiếm', { index: false }),
  kind: 'search',
  heading: 'Tìm kiếm',
  folder: '/tim-kiem/',
  scripts: false,
  archive: { href: '/luu-tru/', title: 'Lưu trữ' },
  years: ['2021', '2020'].map((year) => ({
    href: `/${year}/`,
    title: `Năm ${year}`,
    year,
  })),
  sections: [{ value: 'kinh-te', title: 'Kinh tế' }],
  series: [{ value: 'nuoc-sach', title: 'Nước sạch về làng' }],
  authors: [{ value: 'van-trong', title: 'Văn Trọng' }],
};

const feeds: FeedsView = {
  ...frame('/nguon-tin/', 'Nguồn tin'),
  kind: 'feeds',
  heading: 'Nguồn tin',
  groups: [
    { title: 'Toàn trang', items: [{ href: '/', title: 'Bản tin Mộ Đức', feeds: sampleSite.feeds }] },
    {
      title: 'Chuyên mục',
      items: sampleSite.sections.map((section) => ({
        ...section,
        feeds: [feed(`${section.href}rss.xml`, `Bản tin Mộ Đức — ${section.title}`)],
      })),
    },
  ],
  list: '/feeds.opml',
};

function notFound(latest: readonly Teaser[]): NotFoundView {
  return {
    ...frame('/404.html', 'Không tìm thấy trang', { index: false, breadcrumb: [], description: '' }),
    kind: 'not-found',
    oldAddresses: null,
    latest,
  };
}

const tagNames = [
  'an sinh',
  'bài chòi',
  'cầu đường',
  'đua thuyền',
  'giảm nghèo',
  'nông thôn mới',
  'tín dụng chính sách',
];

/** By a name that says which. */
export const sampleViews: Readonly<Record<string, PageView>> = {
  'article, rich': richArticle,
  'article, minimal': minimalArticle,
  'home, rich': richHome,
  'home, one story': { ...richHome, top: [bareTeaser], latest: [], sections: richHome.sections.slice(0, 1) },
  'home, empty': minimalHome,
  'home, arranged': {
    ...minimalHome,
    blocks: [
      { ...block('notice', null, []), notice: { text: 'Mất điện ngày 3/2 ở Đức Lân.', href: '/tin/' } },
      { ...block('notice', 'Thông báo khẩn', []), notice: { text: 'Bão số 9.', href: null } },
      block('stories', null, sampleTeasers.slice(0, 4)),
      block('newest', 'Tin mới', sampleTeasers.slice(4, 8)),
      { ...block('section', 'Kinh tế', sampleTeasers.slice(8, 9)), href: '/kinh-te/' },
      { ...block('series', 'Nước sạch', sampleTeasers.slice(5, 8)), href: '/loat-bai/nuoc-sach/' },
      block('mostRead', 'Đọc nhiều', sampleTeasers.slice(0, 5)),
      { ...block('page', 'Giới thiệu', [bareTeaser]), href: '/gioi-thieu/' },
      block('stories', 'Phóng sự ảnh', [bareTeaser]),
    ],
  },
  'section, front': list('section', '/kinh-te/', 'Kinh tế'),
  'section, page 7': list('section', '/kinh-te/', 'Kinh tế', {
    url: '/kinh-te/trang/7/',
    page: 7,
    newer: { href: '/kinh-te/trang/8/', title: 'Kinh tế – Trang 8' },
  }),
  'section, empty': list('section', '/kinh-te/', 'Kinh tế', {
    items: [],
    older: null,
    feeds: [],
    index: false,
  }),
  'tag, front': list('tag', '/the/giam-ngheo/', 'Thẻ: giảm nghèo', {
    items: sampleTeasers.slice(0, 3),
    older: null,
  }),
  'section, with a text and a lead story': list('section', '/kinh-te/', 'Kinh tế', {
    lead: sampleTeasers[5] ?? bareTeaser,
    about,
  }),
  'series, rich': { ...series, about },
  'series, minimal': { ...series, parts: series.parts.slice(0, 1) },
  'all-series, rich': index('all-series', 'Tất cả loạt bài', ['Nước sạch về làng'], null),
  'author, rich': richAuthor,
  'author, minimal': bareAuthor,
  'month, rich': month,
  'tags, rich': index('tags', 'Tất cả thẻ', tagNames, '12 bài'),
  'tags, empty': index('tags', 'Tất cả thẻ', [], null),
  'authors, rich': index('authors', 'Tác giả', ['Lê An', 'Phạm Bình', 'Văn Trọng'], 'Phóng viên'),
  'authors, without notes': index('authors', 'Tác giả', ['Lê An', 'Phạm Bình'], null),
  'archive, rich': calendar('archive', '/luu-tru/', 'Lưu trữ', [2021, 2020]),
  'archive, empty': calendar('archive', '/luu-tru/', 'Lưu trữ', []),
  'year, rich': calendar('year', '/2021/', 'Năm 2021', [2021]),
  'page, rich': {
    kind: 'page',
    purpose: 'contact',
    heading: 'Liên hệ tòa soạn',
    textLanguage: 'vi',
    openGraphLocale: 'vi_VN',
    updated: richArticle.updated,
    lead: 'Tòa soạn tiếp bạn đọc từ thứ Hai đến thứ Sáu.',
    mark: 'draft',
    attachments: richArticle.attachments,
    extra: {},
    contents: [
      { id: 'giay-phep', text: 'Giấy phép & cơ quan', items: [{ id: 'so', text: 'Số giấy phép' }] },
      { id: 'duong-day-nong', text: 'Đường dây nóng', items: [] },
    ],
    body: 'pages/lien-he',
    holes: [],
    embeds: null,
    recordings: [],
    ...frame('/lien-he/', 'Liên hệ tòa soạn'),
  },
  'page, minimal': {
    kind: 'page',
    purpose: 'page',
    heading: 'Giới thiệu',
    textLanguage: 'en',
    openGraphLocale: 'en_US',
    updated: null,
    lead: null,
    mark: null,
    attachments: [],
    extra: {},
    contents: [],
    body: 'pages/gioi-thieu',
    holes: [],
    embeds: null,
    recordings: [],
    ...frame('/gioi-thieu/', 'Giới thiệu', { description: '' }),
  },
  gone: { kind: 'gone', ...frame('/2021/01/tin-da-go/', 'Trang đã được gỡ', { index: false }) },
  'feeds, rich': feeds,
  'feeds, only of the site': { ...feeds, groups: feeds.groups.slice(0, 1) },
  'search, rich': search,
  'search, of an empty site': { ...search, years: [], sections: [], series: [], authors: [] },
  'not-found, rich': notFound(sampleTeasers.slice(0, 5)),
  'not-found, minimal': notFound([]),
};
