import { describe, expect, test } from 'vitest';
import { findEmbed } from '../../../../src/articles/markdown/embeds/find-embed.ts';
import { feedHtml } from '../../../../src/outputs/feed-html.ts';
import { html, problems, render, settings } from '../../rendering.ts';

describe('an address of a service is read, be it that of its page or of its frame', () => {
  test.each([
    [
      'https://www.youtube.com/watch?v=abcDEF12345&t=1m30s',
      'https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1&start=90',
    ],
    ['https://youtu.be/abcDEF12345?si=x', 'https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1'],
    [
      'https://m.youtube.com/shorts/abcDEF12345',
      'https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1',
    ],
    ['//www.youtube.com/embed/abcDEF12345', 'https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1'],
    ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1'],
    [
      'https://player.vimeo.com/video/76979871?h=8272103f6e',
      'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1&h=8272103f6e',
    ],
    [
      'https://www.tiktok.com/@bao.tin/video/7106594312292453675',
      'https://www.tiktok.com/player/v1/7106594312292453675',
    ],
    [
      'https://www.facebook.com/baotin/videos/10153231379946729/',
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fbaotin%2Fvideos%2F10153231379946729%2F',
    ],
    [
      'https://www.facebook.com/baotin/posts/10153231379946729',
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fbaotin%2Fposts%2F10153231379946729',
    ],
    [
      'https://twitter.com/a/status/463440424141459456?s=20',
      'https://platform.twitter.com/embed/Tweet.html?id=463440424141459456&dnt=true',
    ],
    [
      'https://x.com/a/status/463440424141459456',
      'https://platform.twitter.com/embed/Tweet.html?id=463440424141459456&dnt=true',
    ],
    ['https://www.instagram.com/p/CUbHfhpswxt/', 'https://www.instagram.com/p/CUbHfhpswxt/embed/'],
    [
      'https://open.spotify.com/intl-vi/episode/7makk4oTQel546B0PZlDM5',
      'https://open.spotify.com/embed/episode/7makk4oTQel546B0PZlDM5',
    ],
    [
      'https://soundcloud.com/a-b/mot-bai',
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fa-b%2Fmot-bai',
    ],
    [
      'https://www.openstreetmap.org/#map=15/14.95/108.9',
      'https://www.openstreetmap.org/export/embed.html?bbox=',
    ],
    [
      'https://www.google.com/maps/place/M%E1%BB%99+%C4%90%E1%BB%A9c/@14.95,108.9,15z',
      'https://www.google.com/maps?q=M%E1%BB%99%20%C4%90%E1%BB%A9c&output=embed',
    ],
    [
      'https://www.google.com/maps/embed?pb=!1m18!2d108.9!3d14.95!2m3',
      'https://www.google.com/maps?q=14.95%2C108.9&output=embed',
    ],
  ])('%s', (address, frame) => {
    const embed = findEmbed(address, []);
    expect(embed?.frame.startsWith(frame)).toBe(true);
    expect(embed?.page).toMatch(/^https:\/\//);
    // What the page of the frame is, and what its own address shows, are the same.
    expect(findEmbed(embed?.page ?? '', [])?.frame).toBe(embed?.frame);
  });

  test.each([
    'https://www.youtube.com/@kenh',
    'https://www.youtube.com/watch?v=<b>',
    'https://youtube.com.evil.example/watch?v=abcDEF12345',
    'https://evil.example/youtube.com/watch?v=abcDEF12345',
    'https://a@youtube.com:99/watch?v=abcDEF12345',
    'https://www.facebook.com/baotin',
    'https://www.facebook.com/plugins/video.php?href=https://evil.example/',
    'https://soundcloud.com/discover',
    'https://www.google.com/search?q=a',
    'javascript:alert(1)',
  ])('%s shows nothing', (address) => {
    expect(findEmbed(address, [])).toBeNull();
  });
});

const youtube = 'https://www.youtube.com/watch?v=abcDEF12345';
const frame = 'https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1';

describe('a paragraph that is nothing but such an address becomes a figure that loads nothing', () => {
  test.each([
    youtube,
    `<${youtube}>`,
    'www.youtube.com/watch?v=abcDEF12345',
    `> ${youtube}`,
    `:::box\n${youtube}\n:::`,
  ])('%s', (body) => {
    expect(problems(body)).toEqual([]);
    const page = html(body);
    expect(page).toContain(
      `<figure class="embed embed-wide"><a class="play" href="${youtube}" data-frame="${frame}" data-title="YouTube"><span class="play-label">Xem trên YouTube</span>`,
    );
    expect(page).not.toMatch(/<iframe|src=/);
    expect(render(body).body?.frames).toEqual(['https://www.youtube-nocookie.com']);
  });

  test('with a caption, or with a picture of the editor, numbered like others', () => {
    expect(html(`![Lễ hội đầu xuân](${youtube})`)).toContain('data-title="Lễ hội đầu xuân"');
    expect(html(`![Lễ hội đầu xuân](${youtube})`)).toContain('<figcaption>Lễ hội đầu xuân</figcaption>');
    const own = html(`[![Thuyền](a.jpg "Đua thuyền")](${youtube})\n\n![b](b.jpg "Cảnh hai")`);
    expect(own).toMatch(
      /<figure class="embed embed-wide" id="hinh-1"><a class="play"[^>]*><img[^>]*><span class="play-label">/,
    );
    expect(own).toContain('<span class="label">Hình\u00a01: </span>Đua thuyền</figcaption>');
  });

  test.each([`Xem ${youtube} nhé`, `[phim](${youtube})`, `- ${youtube}`, 'https://a.vn/xem?v=abc'])(
    '%s stays a link',
    (body) => {
      expect(html(body)).toContain('<a href=');
      expect(render(body).body?.frames).toEqual([]);
    },
  );

  test('feeds carry a link, and the search none of its words', () => {
    const { body } = render(`Một.\n\n${youtube}`);
    if (body === null) throw new Error('no body');
    const feed = feedHtml(body.html, [], 'https://a.vn/b/');
    expect(feed).toContain(
      `<a class="play" href="${youtube}"><span class="play-label">Xem trên YouTube</span></a>`,
    );
    expect(feed).not.toContain('youtube-nocookie');
    expect(body.text).toBe('Một.');
  });

  test('a service of the settings is read by its pattern', () => {
    const own = settings({
      embeds: [
        {
          name: 'VTV',
          address: 'https://vtv.example/xem/*',
          frame: 'https://nhung.vtv.example/*?a=1',
          shape: 'tall',
        },
      ],
    });
    const page = html('https://vtv.example/xem/so-12', {}, own);
    expect(page).toContain(
      '<figure class="embed embed-tall"><a class="play" href="https://vtv.example/xem/so-12" data-frame="https://nhung.vtv.example/so-12?a=1" data-title="VTV">',
    );
    expect(html('https://vtv.example/xem/a/b', {}, own)).not.toContain('figure');
  });
});

describe('a pasted frame', () => {
  const pasted =
    '<iframe width="560" src="https://www.youtube.com/embed/abcDEF12345?si=x" allowfullscreen></iframe>';

  test.each([pasted, `<div class="video">${pasted}</div>`, `<p>${pasted}</p>`])(
    'of a known service becomes the same, with a note: %s',
    (body) => {
      expect(html(body)).toContain(`<a class="play" href="${youtube}" data-frame="${frame}"`);
      expect(problems(body)).toContain(`info pasted-frame 10:${body.indexOf('<iframe') + 1}`);
    },
  );

  test('of any other is told and goes', () => {
    const { body, problems } = render('<iframe src="https://evil.example/x"></iframe>\n\nMột.');
    expect(body?.frames).toEqual([]);
    expect(problems.map(({ code, hint }) => [code, hint])).toEqual([
      ['removed-html', expect.stringContaining('"embeds"')],
    ]);
  });
});

test('what is said of it to those who do not see it is kept beside its caption', () => {
  const both = html('![Chợ nổi buổi sáng](https://youtu.be/abcDEF12345 "Hình: Văn Trọng")\n');
  expect(both).toContain('data-title="Chợ nổi buổi sáng"');
  expect(both).toContain('<figcaption>Hình: Văn Trọng</figcaption>');
  const frame = '<iframe src="https://www.youtube.com/embed/abcDEF12345" title="Chợ nổi"></iframe>\n';
  expect(html(frame)).toContain('data-title="Chợ nổi"');
});
