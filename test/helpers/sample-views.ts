/** A view of every kind of page: a rich one, as a busy newspaper would have it, and a minimal one with all that may be absent absent. */

import type {
  ArticleView,
  CalendarView,
  DateView,
  Frame,
  HomeView,
  IndexView,
  Link,
  ListView,
  Masthead,
  NotFoundView,
  PageView,
  PictureView,
  Teaser,
} from '../../src/site/view.ts';

export const sampleSite: Masthead = {
  title: 'Bản tin Mộ Đức',
  description: 'Tin tức và đời sống huyện Mộ Đức, tỉnh Quảng Ngãi',
  organization: ['Ủy ban nhân dân', 'Huyện Mộ Đức'],
  language: 'vi',
  direction: 'ltr',
  openGraphLocale: 'vi_VN',
  href: '/',
  canonical: 'https://bantin.example/',
  sections: [
    { href: '/kinh-te/', title: 'Kinh tế' },
    { href: '/xa-hoi/', title: 'Xã hội' },
    { href: '/van-hoa/', title: 'Văn hóa' },
    { href: '/giao-duc/', title: 'Giáo dục' },
    { href: '/nong-nghiep/', title: 'Nông nghiệp' },
  ],
  archive: '/luu-tru/',
  tags: '/the/',
  authors: '/tac-gia/',
  feed: '/rss.xml',
  stylesheet: '/assets/theme.css',
  footer: [
    'Cơ quan chủ quản: Ủy ban nhân dân huyện Mộ Đức',
    'Địa chỉ: 12 đường Phạm Văn Đồng, thị trấn Mộ Đức · Điện thoại: 0255 000 000',
    'Ghi rõ nguồn “Bản tin Mộ Đức” khi đăng lại.',
  ],
};

const home: Link = { href: '/', title: 'Trang nhất' };
const siteFeed: Link = { href: '/rss.xml', title: 'Bản tin Mộ Đức' };

function frame(url: string, title: string, more: Partial<Frame> = {}): Frame {
  return {
    url,
    canonical: `https://bantin.example${url}`,
    language: 'vi',
    title,
    description: `${title}: những gì đáng chú ý trong tuần ở huyện & các xã lân cận.`,
    index: true,
    breadcrumb: [home],
    feeds: [siteFeed],
    ...more,
  };
}

function date(day: string, time: string): DateView {
  const [year, month, dayOfMonth] = day.split('-');
  const short = `${dayOfMonth}/${month}/${year}`;
  return { iso: `${day}T${time}:00+07:00`, text: `Thứ Năm, ${short} ${time}`, short };
}

function picture(name: string, alt: string): PictureView {
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
  };
}

const stories: readonly (readonly [string, string, string, boolean])[] = [
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
    date: date(`2021-01-${String(28 - index)}`, '10:22'),
    section: link,
    excerpt,
    picture: pictured ? picture(`tin-${index + 1}`, `Minh họa cho bài ${index + 1}`) : null,
    mark: index === 6 ? 'scheduled' : null,
  };
}

export const sampleTeasers: readonly Teaser[] = stories.map(teaser);

/** Without picture, section, excerpt and mark. */
const bareTeaser: Teaser = {
  href: '/2021/01/tin-ngan/',
  title: 'Tin ngắn',
  date: date('2021-01-02', '07:00'),
  section: null,
  excerpt: '',
  picture: null,
  mark: null,
};

