/** Two articles of the sample newspaper: one with all that an article can have, one with nothing that it need not have. */

import type { ArticleView } from '../../src/site/pages/article-view.ts';
import { date, frame, home, picture, sampleTeasers, stories, thumbnail } from './sample-site.ts';

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
  textLanguage: 'vi',
  openGraphLocale: 'vi_VN',
  kicker: 'Vốn cho người nghèo',
  subtitle: 'Cả huyện có ba nghìn hộ được vay',
  type: 'reportage',
  typeLabel: 'Phóng sự',
  shareTitle: 'Ba nghìn hộ được vay vốn',
  byline: null,
  location: 'Đức Tân',
  section: { href: '/kinh-te/', title: 'Kinh tế' },
  date: date('2021-01-28', '10:22'),
  updated: date('2021-01-29', '08:05'),
  expires: date('2031-01-28', '00:00'),
  views: { count: 226, text: '226 lượt xem' },
  readingTime: { minutes: 3, text: 'Đọc trong 3 phút' },
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
  card: null,
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
  series: {
    ...{ href: '/loat-bai/nuoc-sach/', title: 'Nước sạch về làng' },
    canonical: 'https://bantin.example/loat-bai/nuoc-sach/',
    ...{ number: 3, label: 'Phần 3 của loạt bài' },
  },
  newer: {
    isPart: true,
    href: '/2021/02/cho-tet/',
    title: 'Chợ Tết Thi Phổ đông từ sớm',
    textLanguage: 'vi',
    picture: thumbnail('cho-tet', ''),
  },
  older: {
    ...{ href: '/2021/01/tin-6/', title: stories[5]?.[1] ?? '', textLanguage: 'en' },
    ...{ picture: null, isPart: false },
  },
  related: [2, 4, 5, 6].flatMap((index) => sampleTeasers[index] ?? []),
  extra: {},
  contents: [
    { id: 'dien-bien', text: 'Diễn biến', items: [] },
    { id: 'y-kien', text: 'Ý kiến', items: [{ id: 'cua-dan', text: 'Của dân' }] },
  ],
  body: 'kinh-te/tin-1',
  holes: [],
  embeds: null,
  recordings: [],
  share: [],
};

export const minimalArticle: ArticleView = {
  ...frame('/tin/', 'Tin', { description: '', index: false, breadcrumb: [], feeds: [] }),
  kind: 'article',
  headline: 'Tin',
  textLanguage: 'en',
  openGraphLocale: 'en_US',
  kicker: null,
  subtitle: null,
  type: 'news',
  typeLabel: null,
  shareTitle: 'Tin',
  byline: null,
  location: null,
  section: null,
  date: { iso: '2021-01-28T00:00:00+07:00', text: 'Thứ Năm, 28/01/2021', short: '28/01/2021' },
  updated: null,
  expires: null,
  views: null,
  readingTime: null,
  authors: [],
  lead: null,
  mark: null,
  picture: null,
  card: null,
  tags: [],
  source: null,
  attachments: [],
  corrections: [],
  series: null,
  newer: null,
  older: null,
  related: [],
  extra: {},
  contents: [],
  body: 'tin',
  holes: [],
  embeds: null,
  recordings: [],
  share: [],
};
