import { png } from '../../helpers/png.ts';
import { recording } from '../../helpers/recording.ts';
import { article, type Case, text } from '../case.ts';

const picture = png(1200, 800);

export const bodies: readonly Case[] = [
  {
    title: 'Films, sounds and documents',
    files: {
      'content/tin/a-none.md': text('Một.\n\n![Phim](anh.mp4)\n\n![Tiếng](anh.mp3)\n'),
      'content/tin/b-inside.md': text('Xem ![Kế hoạch](ke-hoach.pdf) này.\n\n![Phim](cu.mov)\n'),
      'content/tin/c-words.md': text('Một.\n\n![](phim.webm)\n\n![](tieng.mp3)\n'),
      'content/tin/d-srt.md': article(
        'figures:\n  - { src: phim.webm, caption: Phim, subtitles: loi.srt }\n  - { src: phim.mp4, caption: Phim, subtitles: Xuân }\n  - { src: phim.webm, caption: Phim, subtitles: loi.vtt }\n  - { src: anh.png, caption: Cảnh, alt: Núi, poster: anh.png }\n  - { src: tieng.mp3, caption: Tiếng, subtitles: loi.vtt, poster: anh.png }\n  - { src: phim.webm, caption: Phim, subtitles: [{ src: loi.vtt, language: vn }] }',
      ),
      'content/tin/e-far.md': text('Một.\n\n![Phim](https://phim.example/a.mp4)\n'),
      'content/tin/anh.mp4': picture,
      'content/tin/anh.mp3': 'nhạc',
      'content/tin/anh.png': picture,
      'content/tin/cu.mov': 'phim',
      'content/tin/ke-hoach.pdf': '%PDF-1.4\n',
      'content/tin/loi.vtt': '1\n00:00:01,000 --> 00:00:02,000\nXin chào\n',
      'content/tin/phim.webm': recording('film.webm'),
      'content/tin/phim.mp4': recording('film.mp4'),
      'content/tin/tieng.mp3': recording('sound.mp3'),
    },
    shows: [
      'not-a-recording',
      'not-a-picture',
      'missing-alt',
      'recording-without-words',
      'bad-subtitles',
      'unused-field',
      'unknown-language',
      'remote-recording',
    ],
  },
  {
    title: 'Addresses of other tools',
    files: {
      'content/tin/a-link.md': text(
        'Xem [tin cũ]({{ page.url }}) và [bài trước]({% post_url 2021-01-27-khong-co %}).\n',
      ),
      'content/tin/b-picture.md': text('![Hội trường]({{ page.image }})\n').replace(
        'Hội nghị',
        'Hội nghị hai',
      ),
    },
    shows: ['foreign-address', 'broken-link'],
  },
  {
    title: 'The text of an article',
    files: {
      'content/tin/a-script.md': text('Đoạn một.\n\n<script>alert(1)</script>\n\nĐoạn hai.\n'),
      'content/tin/b-frame.md': text('<iframe src="https://www.youtube.com/embed/abcDEF12345"></iframe>\n'),
      'content/tin/b-other-frame.md': text('<iframe src="https://phim.example/x"></iframe>\n'),
      'content/tin/c-button.md': text('<button onclick="go()">Gửi</button>\n'),
      'content/tin/d-attribute.md': text('<p onclick="go()">Đoạn một.</p>\n'),
      'content/tin/e-scheme.md': text('[Gửi](javascript:go())\n'),
      'content/tin/f-word.md': text('<p class="MsoNormal" style="color: red">Đoạn <o:p>một</o:p>.</p>\n'),
      'content/tin/g-php.md': text('<?php echo 1 ?>\n\nĐoạn một.\n'),
      'content/tin/h-comment.md': text('Đoạn một.\n\n<!-- ghi chú\n\nĐoạn hai.\n'),
      'content/tin/i-open.md': text('Đoạn một.\n\n<script>\n\nĐoạn hai.\n'),
      'content/tin/j-desktop.md': text('<a href="file:///C:/tin/ke-hoach.pdf">Kế hoạch</a>\n'),
      'content/tin/k-footnotes.md': text('Đoạn một.[^1]\n\n[^2]: Chú thích không ai nhắc tới.\n'),
      'content/tin/l-empty.md': text('Xem [kế hoạch]() và [](https://a.example/).\n'),
      'content/tin/m-anchor.md': text('## Kết quả\n\nXem [kết quả](#ket-qa) và [phụ lục](#phu-luc-so-ba).\n'),
      'content/tin/n-links.md': text('![Cánh đồng]\n\nXem [kế hoạch](kế hoạch và [phụ lục][phu-luc].\n'),
      'content/tin/n-twice.md': text(
        'Đoạn một,[^1] xem [kế hoạch][a].\n\n[^1]: Chú thích một.\n\n[^1]: Chú thích hai.\n\n[a]: https://a.example/\n[a]: https://b.example/\n[c]: https://c.example/\n',
      ),
      'content/tin/n-cells.md': text('| Xã | Hộ |\n|---|---|\n| Đức Tân | 120 | 15 |\n'),
      'content/tin/n-lines.md': text(
        `${'Hội nghị diễn ra sáng nay tại trụ sở Ủy ban nhân dân huyện với sự tham dự của các xã. '.repeat(2).trim()}\n`.repeat(
          3,
        ),
      ),
      'content/tin/n-verse.md': text('Con cò mà đi ăn đêm\nĐậu phải cành mềm\nÔng ơi ông vớt tôi nao\n'),
      'content/tin/n-tags.md': text(
        'Gõ <hoten> sau thẻ <p> này. \uf0e8 Một <b>hai\n\nBa.\n\n:::box\nNội dung :::\n',
      ),
      'content/tin/n-alone.md': text(
        'cau.jpg\n\n!(cau.jpg) và [g]https://a.example/x, [a](https://a.example/x–)\n',
      ),
      'content/tin/n-data.md': text(
        '![Ruộng lúa](data:image/png;base64,iVBORw0KGgo=)\n\n![](cid:image001.png@01D)\n\n<img alt="Lúa" data-src="lua.jpg">\n',
      ),
      'content/tin/n-leftover.md': text('Đoạn một.\n\nTrang 2/5\n\nĐoạn hai.\n').replace(
        'Hội nghị',
        'Hội nghị sáu',
      ),
      'content/tin/n-rows.md': text('Xã | Hộ\nĐức Tân | 120\n\n<p>**Hộ** nghèo</p>\n'),
      'content/tin/n-wrong.md': text(
        'Xem [a](https:/a.example/), [b](htps://b.example/), [c](http://localhost:4000/) và ![d](http://192.168.1.2/d.jpg).\n\n[a](<https://a.example/b), ！[b]（b.jpg） và ![c(c.jpg).\n',
      ),
      'content/tin/n-empty.md': article('', ''),
      'content/tin/o-marks.md': text(
        '**Ghi chú: giá tăng.\n\nGiá** tăng so với năm** trước.\n\n#Kết quả chung\n',
      ),
      'content/tin/o-fence.md': text('Đoạn một.\n\n```\nmã\n\nĐoạn hai.\n'),
      'content/tin/p-blocks.md': text(
        ':::boxx\nLưu ý\n:::\n\n:::khong-ro-la-gi\nLưu ý\n:::\n\n:::trích{bi="Bà Hai"}\nMưa to.\n:::\n\n:::hộp{mau=xanh}\n:::\n\n:::box{b=c}\na\n:::\n\n:::gallery\nChữ\n:::\n\n:::correction{date="31/02/2021"}\nSai tên.\n:::\n\n:::điểm chính\nMột điều.\n:::\n\n:::hop\nKhông đóng\n',
      ),
      'content/tin/p-films.md': text(
        'https://fb.watch/abc/\n\nhttps://youtu.be/ngan\n\nhttps://www.youtube.com/@kenh\n\nhttps://www.tiktok.com/@a/photo/7106594312292453675\n\nXem {{< youtube abcDEF12345 >}}.\n\n[youtube abcDEF12345]\n\n<blockquote class="twitter-tweet"><a href="https://x.com/a/status/463440424141459456">Mưa</a></blockquote>\n\nXem ![phim](https://youtu.be/abcDEF12345) nhé.\n\n- https://www.youtube.com/watch?v=abcDEF12345\n',
      ),
      'content/tin/p-foreign.md': text(
        '{{< youtube x >}}\n\n{% include a.html %}\n\n[gallery ids="1,2"]\n\nXem [[bài hai]] và {{ site.title }}.\n{: .lead}\n\nHạn điền\n: Diện tích\n\n*[UBND]: Ủy ban\n\nMột &hellip hai\n\n::: note\nLưu ý\n:::\n',
      ),
    },
    shows: [
      'unknown-block',
      'unclosed-block',
      'bad-block',
      'unclosed-code',
      'pasted-frame',
      'not-embedded',
      'not-a-picture',
      'removed-html',
      'unclosed-comment',
      'unclosed-html',
      'bad-path',
      'unused-footnote',
      'missing-footnote',
      'empty-link',
      'broken-anchor',
      'image-not-recognised',
      'link-not-recognised',
      'emphasis-not-recognised',
      'heading-not-recognised',
      'duplicate-footnote',
      'duplicate-definition',
      'unused-definition',
      'surplus-cells',
      'paragraphs-run-together',
      'rows-run-together',
      'page-leftover',
      'markdown-in-html',
      'bad-address',
      'embedded-picture',
      'empty-article',
      'foreign-syntax',
    ],
  },
  {
    title: 'Points of pictures that crops shall keep',
    files: {
      'content/tin/anh.png': picture,
      'content/tin/a.md': article(
        'slug: a\nfocus: top\nfigures: [{ src: anh.png, alt: Ruộng, caption: Lúa }]',
      ),
      'content/tin/b.md': article(
        'slug: b\nfocus: bottom\nfigures: [{ src: anh.png, alt: Ruộng, caption: Lúa }]',
      ),
      'content/tin/c.md': article('slug: c\nfocus: cao'),
    },
    shows: ['other-focus', 'wrong-value'],
  },
  {
    title: 'Pictures and captions',
    files: {
      'content/tin/anh.png': picture,
      'content/tin/anh-hai.png': picture,
      'content/tin/a-no-alt.md': text('![](anh.png)\n\n![](anh-hai.png "Quang cảnh hội nghị")\n'),
      'content/tin/b-same-alt.md': text('![Quang cảnh hội nghị.](anh.png "Quang cảnh hội nghị")\n'),
      'content/tin/c-name-alt.md': text('![IMG_2041](anh.png)\n'),
      'content/tin/d-label.md': text('![Ruộng lúa](anh.png "Hình 1: Cánh đồng Đức Tân")\n'),
      'content/tin/e-wrong-label.md': text(
        '![Ruộng lúa](anh.png "Hình 2: Cánh đồng Đức Tân")\n\n![Nhà](anh-hai.png "Hình 2:, Trụ sở")\n',
      ),
      'content/tin/f-inline.md': article(
        'figures: [{ src: anh.png, caption: Cánh đồng Đức Tân, alt: Ruộng lúa }]',
        'Biểu tượng ![](anh.png) giữa câu.\n',
      ),
      'content/tin/f-two.md': text('![Lúa](anh.png, anh-hai.png)\n'),
      'content/tin/f-line.md': text(
        '![Gặt lúa](anh.png)\nNgười dân gặt lúa\n\nNgười dân gặt lúa\n![Lúa](anh.png)\n',
      ),
      'content/tin/g-caption.md': text('Đoạn một.\n\nHình 3: Đồng chí Chủ tịch phát biểu.\n'),
      'content/tin/h-two.md': text('![Ruộng lúa](anh.png "Cánh đồng Đức Tân")\n\nHình 1: Lúa đông xuân.\n'),
      'content/tin/i-remote.md': text('![Ruộng lúa](https://anh.example/lua.jpg)\n'),
      'content/tin/j-desktop.md': text('![Ruộng lúa](../../../lua.jpg)\n'),
      'content/tin/k-missing.md': text('![Ruộng lúa](anh-ha.png)\n\n![Ruộng lúa](/media/lua-chin.jpg)\n'),
      'content/tin/l-attachment.md': article('attachments: ["C:\\\\tin\\\\ke-hoach.pdf"]'),
    },
    shows: [
      'missing-alt',
      'alt-is-caption',
      'alt-is-file-name',
      'typed-label',
      'inline-figure',
      'caption-without-picture',
      'two-captions',
      'remote-picture',
      'bad-path',
      'missing-file',
    ],
  },
  {
    title: 'Links between articles',
    files: {
      'content/tin/bai-mot.md': text(
        [
          'Xem [bài hai](bai-hay.md), [bài ba](../van-hoa/khong-co.md), [bản nháp](nhap.md),',
          '[bài sau](sau.md), [bài cũ](cu.md), [trang cũ](/gioi-thieu/) và [tệp](../../../bai.md).\n',
          'Xem [kết quả](bai-hai.md#ket-qa), [bảng](bai-hai.md#bang) và [bài](https://moduc.example/2021/01/bai-hay/).\n',
        ].join('\n'),
      ),
      'content/tin/bai-hai.md': `${article('slug: bai-hai')}\n## Kết quả\n`,
      'content/tin/nhap.md': article('draft: true'),
      'content/tin/sau.md': '---\ntitle: Tin ngày mai\ndate: 01/03/2021\n---\nNội dung.\n',
      'content/tin/cu.md': article('expires: 30/01/2021'),
    },
    shows: ['broken-link', 'broken-anchor', 'expired-link', 'unknown-page', 'bad-path', 'scheduled'],
  },
  {
    title: 'Files of articles that are held back',
    files: {
      'content/tin/bai.md': text('[một](nhap/mat.pdf), [hai](sau/mat.pdf), [ba](cu/mat.pdf)\n'),
      'content/tin/nhap/index.md': article('draft: true'),
      'content/tin/nhap/mat.pdf': '%PDF-1.4\n%%EOF\n',
      'content/tin/sau/index.md': '---\ntitle: Tin ngày mai\ndate: 01/03/2021\n---\nNội dung.\n',
      'content/tin/sau/mat.pdf': '%PDF-1.4\n%%EOF\n',
      'content/tin/cu/index.md': article('expires: 30/01/2021'),
      'content/tin/cu/mat.pdf': '%PDF-1.4\n%%EOF\n',
    },
    shows: ['left-out', 'expired-link', 'scheduled'],
  },
  {
    title: 'A copy of a draft',
    files: {
      'content/tin/que.md': article('draft: true'),
      'content/tin/que-2.md': article('slug: que-2'),
      'content/tin/que-moi.md': article('slug: que-moi'),
    },
    shows: ['copied-file'],
  },
  {
    title: 'Notes to editors that readers would be shown',
    files: {
      'content/tin/a.md': text(
        'Xem [đây](https://b.example/ "CHƯA KIỂM CHỨNG") và <span title="chờ duyệt">UB</span>.\n',
      ),
    },
    shows: ['unclear-publication'],
  },
  {
    title: 'Files that are called as if they were held back',
    files: {
      'content/tin/bai.md': text('[một](NHAP-mot.pdf), [hai](chờ%20duyệt/hai.pdf)\n'),
      'content/tin/NHAP-mot.pdf': '%PDF-1.4\n%%EOF\n',
      'content/tin/chờ duyệt/hai.pdf': '%PDF-1.4\n%%EOF\n',
      'static/nhap/a.pdf': '%PDF-1.4\n%%EOF\n',
      'static/nhap/b.pdf': '%PDF-1.4\n%%EOF\n',
      'static/_drafts/a.pdf': '%PDF-1.4\n%%EOF\n',
      'static/bao-cao-DRAFT.docx': 'PK',
      'static/tep/Bản nháp.odt': 'PK',
      'static/tep/KHONG DANG.odt': 'PK',
    },
    shows: ['unclear-publication'],
    exit: 0,
  },
];
