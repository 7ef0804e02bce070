/** The newspaper of the sample views: its masthead and the articles that its lists show. */

import type { PictureShape } from '../../src/site/order/pictures/picture-shape.ts';
import type { Masthead } from '../../src/site/pages/shell-view.ts';
import type {
  DateView,
  FeedLink,
  Frame,
  Link,
  PictureView,
  Teaser,
  Thumbnail,
} from '../../src/site/pages/view-parts.ts';

/** A feed in RSS. */
export function feed(href: string, title: string): FeedLink {
  return { href, title, type: 'application/rss+xml', format: 'RSS' };
}

const siteFeeds: readonly FeedLink[] = [
  feed('/rss.xml', 'Bản tin Mộ Đức (RSS)'),
  { href: '/atom.xml', title: 'Bản tin Mộ Đức (Atom)', type: 'application/atom+xml', format: 'Atom' },
];

const sampleSections = [
  { href: '/kinh-te/', title: 'Kinh tế' },
  { href: '/xa-hoi/', title: 'Xã hội' },
  { href: '/van-hoa/', title: 'Văn hóa' },
  { href: '/giao-duc/', title: 'Giáo dục' },
  { href: '/nong-nghiep/', title: 'Nông nghiệp' },
];

const sampleMenu = sampleSections.map((link) => ({ ...link, url: link.href, items: [] }));

export const sampleSite: Masthead = {
  title: 'Bản tin Mộ Đức',
  description: 'Tin tức và đời sống huyện Mộ Đức, tỉnh Quảng Ngãi',
  organization: ['Ủy ban nhân dân', 'Huyện Mộ Đức'],
  language: 'vi',
  direction: 'ltr',
  openGraphLocale: 'vi_VN',
  href: '/',
  canonical: 'https://bantin.example/',
  top: 'https://bantin.example/',
  logo: { href: '/logo.png', width: 512, height: 512 },
  icons: {
    links: [{ rel: 'icon', href: '/icon.svg', sizes: null, type: 'image/svg+xml' }],
    manifest: '/manifest.webmanifest',
    colours: { light: '#a31621', dark: '#ff9187' },
  },
  sections: sampleSections,
  menu: [
    ...sampleMenu,
    {
      title: 'Tòa soạn',
      href: null,
      url: null,
      items: [
        { title: 'Giới thiệu', href: '/gioi-thieu/', url: '/gioi-thieu/' },
        { title: 'Cổng thông tin huyện', href: 'https://huyen.example/', url: null },
      ],
    },
  ],
  footerMenu: sampleMenu,
  inMenu: [],
  inFooterMenu: [],
  archive: '/luu-tru/',
  tags: '/the/',
  authors: '/tac-gia/',
  search: { href: '/tim-kiem/', script: '/assets/search-5d1c7f60.js', stem: null },
  feedIndex: '/nguon-tin/',
  series: null,
  feeds: siteFeeds,
  stylesheet: '/assets/theme.css',
  script: '/assets/theme.js',
  embedScript: null,
  fonts: ['/assets/fonts/source-serif-4-bold.woff2'],
  footer: [
    'Cơ quan chủ quản: Ủy ban nhân dân huyện Mộ Đức',
    'Địa chỉ: 12 đường Phạm Văn Đồng, thị trấn Mộ Đức · Điện thoại: 0255 000 000',
    'Ghi rõ nguồn “Bản tin Mộ Đức” khi đăng lại.',
  ],
  imprint: {
    title: 'Thông tin tòa soạn',
    agency: 'Ủy ban nhân dân huyện Mộ Đức',
    license: 'Số 12/GP-TTĐT, cấp ngày 12/03/2020',
    responsible: 'Nguyễn Đăng Khoa, Trưởng Ban biên tập',
    editors: ['Lê Thu Hà', 'Nguyễn Văn Trọng'],
    address: '12 đường Phạm Văn Đồng, thị trấn Mộ Đức',
    phone: { text: '0255\u00a0385\u00a07000', href: 'tel:02553857000' },
    email: 'toa-soan@bantin.example',
    contacts: [{ name: 'Trần Hữu Phước', post: 'Tiếp công dân', phone: null, email: 'phuoc@bantin.example' }],
  },
  social: [{ title: 'Facebook', href: 'https://facebook.com/moduc' }],
  policy: '',
  preview: false,
  publisher: {
    kind: 'government',
    name: 'Ủy ban nhân dân huyện Mộ Đức',
    logo: { canonical: 'https://bantin.example/logo.png', width: 512, height: 512, type: 'image/png' },
    license: null,
  },
  policies: { ethics: null, corrections: null },
  account: '@bantinmoduc',
};

export const home: Link = { href: '/', title: 'Trang nhất' };

export function frame(url: string, title: string, more: Partial<Frame> = {}): Frame {
  return {
    url,
    canonical: `https://bantin.example${url}`,
    language: 'vi',
    title,
    description: `${title}: những gì đáng chú ý trong tuần ở huyện & các xã lân cận.`,
    index: true,
    breadcrumb: [home],
    feeds: [],
    languages: [],
    alternates: [],
    ...more,
  };
}

export function date(day: string, time: string): DateView {
  const [year, month, dayOfMonth] = day.split('-');
  const short = `${dayOfMonth}/${month}/${year}`;
  return { iso: `${day}T${time}:00+07:00`, text: `Thứ Năm, ${short} ${time}`, short };
}

