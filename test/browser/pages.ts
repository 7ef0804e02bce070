/** A page of every kind of the example newspaper. */
export const examplePages = {
  home: '/',
  article: '/2021/01/von-chinh-sach-nam-2020/',
  'article with a table': '/2020/05/vu-dong-xuan-duoc-mua/',
  'article without pictures': '/2021/01/lich-tiep-cong-dan-quy-1-2021/',
  opinion: '/2020/06/nao-vet-muong-truoc-mua/',
  sponsored: '/2020/05/hop-tac-xa-nhan-gao-sach/',
  map: '/2020/10/tuyen-duong-ra-bai-ngang/',
  film: '/2020/01/dua-thuyen-dau-xuan/',
  sound: '/2020/01/chieu-hoi-bai-choi/',
  'part of a series': '/2020/02/dau-phung-dat-cat/',
  series: '/loat-bai/mot-nam-tren-dong/',
  'all series': '/loat-bai/',
  about: '/gioi-thieu/',
  contact: '/lien-he/',
  section: '/kinh-te/',
  tag: '/the/nong-thon-moi/',
  tags: '/the/',
  author: '/tac-gia/van-trong/',
  authors: '/tac-gia/',
  archive: '/luu-tru/',
  search: '/tim-kiem/',
  year: '/2021/',
  month: '/2021/01/',
  feeds: '/nguon-tin/',
  'not-found': '/khong-co-trang-nay/',
  'home in English': '/en/',
  'section in English': '/en/business/',
  'article in English': '/en/2020/12/communal-house/',
  'contact in English': '/en/contact/',
  'corrections policy in English': '/en/corrections/',
} as const;

/** Pages of the odd site. */
export const oddPages = {
  home: '/',
  article: '/2021/02/hoi-nghi/',
  embeds: '/2020/12/phim/',
  blocks: '/2020/12/khoi/',
  recordings: '/2020/11/ghi-hinh/',
  'short article': '/2021/03/tin-ngan-so-1/',
  'section of one': '/mot-bai/',
  'empty section': '/chua-co/',
  'section without pictures': '/tin-ngan/',
  search: '/tim-kiem/',
  'numbered page': '/tin-ngan/trang/1/',
  'empty tags': '/the/',
  author: '/tac-gia/thu-ha/',
} as const;

/** Pages of the arranged site. */
export const arrangedPages = {
  home: '/',
  gallery: '/2021/03/anh/',
  'gallery of two': '/2021/03/hai-anh/',
  article: '/2021/03/tin-3/',
  'short article': '/2021/03/tin-1/',
  page: '/gioi-thieu/',
  'page of one sentence': '/ngan/',
} as const;

/** All of them, by site. */
export const allPages = Object.entries({
  example: examplePages,
  odd: oddPages,
  arranged: arrangedPages,
}).flatMap(([site, pages]) =>
  Object.entries(pages).map(
    ([name, address]) => [site as 'example' | 'odd' | 'arranged', name, address] as const,
  ),
);