/** The body of the rich article, with every class that bodies have. */
export const sampleBody = `<figure id="hinh-1"><img src="/media/tin-1.jpg" alt="Toàn cảnh hội trường trong buổi tổng kết" width="1600" height="1000" fetchpriority="high"><figcaption><span class="label">Hình 1: </span>Toàn cảnh hội nghị tổng kết năm 2020 và bàn việc năm 2021. <small class="credit">Ảnh: Văn Trọng</small></figcaption></figure>
<p>Suốt năm qua, cán bộ tín dụng của huyện vừa lo phòng dịch, vừa theo sát từng tổ vay vốn để đồng tiền ưu đãi đến đúng tay người cần. Nhiều tuyến đường bị bão làm sạt lở, có đợt giải ngân phải dời sang nhà văn hóa thôn bên cạnh, nhưng <a href="/2021/01/tin-3/">lịch giao dịch ở xã</a> vẫn giữ đều đặn hằng tháng.</p>
<p>Cả năm có hơn <strong>3.100 lượt hộ</strong> được vay với tổng số tiền gần 130 tỷ đồng, nhiều nhất là vốn cho hộ cận nghèo, nước sạch và giải quyết việc làm.<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup> Dư nợ đến cuối tháng 12 đạt hơn 360 tỷ đồng, tăng gần 30 tỷ đồng so với năm trước.</p>
<h2 id="user-content-so-lieu">Những con số đáng chú ý</h2>
<div class="table" role="region" tabindex="0" aria-label="Hoạt động tín dụng chính sách năm 2020"><table><caption>Hoạt động tín dụng chính sách năm 2020</caption><thead><tr><th scope="col">Chỉ tiêu</th><th scope="col" class="align-right">2019</th><th scope="col" class="align-right">2020</th></tr></thead><tbody><tr><td>Tổng dư nợ (tỷ đồng)</td><td class="align-right">332</td><td class="align-right">361</td></tr><tr><td>Lượt hộ được vay</td><td class="align-right">2.870</td><td class="align-right">3.100</td></tr><tr><td>Tỷ lệ nợ quá hạn (%)</td><td class="align-right">0,34</td><td class="align-right">0,29</td></tr></tbody></table></div>
<p>Ba nơi có dư nợ tăng nhanh nhất là:</p>
<ul><li>xã Đức Lân;</li><li>xã Đức Nhuận;</li><li>thị trấn Mộ Đức.</li></ul>
<blockquote><p>Vốn đến chậm một tuần là lỡ cả vụ. Chúng tôi hẹn với bà con ngày nào thì đúng ngày đó có mặt.</p></blockquote>
<figure><img src="/media/phat-bieu.jpg" alt="Chủ tịch huyện phát biểu bên bục" width="1000" height="1250"><figcaption><span class="label">Hình 2: </span>Đồng chí Phạm Ngọc Lân, Chủ tịch UBND huyện, kết luận hội nghị. <small class="credit">Ảnh: Văn Trọng</small></figcaption></figure>
<h3 id="user-content-nam-2021">Việc của năm 2021</h3>
<p>Huyện giao các ngành sớm kiện toàn những tổ tiết kiệm còn yếu, rà soát nợ kéo dài và dành phần vốn thích đáng cho các hộ bị bão lũ làm thiệt hại để khôi phục sản xuất.</p>
<section class="gallery" aria-label="Hình ảnh khác"><figure><img src="/media/anh-3.jpg" alt="Đại biểu trao đổi" width="1600" height="1000"><figcaption><span class="label">Hình 3: </span>Đại biểu trao đổi bên lề.</figcaption></figure><figure><img src="/media/anh-4.jpg" alt="Một tổ vay vốn ở Đức Lân" width="1600" height="1000"><figcaption><span class="label">Hình 4: </span>Một tổ vay vốn ở xã Đức Lân.</figcaption></figure></section>
<section data-footnotes class="footnotes"><h2 id="footnote-label">Chú thích</h2><ol><li id="user-content-fn-1"><p>Theo báo cáo tổng kết trình bày tại hội nghị. <a href="#user-content-fnref-1" data-footnote-backref aria-label="Trở lại nội dung">↩</a></p></li></ol></section>`;

const lead = stories[0] ?? (['', '', '', false] as const);

export const richArticle: ArticleView = {
  ...frame('/2021/01/tin-1/', lead[1], { breadcrumb: [home, { href: '/kinh-te/', title: 'Kinh tế' }] }),
  kind: 'article',
  headline: lead[1],
  section: { href: '/kinh-te/', title: 'Kinh tế' },
  date: date('2021-01-28', '10:22'),
  updated: date('2021-01-29', '08:05'),
  views: { count: 226, text: '226 lượt xem' },
  authors: [
    {
      name: 'Văn Trọng',
      href: '/tac-gia/van-trong/',
      canonical: 'https://bantin.example/tac-gia/van-trong/',
      role: 'Phóng viên',
    },
  ],
  lead: 'Chiều 27/01/2021, Ban đại diện Hội đồng quản trị Ngân hàng Chính sách xã hội huyện Mộ Đức nhìn lại một năm đưa vốn về thôn và bàn việc năm mới. Chủ tịch UBND huyện Phạm Ngọc Lân chủ trì hội nghị.',
  mark: 'draft',
  picture: picture('tin-1', 'Toàn cảnh hội trường trong buổi tổng kết'),
  tags: [
    { href: '/the/tin-dung-chinh-sach/', title: 'tín dụng chính sách' },
    { href: '/the/giam-ngheo/', title: 'giảm nghèo' },
    { href: '/the/nong-thon-moi/', title: 'nông thôn mới' },
  ],
  source: {
    name: 'Cổng thông tin điện tử huyện',
    href: 'https://nguon.example/tin?id=1&lang=vi',
    published: date('2021-01-28', '09:00'),
  },
  attachments: [
    {
      href: '/files/ke-hoach.pdf',
      title: 'Kế hoạch tín dụng năm 2021',
      name: 'ke-hoach.pdf',
      type: 'PDF',
      size: '842 kB',
    },
    {
      href: '/files/so-lieu.xlsx',
      title: 'Bảng số liệu theo xã',
      name: 'so-lieu.xlsx',
      type: 'XLSX',
      size: '31 kB',
    },
  ],
  corrections: [
    {
      id: 'correction-1',
      kind: 'correction',
      label: 'Cải chính',
      date: date('2021-01-29', '08:05'),
      was: 'tổng dư nợ hơn 306 tỷ đồng',
      now: 'tổng dư nợ hơn 360 tỷ đồng',
      text: 'Bản đăng đầu tiên viết nhầm một con số.',
    },
  ],
  newer: { href: '/2021/02/cho-tet/', title: 'Chợ Tết Thi Phổ đông từ sớm' },
  older: { href: '/2021/01/tin-6/', title: stories[5]?.[1] ?? '' },
  related: [2, 4, 5, 6].flatMap((index) => sampleTeasers[index] ?? []),
  extra: {},
  body: 'kinh-te/tin-1',
  holes: {},
};

