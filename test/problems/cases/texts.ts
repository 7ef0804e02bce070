import { article, type Case, text } from '../case.ts';

/** Files that are no text, or not the text that their writer sees. */
export const texts: readonly Case[] = [
  {
    title: 'The text of a file',
    files: {
      'content/tin/a-utf-16.md': Buffer.from(`\ufeff${article()}`, 'utf16le'),
      'content/tin/b-windows.md': Buffer.concat([Buffer.from(text('Gi')), Buffer.from([0xe1, 0x0a])]),
      'content/tin/c-two-pieces.md': text('Hội nghị'.normalize('NFD')),
      'content/tin/d-invisible.md': text('Hội\u0007 nghị\u0000.\n'),
      'content/tin/e-named.md': article('lead: "Tóm\\u0007 tắt"', 'Hội&#xFDD0; nghị.\n'),
      'content/tin/f-old.md':
        '---\ntitle: Tin\ndate: 28/01/2021\n---\nHéi nghÞ tæng kÕt tÝn dông chÝnh s¸ch x· héi n¨m 2020 diÔn ra s¸ng nay.\n',
      'content/tin/g-old-part.md': text('Héi nghÞ tæng kÕt tÝn dông chÝnh s¸ch.\n\nHéi nghÞ tæng kÕt.\n'),
      'content/tin/h-garbled.md': text('SÃ¡ng ngÃ\u00a0y 28/01.\n\nTheo â€œbÃ¡oâ€™.\n'),
      'content/tin/i-lost.md': text('Tin H\ufffd Nội.\n'),
    },
    shows: ['not-utf8', 'not-nfc', 'control-characters', 'old-encoding', 'garbled-text', 'lost-letter'],
  },
  {
    title: 'A merge that was not finished',
    files: {
      'bantin.yaml':
        'url: https://moduc.example/\nsections: { tin: Tin tức }\n<<<<<<< HEAD\ntitle: Bản tin\n=======\ntitle: Tin tức\n>>>>>>> tieu-de\n',
      'content/tin/a.md': article('<<<<<<< HEAD\nauthor: Văn Trọng\n=======\nauthor: Thu Hà\n>>>>>>> ten'),
      'content/tin/b.md': text('Một.\n\n<<<<<<< HEAD\nHai.\n=======\nBa.\n>>>>>>> 1a2b3c4 (Sửa số)\n'),
    },
    shows: ['merge-conflict'],
    exit: 2,
  },
  {
    title: 'The size of an article',
    files: {
      'bantin.yaml':
        'url: https://moduc.example/\nlimits: { articleBytes: 2000, frontMatterBytes: 300, htmlBytes: 1500, depth: 10 }\n',
      'content/tin/a-long.md': text('Nội dung. '.repeat(300)),
      'content/tin/b-long-front-matter.md': article(`lead: ${'Tóm tắt. '.repeat(40)}`),
      'content/tin/c-wide-table.md': text(`${'|a'.repeat(40)}|\n${'|-'.repeat(40)}|\n${'|b|\n'.repeat(20)}`),
      'content/tin/d-deep.md': text(`${'> '.repeat(40)}Trích dẫn.\n`),
    },
    shows: ['article-too-large', 'front-matter-too-large', 'html-too-large', 'too-deep'],
  },
  {
    title: 'The lists of an article',
    files: {
      'bantin.yaml': 'url: https://moduc.example/\nlimits: { entries: 3 }\n',
      'content/tin/a.md': article(
        'tags: [một, hai, ba, bốn]\naliases:\n  - /1/\n  - /2/\n  - /3/\n  - /4/\n  - /5/',
      ),
      'content/tin/b.md': text('![Một](1.jpg)\n\n![Hai](2.jpg)\n\n![Ba](3.jpg)\n\n![Bốn](4.jpg)\n'),
    },
    shows: ['too-many-entries'],
  },
];
