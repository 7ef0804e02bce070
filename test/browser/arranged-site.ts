import { drawPicture } from '../../bench/picture.js';
import { article } from '../helpers/site.ts';

const sentence =
  'Người dân trong thôn kể rằng những năm trước con đường này lầy lội suốt mùa mưa, nay đã được trải nhựa. ';
const long =
  'Ủy ban nhân dân huyện tổ chức hội nghị trực tuyến tổng kết mười năm thực hiện chương trình phát triển nông thôn';

const gallery = [1, 2, 3, 4]
  .map((number) => `![Cảnh ${number}](/anh-${number}.png "Cảnh thứ ${number}")`)
  .join('\n\n');

/** The same newspaper, small: a front page of odd blocks, partials in every slot, and links to pass on what is read. */
export function arrangedSite(): Record<string, string | Uint8Array> {
  const pictures = [1, 2, 3, 4].map((number) => [`content/anh-${number}.png`, drawPicture(number)] as const);
  return {
    'bantin.yaml': [
      'title: Tiếng nói nhân dân và đời sống các xã vùng cao phía tây huyện',
      'url: https://arranged.example/',
      'sections: { tin: Tin tức }',
      'share: [facebook, zalo, x, telegram, email, copy]',
      'slots:',
      '  lead: { partial: partials/khung.vto, ad: { phone: 320x100, desktop: 728x90 } }',
      '  middle: { partial: partials/khung.vto, ad: { phone: 320x100, desktop: 728x90 } }',
      '  after: [partials/thu.vto, { partial: partials/khung.vto, ad: { phone: 300x250 } }]',
      '  aside: { partial: partials/khung.vto, ad: { phone: 300x250, desktop: 300x600 } }',
      '  foot: { partial: partials/khung.vto, ad: { phone: 320x50, desktop: 970x90 } }',
      '',
    ].join('\n'),
    'templates/partials/thu.vto':
      '<form action="/thu" aria-label="Nhận thư"><label for="thu">Địa chỉ thư</label><input id="thu" type="email" name="thu" autocomplete="email"><button class="button" type="submit">Đăng ký</button></form>\n',
    'templates/partials/khung.vto': '<a href="https://qc.example/" rel="sponsored">Chợ phiên</a>\n',
    'content/home.yaml': [
      '- notice: { text: Cảnh báo mưa lớn trên diện rộng từ đêm nay, link: /2021/03/tin-1/, until: 31/12/2030 }',
      '- notice: Một lời nhắn không dẫn đi đâu, dài hơn một dòng trên điện thoại, để xem chữ xuống dòng ra sao',
      '- lead: tin/anh.md',
      '- mostRead: 5',
      '- page: gioi-thieu',
      '- stories: [tin/anh.md, tin/tin-2.md]',
      '  title: Chọn lọc',
      '  repeat: true',
      '- section: tin',
      '  count: 1',
      '- tag: lũ',
      '- newest: 3',
      '  repeat: true',
      '',
    ].join('\n'),
    'content/pages/gioi-thieu.md': `---\ntitle: Giới thiệu\nlead: ${sentence}\n---\n${sentence}\n\n## Liên hệ\n\nMột câu.\n`,
    'content/pages/ngan.md': '---\ntitle: Trang một câu\n---\nMột câu.\n',
    'content/tin/anh.md': article(
      { title: long, date: '05/03/2021', views: 12, tags: ['lũ'], type: 'reportage', kicker: 'Ảnh' },
      `${sentence}\n\n:::gallery[Mùa nước]\n${gallery}\n:::\n\n${sentence}\n\n${sentence}\n\n${sentence}`,
    ),
    'content/tin/hai-anh.md': article(
      { title: 'Hai tấm ảnh', date: '04/03/2021', tags: ['lũ'] },
      ':::gallery\n![Một](/anh-1.png)\n\n![Hai](/anh-2.png "Cảnh thứ hai")\n:::',
    ),
    ...Object.fromEntries(
      [1, 2, 3].map((number) => [
        `content/tin/tin-${number}.md`,
        article(
          {
            title: number === 3 ? `${long}, lần ba` : `Tin số ${number}`,
            date: `0${number}/03/2021`,
            views: number * 900,
          },
          `${sentence}\n\n`.repeat(number * 2),
        ),
      ]),
    ),
    ...Object.fromEntries(pictures),
  };
}
