/** Films, sounds and documents as figures: what readers, feeds and search engines get of them. */

import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { png } from '../helpers/png.ts';
import { recording } from '../helpers/recording.ts';
import { article, site } from '../helpers/site.ts';

const page = '2021/01/bai/index.html';
const pdf = '%PDF-1.4\n1 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 12 >>\nendobj\n';

function paper(fields: object, body: string, more: Readonly<Record<string, string | Uint8Array>> = {}) {
  return site({
    'bantin.yaml': 'url: https://moduc.example/\nsections: { tin: Tin }\n',
    'content/tin/bai/index.md': article({ title: 'Bài', ...fields }, body),
    'content/tin/bai/phim.mp4': recording('film.mp4'),
    'content/tin/bai/phim.webm': recording('film.webm'),
    'content/tin/bai/tieng.mp3': recording('sound.mp3'),
    'content/tin/bai/bia.png': png(1200, 900),
    'content/tin/bai/phim.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nXin chào\n',
    'content/tin/bai/ke-hoach.pdf': pdf,
    ...more,
  });
}

const film = {
  src: 'phim.mp4',
  caption: 'Đua thuyền đầu xuân',
  credit: 'Văn Trọng',
  poster: 'bia.png',
  subtitles: 'phim.vtt',
  transcript: 'Người dẫn: Xin chào.\n\nKhán giả: Chào!',
};

const codes = ({ problems }: { problems: readonly { code: string; severity: string; at: unknown }[] }) =>
  problems.filter(isOfText).map(({ code, severity }) => `${severity} ${code}`);

/** Of the files beside the article not all are named in each of these. */
const isOfText = ({ code }: { readonly code: string }) => code !== 'not-read';

