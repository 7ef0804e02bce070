import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { photo } from '../../helpers/photo.ts';
import { png } from '../../helpers/png.ts';
import { article, type Case, pngStart, settings, text } from '../case.ts';

export const sites: readonly Case[] = [
  {
    title: 'Articles that come together',
    files: {
      'content/tin/a.md': article('tags: [Nông nghiệp]\nslug: a'),
      'content/tin/b.md': article('tags: [nông nghiệp, nong-nghiep]\nslug: b'),
      'content/tin/c.md': article('tags: [Nông nghiệp]\nslug: b'),
      'content/tin/d.md': article('aliases: [/2021/01/a/]\nslug: d'),
      'content/tin/f.md': '---\ntitle: Tin chiều nay\ndate: 01/02/2021 14:00\nslug: f\n---\nNội dung.\n',
      'content/tin/g.md': '---\ntitle: Tin tháng sau\ndate: 01/03/2021\nslug: g\n---\nNội dung.\n',
      'content/doi-song/e.md': article('slug: e'),
      'content/tin/h.md': article('section: Tin tuwcs\nauthor: Văn Trọng, Thu Hà\nslug: h'),
      'content/tin/i.md': article('author: [admin, van.trong@bao.example]\nslug: i'),
      'static/rss.xml': '<rss/>',
      'static/2021/01/d': 'Tệp không phần mở rộng.',
    },
    shows: [
      'tag-spellings',
      'same-address',
      'untitled-section',
      'unknown-section',
      'no-author-name',
      'several-authors',
      'scheduled',
    ],
  },
  {
    title: 'A menu that names one thing twice',
    exit: 0,
    files: {
      'bantin.yaml': `${settings}menu: [tin, /luu-tru/, /tin/]\n`,
      'content/tin/a.md': article('slug: a'),
    },
    shows: ['menu-twice'],
  },
  {
    title: 'Menus and the imprint',
    files: {
      'bantin.yaml': `${settings}menu:\n  - tinn\n  - { tag: chưa có }\n  - { title: Xa, url: /khong-co/ }\n  - "https://xa.example/"\n  - { title: Trống }\n  - { section: tin, tag: tin }\n  - { title: B, url: "mailto:a@b.vn" }\nlogo: /bieu-tuong.png\n`,
      'content/tin/a.md': article(),
    },
    shows: ['broken-link', 'unknown-page', 'missing-field', 'wrong-value', 'bad-address', 'missing-file'],
  },
  {
    title: 'Menus and sections as other tools write them',
    files: {
      'bantin.yaml': `url: https://moduc.example/\nsections:\n  - { slug: tin, name: Tin, weight: 2 }\n  - { slug: kinh-te, name: Kinh tế, children: [nong-thon] }\nmenu:\n  - tin: Tin tức\nfooter:\n  menu: { Tin: /tin/ }\nlanguages: { vi: Bản tin }\n`,
      'content/vi/tin/a.md': article(),
    },
    exit: 2,
    shows: ['unknown-field', 'wrong-value'],
  },
  {
    title: 'Several menus in one',
    files: {
      'bantin.yaml': `${settings}menu:\n  main: [tin]\n  foot: [tin]\n`,
      'content/tin/a.md': article(),
    },
    exit: 2,
    shows: ['wrong-value'],
  },
  {
    title: 'Podcasts',
    files: {
      'bantin.yaml': `${settings}podcasts:\n  - { section: tim }\n  - { section: tin, image: /xa.jpg }\n  - { tag: a, image: /nho.png }\n`,
      'content/tin/a.md': article('tags: [a]'),
      'static/nho.png': png(300, 200),
    },
    shows: ['empty-podcast', 'missing-file', 'podcast-picture'],
  },
  {
    title: 'Names in feeds, and the publisher',
    files: {
      'bantin.yaml': `${settings}publisher: { logo: /lo-go.png }\n`,
      'content/tin/a.md': article('id: tin-1\nslug: a'),
      'content/tin/b.md': article('id: tin-1\nslug: b'),
    },
    shows: ['same-id', 'missing-file'],
  },
  {
    title: 'A logo that is no picture',
    files: {
      'bantin.yaml': `${settings}publisher: { logo: /logo.txt }\n`,
      'static/logo.txt': 'không phải ảnh',
      'content/tin/a.md': article('slug: a'),
    },
    shows: ['not-a-picture'],
  },
  {
    title: 'A folder without articles',
    files: { 'content/tin/anh.jpg': '' },
    shows: ['no-articles'],
    exit: 0,
  },
  {
    title: 'Names of files that say something else',
    files: {
      'content/tin/a.md': article(),
      'content/tin/a(1).md': article(),
      'content/tin/b.md.txt': article(),
      'content/tin/c.mdx': article(),
      'content/tin/d/index.docx': 'PK',
      'content/tin/e.docx': 'PK',
      'content/tin/f.odt': 'PK',
      'content/tin/g.txt': 'Chữ',
      'content/tin/h.md ': article(),
    },
    shows: ['copied-file', 'not-read'],
    exit: 0,
  },
  {
    title: 'Files',
    files: {
      'content/tin/a.md': text(
        [
          '![Một](rong.jpg)',
          '![Hai](trang.jpg)',
          '![Ba](ve.svg)',
          '![Bốn](hong.png)',
          '![Năm](anh.bmp)',
          '![Sáu](to.png)',
          '![Bảy](nang.png)',
          '![Tám](phim.mp4)',
          '![Chín](anh)',
          '![Mười](mau.html)',
          '![Khác](https://khac.example/phim.pdf)',
          '![Khác](/anh.jpg_large)',
          '![Khác](ten.jpg)',
          'Xem [trang](mau.html) và [phim](phim.mp4).\n',
        ].join('\n\n'),
      ),
      'content/tin/rong.jpg': '',
      'content/tin/ten.jpg': '%PDF-1.4',
      'static/anh.jpg_large': '',
      'content/tin/trang.jpg': '<!doctype html><title>404</title>',
      'content/tin/ve.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect></svg>',
      'content/tin/hong.png': 'không phải ảnh',
      'content/tin/anh.bmp': Buffer.concat([
        Buffer.from('BM'),
        Buffer.alloc(16),
        Buffer.from([64, 0, 0, 0, 48, 0, 0, 0]),
        Buffer.alloc(28),
      ]),
      'content/tin/to.png': pngStart(40_000, 30_000),
      'content/tin/mau.html': '<p>Mẫu</p>',
      'static/hop.mp4': '',
    },
    prepare: (root) => {
      grow(path.join(root, 'content/tin/nang.png'), 60_000_000);
      for (const name of ['content/tin/phim.mp4', 'static/hop.mp4'])
        grow(path.join(root, name), 3_000_000_000);
      fs.symlinkSync('/etc/hostname', path.join(root, 'content/tin/lien-ket.md'));
      execFileSync('mkfifo', [path.join(root, 'content/tin/ong')]);
      for (const form of ['NFC', 'NFD'])
        fs.writeFileSync(path.join(root, 'content/tin', 'ảnh.jpg'.normalize(form)), '');
      fs.writeFileSync(path.join(root, 'content/tin', 'hai\ndòng.md'), '');
    },
    shows: [
      'not-a-picture',
      'recording-without-words',
      'picture-too-large',
      'active-file',
      'file-too-large',
      'not-followed',
      'bad-file-name',
      'same-name',
      'not-read',
    ],
  },
  {
    title: 'A drawing without end',
    files: {
      'content/tin/a.md': text('![Bản đồ](ve.svg)\n'),
      'content/tin/ve.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${Array.from(
        { length: 40 },
        (_, n) => `<g id="g${n + 1}"><use href="#g${n}"/><use href="#g${n}"/></g>`,
      ).join('')}<rect id="g0"/></svg>`,
    },
    shows: ['picture-too-large'],
  },
  {
    title: 'Files that are not published',
    files: {
      'content/tin/a.md': text(
        'Xem [một](may.php), [hai](bang.csv), [ba](ban-do.kml), [bốn](ve.step), [năm](ten.php.pdf), [sáu](so-lieu.sql), [bảy](khoa.txt).\n',
      ),
      'content/tin/may.php': '<?php phpinfo();',
      'content/tin/bang.csv': '<!doctype html><script>alert(1)</script>',
      'content/tin/ban-do.kml':
        '<kml xmlns:h="http://www.w3.org/1999/xhtml"><h:script>alert(1)</h:script></kml>',
      'content/tin/ve.step': 'ISO-10303-21;',
      'content/tin/ten.php.pdf': '%PDF-1.4',
      'content/tin/so-lieu.sql': 'CREATE TABLE a;',
      'content/tin/khoa.txt': '-----BEGIN PRIVATE KEY-----\nMIIE\n',
      'static/id_rsa': '',
      'static/.env': '',
      'static/.nhap': '',
    },
    prepare: (root) => fs.symlinkSync('/etc/hostname', path.join(root, 'static/ten-may')),
    shows: ['active-file', 'unknown-kind', 'secret-file', 'not-followed'],
  },
  {
    title: 'What the files of pictures hold',
    files: {
      'bantin.yaml': `${settings}pictures: { originals: true }\n`,
      'content/tin/a.md': text(
        '![](gat.jpg)\n\n![Máy gặt](may.jpg)\n\nXem [ảnh lớn](gat.jpg).\n\n![Bản đồ](ve.svg)\n',
      ),
      'content/tin/ve.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="x()"><script>x()</script></svg>',
    },
    prepare: async (root) => {
      const words = { caption: 'Gặt lúa ở Đức Tân', byline: 'Văn Trọng' };
      fs.writeFileSync(path.join(root, 'content/tin/gat.jpg'), (await photo(300, 400, words)).bytes);
      fs.writeFileSync(path.join(root, 'content/tin/may.jpg'), (await photo(300, 400)).bytes);
    },
    shows: ['embedded-text', 'camera-artist', 'missing-alt', 'personal-metadata', 'svg-cleaned'],
    exit: 0,
  },
  {
    title: 'Settings',
    files: {
      'bantin.yaml': [
        'titel: Bản tin',
        'url: moduc.example',
        'language: tlh',
        'timezone: Asia/Hochiminh',
        'sections: [Kinh tế, kinh-te]',
        'permalink: /:year/:slgu/',
        'perPage: 0',
        'content: bai-viet',
        'figures: { label: có }',
        'footer: { email: a@moduc.example }',
        '',
      ].join('\n'),
      'content/tin/a.md': article(),
    },
    shows: [
      'unknown-field',
      'bad-url',
      'unknown-language',
      'unknown-timezone',
      'same-section',
      'bad-permalink',
      'wrong-value',
      'no-such-folder',
    ],
    exit: 2,
  },
  {
    title: 'Feeds and a publisher that cannot be',
    files: {
      'bantin.yaml': [
        settings,
        'feeds: { formats: [], groups: [rss, xml], items: nhiều, hub: hub.example }\n',
        'publisher: { kind: club, logo: ../logo.png, account: Bản tin }\n',
      ].join(''),
      'content/tin/a.md': article(),
    },
    shows: ['wrong-value', 'bad-address', 'bad-path'],
    exit: 2,
  },
  {
    title: 'Addresses without a slug',
    files: {
      'bantin.yaml': 'url: https://moduc.example/\nsections: { tin: Tin tức }\npermalink: /:year/:month/\n',
      'content/tin/a.md': article(),
    },
    shows: ['bad-permalink'],
    exit: 2,
  },
  {
    title: 'Addresses with other signs',
    files: {
      'bantin.yaml': 'url: https://moduc.example/\nsections: { tin: Tin tức }\npermalink: /tin tức/:slug/\n',
      'content/tin/a.md': article(),
    },
    shows: ['bad-permalink'],
    exit: 2,
  },
  {
    title: 'Accents that cannot be read',
    files: {
      'bantin.yaml': 'url: https://moduc.example/\naccent: { light: "#ffcc00", dark: "#402020" }\n',
      'content/a.md': article(),
    },
    shows: ['accent-contrast'],
    exit: 0,
  },
  {
    title: 'Two languages, and what lies in neither of their folders',
    files: {
      'bantin.yaml': 'url: https://moduc.example/\nlanguages: [vi, en]\n',
      'content/vi/a.md': article(),
      'content/kinh-te/b.md': article(),
      'content/VI/c.md': article(),
      'content/home.yaml': '- newest: 5\n',
    },
    shows: ['no-language'],
  },
  {
    title: 'Two languages that contradict the one, one of them twice',
    files: {
      'bantin.yaml': 'url: https://moduc.example/\nlanguage: en\nlanguages: [vi, en, vi]\n',
      'content/vi/a.md': article(),
    },
    shows: ['contradiction', 'wrong-value'],
    exit: 2,
  },
  {
    title: 'Versions in other languages that are named',
    files: {
      'bantin.yaml': 'url: https://moduc.example/\nlanguages: [vi, en, fr]\n',
      'content/vi/a.md': article('translations: { en: bridg.md, de: x.md, fr: ../../../x.md }\nslug: a'),
      'content/vi/b.md': article('translations: { en: bridge.md, fr: en/bridge.md, vi: a.md }\nslug: b'),
      'content/vi/c.md': article('translations: [en/bridge.md, vi/a.md]\ntranslationKey: cau-moi\nslug: c'),
      'content/vi/d.md': article('translations: { en: rong-va-ho.md }\nslug: d'),
      'content/en/bridge.md': article(''),
      'content/en/road.md': article('translationKey: cau-mois'),
    },
    shows: ['broken-link', 'unknown-language', 'bad-path', 'wrong-value', 'two-versions', 'lonely-version'],
  },
  {
    title: 'Versions of fronts in other languages',
    files: {
      'bantin.yaml':
        'url: https://moduc.example/\nlanguages:\n  vi:\n  en: { sections: [Business, Society] }\nsections: [Kinh tế, Xã hội]\n',
      'content/vi/kinh-te/a.md': article('tags: [cầu]\nseries: cau-moi\nslug: a'),
      'content/en/business/b.md': article('tags: [bridge, flood]'),
      'content/vi/sections/kinh-te.md': '---\ntranslations: { en: busines.md }\n---\n',
      'content/vi/sections/xa-hoi.md': '---\ntranslationKey: xa-hoi\n---\n',
      'content/en/sections/society.md': '---\ntranslationKey: xa-hio\n---\n',
      'content/vi/tags/cau.md': '---\ntranslations: { en: bridge }\n---\n',
      'content/en/tags/flood.md': '---\ntranslations: { vi: cau }\n---\n',
      'content/vi/series/cau-moi.md': '---\ntranslations: { en: rong-va-ho }\n---\n',
      'content/vi/authors/an.md': '---\nname: An\ntranslations: [binh.md]\n---\n',
    },
    shows: ['broken-link', 'lonely-version', 'two-versions', 'wrong-value'],
  },
  {
    title: 'Versions in other languages of a site that has one',
    files: { 'content/tin/a.md': article('translations: { en: b.md }\nref: cau') },
    shows: ['ignored-field'],
    exit: 0,
  },
  {
    title: 'A site without settings',
    files: { 'bantin.yaml': '', 'content/a.md': article() },
    shows: ['no-site-url'],
    exit: 0,
  },
];

/** Makes a file of that many bytes, none of which takes room on the disk. */
function grow(file: string, bytes: number): void {
  fs.writeFileSync(file, '');
  fs.truncateSync(file, bytes);
}