export const minimalArticle: ArticleView = {
  ...frame('/tin/', 'Tin', { description: '', index: false, breadcrumb: [], feeds: [] }),
  kind: 'article',
  headline: 'Tin',
  section: null,
  date: { iso: '2021-01-28T00:00:00+07:00', text: 'Thứ Năm, 28/01/2021', short: '28/01/2021' },
  updated: null,
  views: null,
  authors: [],
  lead: null,
  mark: null,
  picture: null,
  tags: [],
  source: null,
  attachments: [],
  corrections: [],
  newer: null,
  older: null,
  related: [],
  extra: {},
  body: 'tin',
  holes: {},
};

const richHome: HomeView = {
  ...frame('/', 'Trang nhất', { breadcrumb: [] }),
  kind: 'home',
  latest: sampleTeasers,
  sections: sampleSite.sections.map((section, index) => ({
    section,
    items: [...sampleTeasers.slice(index * 2), ...sampleTeasers].slice(0, 4),
  })),
};

const minimalHome: HomeView = {
  ...frame('/', 'Trang nhất', { breadcrumb: [], description: '' }),
  kind: 'home',
  latest: [],
  sections: [],
};

function list(kind: ListView['kind'], url: string, heading: string, more: Partial<ListView> = {}): ListView {
  return {
    ...frame(url, heading, {
      feeds: [siteFeed, { href: `${url}rss.xml`, title: `${heading} – Bản tin Mộ Đức` }],
    }),
    kind,
    heading,
    items: sampleTeasers,
    page: null,
    newer: null,
    older: { href: `${url}trang/7/`, title: `${heading} – Trang 7` },
    author: null,
    ...more,
  };
}

const richAuthor = list('author', '/tac-gia/van-trong/', 'Bài của Văn Trọng', {
  author: {
    name: 'Văn Trọng',
    role: 'Phóng viên, theo dõi mảng kinh tế nông thôn',
    email: 'van.trong@bantin.example',
    picture: { href: '/media/van-trong.jpg', width: 600, height: 600, alt: 'Chân dung Văn Trọng' },
    biography:
      '<p>Sinh ra ở Đức Lân, làm báo từ năm 2009. Anh thích đi xe máy về các thôn xa và ghi lại chuyện làm ăn của bà con.</p>',
  },
});

const bareAuthor = list('author', '/tac-gia/an/', 'Bài của An', {
  items: [bareTeaser],
  older: null,
  author: { name: 'An', role: null, email: null, picture: null, biography: '' },
});

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
    items: titles.map((title, position) => ({ href: `/${kind}/${position + 1}/`, title, note })),
  };
}

function calendar(
  kind: CalendarView['kind'],
  url: string,
  heading: string,
  titles: readonly string[],
): CalendarView {
  return {
    ...frame(url, heading),
    kind,
    heading,
    items: titles.map((title, position) => ({ href: `${url}${position + 1}/`, title })),
  };
}

function notFound(latest: readonly Teaser[]): NotFoundView {
  return {
    ...frame('/404.html', 'Không tìm thấy trang', { index: false, breadcrumb: [], description: '' }),
    kind: 'not-found',
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
  'home, one story': { ...richHome, latest: [bareTeaser], sections: richHome.sections.slice(0, 1) },
  'home, empty': minimalHome,
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
  'author, rich': richAuthor,
  'author, minimal': bareAuthor,
  'month, rich': list('month', '/2021/01/', 'Tháng 1 năm 2021', {
    newer: { href: '/2021/02/', title: 'Tháng 2 năm 2021' },
    older: { href: '/2020/12/', title: 'Tháng 12 năm 2020' },
  }),
  'tags, rich': index('tags', 'Tất cả thẻ', tagNames, '12 bài'),
  'tags, empty': index('tags', 'Tất cả thẻ', [], null),
  'authors, rich': index('authors', 'Tác giả', ['Lê An', 'Phạm Bình', 'Văn Trọng'], 'Phóng viên'),
  'authors, without notes': index('authors', 'Tác giả', ['Lê An', 'Phạm Bình'], null),
  'archive, rich': calendar('archive', '/luu-tru/', 'Lưu trữ', ['Năm 2021', 'Năm 2020']),
  'archive, empty': calendar('archive', '/luu-tru/', 'Lưu trữ', []),
  'year, rich': calendar('year', '/2021/', 'Năm 2021', [
    'Tháng 3 năm 2021',
    'Tháng 2 năm 2021',
    'Tháng 1 năm 2021',
  ]),
  'not-found, rich': notFound(sampleTeasers.slice(0, 5)),
  'not-found, minimal': notFound([]),
};