describe('a film', () => {
  test('plays when asked, in its own room, with poster, subtitles and what is said in it', async () => {
    const here = paper({ figures: [film] }, 'Một.\n\n![](phim.mp4)\n\nHai.\n');
    expect(codes(await here.build())).toEqual([]);
    const html = here.page(page);
    const [player = ''] = /<video .*?<\/video>/s.exec(html) ?? [];
    expect(player).toMatch(
      /^<video src="\/media\/phim-\w+\.mp4" controls preload="none" aria-label="Đua thuyền đầu xuân" playsinline width="160" height="90" class="screen-16x9" poster="\/media\/bia-\w+-\d+\.png"/,
    );
    expect(player).toMatch(
      /<track kind="captions" src="\/media\/phim-\w+\.vtt" srclang="vi" label="Tiếng Việt">/,
    );
    expect(player).toMatch(/<a href="\/media\/phim-\w+\.mp4">Tải về<\/a><\/video>$/);
    expect(html).toContain(
      '<figcaption>Đua thuyền đầu xuân <small class="credit">Video: Văn Trọng</small></figcaption>',
    );
    expect(html).toContain(
      '<details class="transcript"><summary>Lời thoại</summary><p>Người dẫn: Xin chào.</p><p>Khán giả: Chào!</p></details>',
    );
    expect(html).not.toMatch(/autoplay|Hình 1/);
    // Its poster stands for the article in lists.
    expect(here.page('index.html')).toMatch(/<img[^>]*src="\/media\/bia-/);
  });

  test('that the text does not name stands below the lead where it is the first figure, else at the end', async () => {
    const first = paper(
      { lead: 'Dẫn.', figures: [film, { src: 'tieng.mp3', caption: 'Nghe', transcript: 'A.' }] },
      'Một.\n\nHai.\n',
    );
    await first.build();
    expect(first.page(page)).toMatch(
      /<video .*<p>Một\.<\/p>\s*<p>Hai\.<\/p>\s*<figure class="recording recording-audio"><audio /s,
    );
  });

  test('is told to search engines and feeds', async () => {
    const here = paper({ figures: [film] }, '![](phim.mp4)\n\nHai.\n');
    await here.build();
    const [news] = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(here.page(page))?.[1] ?? '{}')['@graph'];
    expect(news.video).toEqual([
      {
        '@type': 'VideoObject',
        name: 'Đua thuyền đầu xuân',
        description: 'Hai.',
        uploadDate: '2021-01-28T10:22:00+07:00',
        contentUrl: expect.stringMatching(/^https:\/\/moduc\.example\/media\/phim-\w+\.mp4$/),
        encodingFormat: 'video/mp4',
        contentSize: String(recording('film.mp4').length),
        duration: 'PT2S',
        inLanguage: 'vi',
        thumbnailUrl: expect.stringMatching(/^https:\/\/moduc\.example\/media\/bia-\w+-\d+\.png$/),
        width: '160',
        height: '90',
      },
    ]);
    const { length } = recording('film.mp4');
    const rss = parseRssFeed(here.page('rss.xml')).items?.[0];
    expect(rss?.enclosures).toEqual([
      { url: expect.stringMatching(/phim-\w+\.mp4$/), length, type: 'video/mp4' },
    ]);
    expect(rss?.media?.contents).toEqual([
      expect.objectContaining({ url: expect.stringMatching(/bia-/), medium: 'image' }),
    ]);
    const atom = parseAtomFeed(here.page('atom.xml')).entries?.[0];
    expect(atom?.links?.filter(({ rel }) => rel === 'enclosure')).toEqual([
      { rel: 'enclosure', type: 'video/mp4', length, href: expect.stringMatching(/phim-/) },
    ]);
    const json = parseJsonFeed(here.page('feed.json')).items?.[0];
    expect(json?.attachments).toEqual([
      {
        url: expect.stringMatching(/phim-/),
        mime_type: 'video/mp4',
        title: 'Đua thuyền đầu xuân',
        size_in_bytes: length,
        duration_in_seconds: 2,
      },
    ]);
    expect(json?.image).toMatch(/bia-/);
  });

  test('that is no film, whatever its name says, is an error and no page is made', async () => {
    const here = paper({}, 'Một.\n\n![Phim](phim.mp4)\n', { 'content/tin/bai/phim.mp4': png(300, 200) });
    const { problems, summary } = await here.build();
    expect(summary).toBeNull();
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({
        code: 'not-a-recording',
        at: { file: 'content/tin/bai/index.md', line: 7, column: 1 },
      }),
    ]);
  });

  test('in what is told of an author or a section is held to the same, at its line', async () => {
    const told = '---\nname: An\n---\nMột.\n\n![Phim](phim.mp4)\n\n![Tiếng](tieng.mp3)\n';
    const cut = recording('film.mp4').subarray(0, 40);
    const here = paper({ author: 'An' }, 'Một.\n', {
      'content/authors/an/index.md': told,
      'content/authors/an/phim.mp4': cut,
      'content/authors/an/tieng.mp3': recording('sound.mp3'),
      'content/sections/tin/index.md': told.replace('name: An', 'lead: Tin tức.'),
      'content/sections/tin/phim.mp4': recording('film.mp4'),
      'content/sections/tin/tieng.mp3': 'nhạc',
    });
    const errors = (await here.build()).problems.filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(2);
    expect(errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'not-a-recording',
          at: { file: 'content/authors/an/index.md', line: 6, column: 1 },
          hint: expect.stringContaining('MP4'),
        }),
        expect.objectContaining({
          code: 'not-a-recording',
          at: { file: 'content/sections/tin/index.md', line: 8, column: 1 },
          hint: expect.stringContaining('MP3'),
        }),
      ]),
    );
    here.write({
      'content/authors/an/phim.mp4': recording('film.mp4'),
      'content/sections/tin/tieng.mp3': recording('sound.mp3'),
    });
    const { summary } = await here.build({ verify: true });
    expect(summary).not.toBeNull();
    expect(here.page('tac-gia/an/index.html')).toMatch(/<video src="[^"]*phim-[^"]*\.mp4"/);
  });

  test('that is named as the picture of an author or a section is an error at its line, and says where a film may stand', async () => {
    const here = paper({ author: 'An' }, 'Một.\n', {
      'content/authors/an.md': '---\nname: An\npicture: phim.mp4\n---\n',
      'content/authors/phim.mp4': recording('film.mp4').subarray(0, 40),
      'content/sections/tin.md': '---\npicture: tieng.mp3\n---\n',
      'content/sections/tieng.mp3': recording('sound.mp3'),
    });
    const errors = (await here.build()).problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, at }) => `${code} ${at?.file}:${at?.line}:${at?.column}`).sort()).toEqual([
      'not-a-picture content/authors/an.md:3:10',
      'not-a-picture content/sections/tin.md:2:10',
    ]);
    for (const { hint } of errors) expect(hint).toContain('on a line of its own');
  });

  test('of which only a link is made may be anything', async () => {
    const here = paper({ attachments: ['tieng.mp3'] }, 'Một.\n', { 'content/tin/bai/tieng.mp3': 'nhạc' });
    expect((await here.build()).summary).not.toBeNull();
  });

  test('of another site plays from there, and nothing is loaded before', async () => {
    const here = paper({}, 'Một.\n\n![Phim](https://cdn.example/a.mp4?x=1)\n');
    expect(codes(await here.build())).toEqual(['info recording-without-words', 'info remote-recording']);
    expect(here.page(page)).toContain(
      '<video src="https://cdn.example/a.mp4?x=1" controls preload="none" aria-label="Phim" playsinline width="1280" height="720" class="screen-16x9">',
    );
  });

  test('has no poster of another site without a word, which browsers ask for at once', async () => {
    const here = paper(
      {},
      '<video src="https://cdn.example/a.mp4" poster="https://cdn.example/p.png"></video>\n',
    );
    expect(codes(await here.build())).toContain('warning remote-picture');
  });

  test('changes nothing but what shows it when it is changed', async () => {
    const here = paper({ figures: [film] }, '![](phim.mp4)\n\nHai.\n', {
      'content/tin/khac.md': article({ title: 'Khác' }),
    });
    await here.build();
    here.write({ 'content/tin/bai/phim.mp4': recording('turned.mp4') });
    const { changed, gone } = await here.build();
    const plain = (names: readonly string[]) => names.map((name) => name.replace(/-\w{8}\./, '.')).sort();
    expect(plain(changed)).toEqual(
      [page, 'atom.xml', 'feed.json', 'media/phim.mp4', 'rss.xml', 'tin/rss.xml'].sort(),
    );
    expect(plain(gone)).toEqual(['media/phim.mp4']);
    expect(here.page(page)).toContain('width="90" height="160" class="screen-9x16"');
  });
});

