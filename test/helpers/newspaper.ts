import { png } from './png.ts';
import { article } from './site.ts';

export const photo = png(320, 240, 90);
export const otherPhoto = png(320, 240, 150);

/** What is published of the picture that leads an article: the photo or the other one. */
export const photoFiles = [
  '320.webp',
  '320.png',
  '16x9-320.webp',
  '16x9-320.jpg',
  '4x3-240.webp',
  '4x3-320.webp',
  '4x3-320.jpg',
  '1x1-240.webp',
  '1x1-240.jpg',
].map((ending) => `media/lua-HASH-${ending}`);

/** A small newspaper that has one of everything: two sections, three months, two authors, pictures and a file. */
export function newspaper(): Record<string, string | Uint8Array> {
  return {
    'bantin.yaml': [
      'title: Bản tin Mộ Đức',
      'url: https://moduc.example/',
      'language: vi',
      'sections: { kinh-te: Kinh tế, xa-hoi: Xã hội }',
      '',
    ].join('\n'),
    'static/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    'content/authors/van-trong.md': '---\nname: Văn Trọng\nrole: Phóng viên\n---\nViết về nông thôn.\n',
    'content/xa-hoi/gieng-lang.md': article({
      title: 'Giếng làng',
      date: '05/11/2020 08:00',
      author: 'Thu Hà',
      tags: ['nước sạch'],
    }),
    'content/xa-hoi/truong-moi.md': article({
      title: 'Trường mới',
      date: '10/12/2020 08:00',
      author: 'Thu Hà',
      tags: ['giáo dục'],
    }),
    'content/kinh-te/cho-que.md': article({
      title: 'Chợ quê',
      date: '20/12/2020 08:00',
      author: 'van-trong',
      tags: ['nông thôn'],
    }),
    'content/kinh-te/gia-lua.md': article(
      {
        title: 'Giá lúa',
        date: '12/01/2021 08:00',
        author: 'van-trong',
        tags: ['nông thôn'],
        lead: 'Giá lúa tăng.',
        figures: [{ src: 'lua.png', caption: 'Đồng lúa', alt: 'Một cánh đồng' }],
        attachments: [{ src: 'bang-gia.pdf', title: 'Bảng giá' }],
      },
      'Nông dân phấn khởi.\n\nXem [chợ quê](cho-que.md).\n',
    ),
    'content/kinh-te/lua.png': photo,
    'content/kinh-te/bang-gia.pdf': '%PDF-1.4\n',
    'content/kinh-te/von-vay.md': article({
      title: 'Vốn vay',
      date: '20/01/2021 08:00',
      author: 'Thu Hà',
      tags: ['tín dụng'],
    }),
    'content/xa-hoi/don-tet.md': article({
      title: 'Đón Tết',
      date: '28/01/2021 08:00',
      author: 'Thu Hà',
      tags: ['văn hóa'],
    }),
  };
}