export function picture(name: string, alt: string): PictureView {
  const href = `/media/${name}.jpg`;
  return {
    href,
    canonical: `https://bantin.example${href}`,
    width: 1600,
    height: 1000,
    type: 'image/jpeg',
    alt,
    caption: `${alt}.`,
    credit: 'Văn Trọng',
    crops: [
      {
        canonical: `https://bantin.example/media/${name}-16x9.jpg`,
        type: 'image/jpeg',
        width: 1200,
        height: 675,
      },
    ],
  };
}

/** The same as lists show it; `crops` false is what a drawing has, or a site that makes no sizes. */
export function thumbnail(name: string, alt: string, crops = true): Thumbnail {
  const shape = (suffix: string, width: number, height: number): PictureShape => {
    const srcset = [width / 2, width]
      .map((step) => `/media/${name}${suffix}-${step}.webp ${step}w`)
      .join(', ');
    return { href: `/media/${name}${suffix}.jpg`, width, height, sources: [{ type: 'image/webp', srcset }] };
  };
  const cut = {
    wide: shape('-16x9', 1200, 675),
    standard: shape('-4x3', 1200, 900),
    square: shape('-1x1', 900, 900),
  };
  return {
    ...(crops ? shape('', 1600, 1000) : { href: `/media/${name}.svg`, width: 600, height: 600, sources: [] }),
    alt,
    tone: crops ? 'tone red-2 green-3 blue-1' : 'plain',
    fit: crops ? 'cover' : 'contain',
    crops: crops ? cut : null,
  };
}

export const stories: readonly (readonly [string, string, string, boolean])[] = [
  [
    'Kinh tế',
    'Hơn 3.100 hộ ở Mộ Đức tiếp cận vốn chính sách, tổng dư nợ vượt 360 tỷ đồng sau một năm nhiều biến động',
    'Hội nghị chiều 27/01 nhìn lại một năm vừa chống dịch, chống bão vừa đưa vốn ưu đãi về tận thôn; nợ quá hạn chỉ còn 0,29 % và một trường hợp được xóa nợ theo quy định.',
    true,
  ],
  [
    'Nông nghiệp',
    'Ruộng muối Sa Huỳnh vào vụ sớm',
    'Nắng đều từ đầu tháng giúp diêm dân ra đồng sớm hơn mọi năm nửa tháng.',
    true,
  ],
  [
    'Xã hội',
    'Cây cầu dân sinh qua sông Vệ thông xe trước Tết, hai thôn không còn cảnh chờ đò',
    'Sau mười tháng thi công, nhịp cầu cuối cùng đã nối hai bờ.',
    true,
  ],
  [
    'Giáo dục',
    'Thư viện lưu động đến với học trò miền biển',
    'Mỗi tuần hai chuyến, chiếc xe chở sách dừng ở sân trường làng.',
    false,
  ],
  [
    'Văn hóa',
    'Lễ hội đua thuyền trở lại trên bến Long Phụng',
    'Mười hai đội thuyền của các xã ven sông ghi tên tranh tài.',
    true,
  ],
  [
    'Kinh tế',
    'Hợp tác xã rau sạch Đức Thắng ký hợp đồng bao tiêu ba năm với siêu thị',
    'Giá mua được chốt từ đầu vụ, nông dân yên tâm xuống giống.',
    true,
  ],
  [
    'Xã hội',
    'Trạm y tế xã Đức Chánh có bác sĩ trực đêm',
    'Người dân không phải vượt mười cây số lên huyện khi trở bệnh.',
    false,
  ],
  [
    'Nông nghiệp',
    'Đàn bò lai giúp nhiều hộ ở Đức Phú khá lên',
    'Từ một con giống ban đầu, nay có nhà nuôi đến chục con.',
    true,
  ],
  [
    'Văn hóa',
    'Nghệ nhân bài chòi tuổi 80 mở lớp dạy hát miễn phí',
    'Lớp học mỗi tối thứ Bảy ở nhà văn hóa thôn.',
    true,
  ],
  [
    'Giáo dục',
    'Trường THCS Nguyễn Trãi đưa vào dùng phòng thí nghiệm mới',
    'Kinh phí do phụ huynh và cựu học sinh chung tay đóng góp.',
    false,
  ],
];

function teaser(
  [section, title, excerpt, pictured]: readonly [string, string, string, boolean],
  index: number,
): Teaser {
  const link = sampleSite.sections.find((known) => known.title === section) ?? null;
  return {
    href: `/2021/01/tin-${index + 1}/`,
    title,
    textLanguage: index === 3 ? 'en' : 'vi',
    date: date(`2021-01-${String(28 - index)}`, '10:22'),
    section: link,
    kicker: index === 1 ? 'Nông thôn mới' : null,
    typeLabel: index === 2 ? 'Ý kiến' : null,
    excerpt,
    picture: pictured ? thumbnail(`tin-${index + 1}`, `Minh họa cho bài ${index + 1}`, index !== 4) : null,
    mark: index === 6 ? 'scheduled' : null,
  };
}

export const sampleTeasers: readonly Teaser[] = stories.map(teaser);

/** Without picture, section, excerpt and mark. */
export const bareTeaser: Teaser = {
  href: '/2021/01/tin-ngan/',
  title: 'Tin ngắn',
  textLanguage: 'vi',
  date: date('2021-01-02', '07:00'),
  section: null,
  kicker: null,
  typeLabel: null,
  excerpt: '',
  picture: null,
  mark: null,
};