test('what nobody can hear or see is told', async () => {
  const here = paper({}, 'Một.\n\n![](tieng.mp3)\n\n![Phim](phim.webm)\n');
  expect(codes(await here.build())).toEqual([
    'warning missing-alt',
    'info recording-without-words',
    'info recording-without-words',
  ]);
});

test.each([
  [{ subtitles: 'loi.srt' }, 'bad-subtitles'],
  [{ subtitles: 'Cảnh đua thuyền' }, 'bad-subtitles'],
  [{ poster: 'phim.vtt' }, 'not-a-picture'],
  [{ subtitles: 'mat.vtt' }, 'missing-file'],
])('%j of a film is an error at its line', async (more, code) => {
  const here = paper({ figures: [{ ...film, ...more }] }, '![](phim.mp4)\n\nHai.\n');
  const { problems } = await here.build();
  expect(problems.filter(isOfText).map((problem) => [problem.code, problem.at?.line])).toEqual([[code, 4]]);
});

describe('a document', () => {
  test('stands as a card with its name, kind, size and pages', async () => {
    const here = paper({}, 'Một.\n\n![Kế hoạch số 12](ke-hoach.pdf "Bản đã ký")\n');
    expect(codes(await here.build())).toEqual([]);
    expect(here.page(page)).toMatch(
      /<figure class="document"><a class="document-card" href="\/media\/ke-hoach-\w+\.pdf"><span class="document-name">Kế hoạch số 12<\/span> <span class="document-facts">PDF · 67\u00a0B · 12 trang<\/span><\/a><figcaption>Bản đã ký<\/figcaption><\/figure>/,
    );
  });

  test('without words bears the name of its file', async () => {
    const here = paper({ figures: ['ke-hoach.pdf'] }, 'Một.\n');
    await here.build();
    expect(here.page(page)).toContain('<span class="document-name">ke-hoach.pdf</span>');
  });
});

