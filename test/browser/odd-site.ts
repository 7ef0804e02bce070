import { drawPicture } from '../../bench/picture.js';
import { png } from '../helpers/png.ts';
import { recording } from '../helpers/recording.ts';
import { article } from '../helpers/site.ts';

const long =
  'Ủy ban nhân dân huyện tổ chức hội nghị trực tuyến tổng kết mười năm thực hiện chương trình phát triển nông thôn';
const sentence =
  'Người dân trong thôn kể rằng những năm trước con đường này lầy lội suốt mùa mưa, nay đã được trải nhựa. ';

/** Pictures of every form, each in an article of its own. */
const oddPictures: Readonly<Record<string, string | Uint8Array>> = {
  'dung.png': png(800, 1200),
  'nho.png': png(60, 40),
  'nho-dung.png': png(60, 90),
  'dai.png': png(2400, 600),
  'vuong.png': png(700, 700),
  've.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 900"><path d="M60 800L740 200" stroke="#000" stroke-width="12"/></svg>',
};

/** One block of each kind. */
const blocks = [
  sentence,
  ':::key-points\n- Một\n- Hai\n:::',
  ':::box[Giá *mới*]\nChữ trong hộp.\n\n- Một\n:::',
  ':::quote{by="Bà Hai"}\nMưa to quá.\n:::',
  ':::timeline\n- **8:30** Khởi công\n- **10:00** Nghỉ\n:::',
  ':::gallery[Lễ hội]\n![Một](vuong.png "Cảnh một")\n\n![Hai](dai.png "Cảnh hai")\n\n![Ba](dung.png)\n:::',
  ':::related\n- [Tin](../tin-ngan/tin-1.md)\n:::',
  ':::correction{date="01/12/2020"}\nBản đầu viết sai.\n:::',
  ':::document[Nghị quyết]\nĐiều 1. Thông qua.\n:::',
].join('\n\n');

/** A newspaper of what is hard to lay out: long headlines, no pictures, short lists, one article in a section. */
export function oddSite(): Record<string, string | Uint8Array> {
  const many = Array.from({ length: 9 }, (_, index) => [
    `content/tin-ngan/tin-${index}.md`,
    article(
      {
        title: index % 3 === 0 ? `${long}, lần ${index}` : `Tin ngắn số ${index}`,
        date: `0${index + 1}/03/2021`,
      },
      index % 2 === 0 ? sentence.repeat(4) : 'Một câu.\n',
    ),
  ]);
  return {
    'bantin.yaml': [
      'title: Tiếng nói nhân dân và đời sống các xã vùng cao phía tây huyện',
      'url: https://odd.example/',
      'perPage: 4',
      'accent: "#1d6b3a"',
      'sections: { tin-ngan: Tin ngắn, mot-bai: Chuyên mục chỉ có một bài, chua-co: Chưa có bài, hinh: Hình dáng }',
      '',
    ].join('\n'),
    ...Object.fromEntries(many),
    'content/mot-bai/hoi-nghi.md': article(
      {
        title: long,
        date: '28/02/2021',
        pinned: '31/12/2030',
        author: ['Văn Trọng', 'Thu Hà'],
        figures: [1, 2, 3, 4].map((number) => ({
          src: `/anh-${number}.png`,
          caption: `Cảnh thứ ${number}`,
          alt: 'Một cảnh',
        })),
        source: 'Báo bạn',
        corrections: [{ date: '01/03/2021', was: 'một', now: 'hai', text: 'Viết nhầm.' }],
      },
      [
        sentence.repeat(3),
        '> Một câu nói đáng nhớ, dài vừa phải, để xem trích dẫn trông ra sao.\n>\n> — Bà Tư Hòa, thôn Phước Vĩnh',
        '## Bảng rộng',
        `| Xã | ${Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`).join(' | ')} |`,
        `|---|${'---:|'.repeat(12)}`,
        `| Đức Lân | ${Array.from({ length: 12 }, (_, month) => (month + 1) * 1317).join(' | ')} |`,
        '',
        `Chữ rất dài: ${'a'.repeat(90)} và https://example.vn/${'duong-dan-'.repeat(9)}.`,
        '- [x] Việc đã xong\n- [ ] Việc chưa xong',
        'Có chú thích.[^1]\n\n[^1]: Theo lời kể của người dân.',
        '```\nmột dòng mã rất dài, không ngắt được, phải cuộn ngang trong khung của chính nó mà thôi nhé bạn đọc\n```',
      ]
        .join('\n\n')
        .replaceAll('|\n\n|', '|\n|'),
    ),
    'content/hinh/phim.md': article(
      { title: 'Bài có phim', date: '02/12/2020' },
      `${sentence}\n\nhttps://youtu.be/abcDEF12345\n\n[![Cảnh](vuong.png "Đua thuyền")](https://vimeo.com/76979871)\n\nhttps://open.spotify.com/episode/7makk4oTQel546B0PZlDM5`,
    ),
    'content/hinh/ghi-hinh.md': article(
      {
        title: 'Bài có phim, tiếng và văn bản',
        date: '01/11/2020',
        figures: [
          {
            ...{ src: 'phim.webm', caption: 'Bài chòi', credit: 'Văn Trọng', poster: 'vuong.png' },
            ...{ subtitles: 'phim.vtt', transcript: 'Chào.\n\nMời ngồi.' },
          },
          { src: 'dung.mp4', caption: 'Quay dọc', transcript: 'Không lời.' },
          { src: 'tieng.mp3', caption: 'Hô hát', credit: 'Thu Hà', transcript: 'Câu hát.' },
        ],
      },
      `${sentence}\n\n![](phim.webm)\n\n${sentence}\n\n![](tieng.mp3)\n\n![Kế hoạch tổ chức lễ hội bài chòi](ke-hoach.pdf)\n\n${sentence}`,
    ),
    'content/hinh/phim.webm': recording('film.webm'),
    'content/hinh/dung.mp4': recording('turned.mp4'),
    'content/hinh/tieng.mp3': recording('sound.mp3'),
    'content/hinh/phim.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\nChào\n',
    'content/hinh/ke-hoach.pdf': '%PDF-1.4\n<< /Type /Pages /Count 3 >>\n',
    'content/hinh/khoi.md': article({ title: 'Bài có khối', date: '01/12/2020' }, blocks),
    ...Object.fromEntries(
      Object.keys(oddPictures).map((file, index) => [
        `content/hinh/${file.replace(/\..*/, '')}.md`,
        article(
          { title: `Bài có ${file}`, date: `0${index + 1}/01/2021` },
          `${sentence}\n\n![Một cảnh](${file} "Chú thích")\n\n${sentence}`,
        ),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(oddPictures).map(([file, content]) => [`content/hinh/${file}`, content]),
    ),
    ...Object.fromEntries([1, 2, 3, 4].map((number) => [`content/anh-${number}.png`, drawPicture(number)])),
  };
}
