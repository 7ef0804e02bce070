import { describe, expect, test } from 'vitest';
import { figure, html, problems, render } from '../../rendering.ts';

const figureOf = (body: string, figures = [figure('phim.mp4', { alt: null, caption: 'Phim' })]) =>
  html(body, { figures });

describe('a film, a sound or a document', () => {
  test('in a paragraph of its own is a figure; the pictures beside it stay pictures', () => {
    expect(html('![Phim](a.mp4)\n![Cảnh](b.jpg)')).toMatch(
      /^<figure class="recording recording-video">.*<figure id="hinh-1"><img/s,
    );
    expect(html('> ![Tiếng](a.mp3)')).toContain('<audio src="{file:kinh-te/hoi-nghi/a.mp3}"');
  });

  test('is no figure within other words', () => {
    expect(problems('Xem ![phim](a.mp4) này.')).toEqual(['error not-a-picture 10:5']);
  });

  test('is not numbered, and takes no number from pictures', () => {
    const body = '![Một](a.jpg "Cảnh một")\n\n![Phim](a.mp4)\n\n![Hai](b.jpg "Cảnh hai")';
    expect(render(body).body?.figures.map(({ number, src }) => [number, src])).toEqual([
      [1, 'kinh-te/hoi-nghi/a.jpg'],
      [2, 'kinh-te/hoi-nghi/b.jpg'],
    ]);
  });

  test('has its poster among the figures, in the order of the page', () => {
    const film = figure('phim.mp4', { alt: null, caption: 'Phim', poster: 'bia.jpg' });
    const { figures, recordings } = render('![Một](a.jpg)\n\n![](phim.mp4)', { figures: [film] }).body ?? {};
    expect(figures?.map(({ src, caption }) => [src, caption])).toEqual([
      ['kinh-te/hoi-nghi/a.jpg', null],
      ['kinh-te/hoi-nghi/bia.jpg', 'Phim'],
    ]);
    expect(recordings).toEqual([
      {
        ...{ kind: 'video', src: 'kinh-te/hoi-nghi/phim.mp4', remote: false, frame: null },
        ...{ title: 'Phim', poster: 'kinh-te/hoi-nghi/bia.jpg' },
      },
    ]);
  });

  test('that the text does not name stands below the lead, others before the footnotes', () => {
    const figures = [figure('a.mp4', { caption: 'A' }), figure('b.mp3', { caption: 'B' })];
    const whole = html('Một.[^1]\n\nHai.\n\n[^1]: Ba.', { figures });
    expect(whole).toMatch(/Một\..*<video .*Hai\..*<audio .*class="footnotes"/s);
  });
});

test('what is written of it is text, and what it names is a file or an address of the web', () => {
  const evil = '"><script>alert(1)</script>';
  const all = { caption: evil, alt: evil, credit: evil, transcript: evil };
  const shown = figureOf('![](phim.mp4)', [figure('phim.mp4', all)]);
  // A quoted attribute may hold it, with its quotes escaped.
  expect(shown.replace(/"[^"]*"/g, '')).not.toContain('<script');
  expect(shown.match(/&#x3C;script>/g)).toHaveLength(3);
  expect(problems('![Phim](javascript:alert.mp4)')).toEqual(['warning removed-html 10:1']);
  for (const more of [{ poster: 'javascript:a.jpg' }, { poster: '../../../a.jpg' }])
    expect(problems('![](phim.mp4)', { figures: [figure('phim.mp4', more)] })).toContain(
      'error bad-path 3:10',
    );
  expect(
    problems('![](phim.mp4)', {
      figures: [figure('phim.mp4', { subtitles: [{ src: '../../../a.vtt', language: null, title: null }] })],
    }),
  ).toContain('error bad-subtitles 3:10');
});

test.each([
  ['<video src="a.mp4"><a href="/loi/">Bản ghi lời</a></video>\n', ['warning removed-html 10:1']],
  ['<audio src="a.mp3">Xin chào</audio>\n', ['warning removed-html 10:1']],
  ['<video src="a.mp4">Your browser does not support the video tag.</video>\n', []],
  ['<video src="a.mp4">Trình duyệt của bạn không hỗ trợ.</video>\n', []],
])('words inside a player are told, but for the usual sentence: %j', (body, said) => {
  expect(problems(body).filter((one) => one.includes('removed-html'))).toEqual(said);
});

test('what a file has no use for is told and left out, and a country is read as the language of its subtitles', () => {
  const subtitles = [{ src: 'a.vtt', language: 'vn', title: null }];
  const of = (src: string, more: object) => ({ figures: [figure(src, { caption: 'Chữ', ...more })] });
  expect(problems('Chữ.', of('nhac.mp3', { subtitles, poster: 'a.jpg' }))).toEqual([
    'warning unused-field 3:10',
    'warning unused-field 3:10',
    'info recording-without-words 3:10',
  ]);
  expect(html('Chữ.', of('nhac.mp3', { subtitles }))).not.toContain('<track');
  expect(problems('Chữ.', of('k.pdf', { transcript: 'Lời' }))).toContain('warning unused-field 3:10');
  const film = of('phim.mp4', { subtitles });
  expect(html('Chữ.', film)).toContain('srclang="vi"');
  expect(problems('Chữ.', film)).toContain('warning unknown-language 3:10');
});

test.each(['loi.md', '../../../bantin.yaml', '../../../loi.docx'])(
  'the name of a file that is not published is no transcript: %s',
  (transcript) => {
    expect(problems('![](phim.mp4)', { figures: [figure('phim.mp4', { transcript })] })).toContain(
      'error bad-path 3:10',
    );
    const words = { transcript: 'Xem loi.md' };
    expect(problems('![](phim.mp4)', { figures: [figure('phim.mp4', words)] })).not.toContain(
      'error bad-path 3:10',
    );
  },
);