test('a film of another site is told to search engines where the editor gave it words and a picture', async () => {
  const here = paper(
    {},
    '[![Hai thuyền](bia.png "Đua thuyền")](https://youtu.be/abcDEF12345)\n\nhttps://youtu.be/zzzDEF12345\n',
  );
  await here.build();
  const [news] = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(here.page(page))?.[1] ?? '{}')['@graph'];
  expect(news.video).toEqual([
    expect.objectContaining({
      name: 'Đua thuyền',
      embedUrl: 'https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1',
      url: 'https://www.youtube.com/watch?v=abcDEF12345',
      thumbnailUrl: expect.stringMatching(/bia-/),
    }),
  ]);
});

describe('films and sounds that are written as HTML', () => {
  test('become the same figures, with what the HTML says of them', async () => {
    const html = [
      '<video src="phim.mp4" poster="bia.png" controls title="Đua thuyền"><track src="phim.vtt" srclang="vi" label="Lời"></video>',
      '<figure><audio controls><source src="tieng.mp3" type="audio/mpeg"></audio><figcaption>Nghe <b>bài chòi</b></figcaption></figure>',
    ].join('\n\nHai.\n\n');
    const here = paper({ figures: [{ src: 'tieng.mp3', transcript: 'A.' }] }, `Một.\n\n${html}\n`);
    expect(codes(await here.build()).filter((code) => !code.startsWith('info'))).toEqual([]);
    const text = here.page(page);
    expect(text).toMatch(
      /<figure class="recording recording-video"><video src="\/media\/phim-\w+\.mp4" controls preload="none"/,
    );
    expect(text).toMatch(/poster="\/media\/bia-\w+-\d+\.png"/);
    expect(text).toMatch(/<track kind="captions" src="\/media\/phim-\w+\.vtt" srclang="vi" label="Lời">/);
    expect(text).toMatch(/<figcaption>Đua thuyền<\/figcaption>/);
    expect(text).toMatch(
      /<figure class="recording recording-audio"><audio src="\/media\/tieng-\w+\.mp3".*<figcaption>Nghe bài chòi<\/figcaption>/s,
    );
    expect(text).toContain('"@type":"VideoObject"');
    expect(here.page('rss.xml')).toMatch(/<enclosure url="[^"]*\/media\/phim-/);
  });

  test('a file that is no film is told', async () => {
    const here = paper({}, '<video src="gia.mp4" title="Phim"></video>\n', {
      'content/tin/bai/gia.mp4': 'không phải phim',
    });
    expect(codes(await here.build())).toContain('error not-a-recording');
  });
});

test('search engines are told of the films and sounds of pages that are no articles', async () => {
  const here = paper({}, 'Một.\n', {
    'content/pages/gioi-thieu/index.md':
      '---\ntitle: Giới thiệu\nupdated: 28/01/2021\nfigures: [{ src: phim.mp4, caption: Tòa soạn, poster: bia.png }, { src: tieng.mp3, caption: Nghe, transcript: A. }]\n---\nBáo của huyện.\n',
    'content/pages/gioi-thieu/phim.mp4': recording('film.mp4'),
    'content/pages/gioi-thieu/tieng.mp3': recording('sound.mp3'),
    'content/pages/gioi-thieu/bia.png': png(1200, 900),
  });
  await here.build();
  const [, data = ''] =
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(here.page('gioi-thieu/index.html')) ?? [];
  const [node] = JSON.parse(data)['@graph'];
  expect(node.video).toEqual([
    expect.objectContaining({
      '@type': 'VideoObject',
      name: 'Tòa soạn',
      uploadDate: '2021-01-28T00:00:00+07:00',
      duration: 'PT2S',
    }),
  ]);
  expect(node.audio).toEqual([expect.objectContaining({ '@type': 'AudioObject', name: 'Nghe' })]);
});
