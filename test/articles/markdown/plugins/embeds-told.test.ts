import { describe, expect, test } from 'vitest';
import { findEmbed } from '../../../../src/articles/markdown/embeds/find-embed.ts';
import { html, problems, render } from '../../rendering.ts';

const youtube = 'https://www.youtube.com/watch?v=abcDEF12345';

describe('more of a service is shown than its usual addresses', () => {
  test.each([
    [
      'https://www.youtube.com/playlist?list=PLabcdefghijk',
      'https://www.youtube-nocookie.com/embed/videoseries?list=PLabcdefghijk&autoplay=1',
    ],
    [
      'https://www.youtube.com/channel/UCabcdefghijk12/live',
      'https://www.youtube-nocookie.com/embed/live_stream?channel=UCabcdefghijk12&autoplay=1',
    ],
    ['https://vimeo.com/channels/staffpicks/76979871', 'https://player.vimeo.com/video/76979871?'],
    ['https://vimeo.com/showcase/7008490', 'https://vimeo.com/showcase/7008490/embed'],
    ['https://vimeo.com/event/4111', 'https://vimeo.com/event/4111/embed'],
    [
      'https://m.facebook.com/story.php?story_fbid=123456&id=12345',
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fpermalink.php%3Fstory_fbid%3D123456%26id%3D12345',
    ],
    ['https://vi-vn.facebook.com/watch/?v=1234567890', 'https://www.facebook.com/plugins/video.php?href='],
    ['https://x.com/i/status/463440424141459456', 'https://platform.twitter.com/embed/Tweet.html?id=46'],
    ['https://instagr.am/p/CUbHfhpswxt/', 'https://www.instagram.com/p/CUbHfhpswxt/embed/'],
    ['https://www.instagram.com/reels/CUbHfhpswxt/', 'https://www.instagram.com/reel/CUbHfhpswxt/embed/'],
    ['https://open.spotify.com/artist/7makk4oTQel546B0PZlDM5', 'https://open.spotify.com/embed/artist/'],
    [
      'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293&color=%23ff5500',
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F293',
    ],
    ['https://maps.google.com/?q=14.95,108.88', 'https://www.google.com/maps?q=14.95%2C108.88&output=embed'],
    ['https://maps.google.com/maps?ll=14.95,108.88', 'https://www.google.com/maps?q=14.95%2C108.88'],
    [
      'https://www.google.com/maps/d/u/0/viewer?mid=1abcDEFghi_2',
      'https://www.google.com/maps/d/embed?mid=1abcDEFghi_2',
    ],
  ])('%s', (address, frame) => {
    const embed = findEmbed(address, []);
    expect(embed?.frame.startsWith(frame)).toBe(true);
    expect(findEmbed(embed?.page ?? '', [])?.frame).toBe(embed?.frame);
    expect(html(address)).toContain('<a class="play"');
  });
});

describe('an address of a service that shows nothing, alone in a paragraph, is a link and told', () => {
  test.each([
    ['https://fb.watch/abcdEFG/', 'short one of Facebook'],
    ['https://vm.tiktok.com/ZMabcdef/', 'short one of TikTok'],
    ['https://vt.tiktok.com/ZMabcdef/', 'short one of TikTok'],
    ['https://www.tiktok.com/t/ZMabcdef/', 'short one of TikTok'],
    ['https://on.soundcloud.com/abcd', 'short one of SoundCloud'],
    ['https://maps.app.goo.gl/abcdEFG123', 'short one of Google Maps'],
    ['https://goo.gl/maps/abcdef', 'short one of Google Maps'],
    ['https://spotify.link/abc', 'short one of Spotify'],
    ['https://youtu.be/ngan', '11 characters'],
    ['https://www.youtube.com/watch?v=abcDEF1234567', '11 characters'],
    ['https://www.tiktok.com/@vtv/photo/7012345678901234567', 'pages of TikTok of this kind'],
    ['https://x.com/i/spaces/1abc', 'pages of X of this kind'],
    ['https://www.openstreetmap.org/node/123456', 'pages of OpenStreetMap of this kind'],
    ['https://www.google.com/maps/dir/A/B', 'pages of Google Maps of this kind'],
    ['https://www.google.com/maps/embed?pb=!1m18!1m12', 'pages of Google Maps of this kind'],
    ['https://www.facebook.com/story.php?id=1', 'pages of Facebook of this kind'],
  ])('%s', (address, why) => {
    const { problems } = render(address);
    expect(problems.map(({ code, severity, at }) => [code, severity, at?.line, at?.column])).toEqual([
      ['not-embedded', 'warning', 10, 1],
    ]);
    expect(problems[0]?.message).toContain(why);
    expect(problems[0]?.hint).toContain('https://');
    expect(html(address)).toContain('<p><a href="');
  });

  test.each([
    'https://www.youtube.com/@kenh',
    'https://www.facebook.com/baotin',
    'https://x.com/vtv',
    'https://www.tiktok.com/@vtv',
  ])('a whole account, %s, by a note', (address) => {
    expect(problems(address)).toEqual(['info not-embedded 10:1']);
  });

  test.each([
    'https://www.google.com/search?q=a',
    '[kênh](https://www.youtube.com/@kenh)',
    'Xem https://fb.watch/abc/ nhé',
    '[![Kênh](a.jpg "Kênh")](https://www.youtube.com/@kenh)',
    'https://t.me/vtv/123',
  ])('%s is a link as it was meant', (body) => {
    expect(problems(body).filter((one) => one.includes('embedded'))).toEqual([]);
  });
});

test('a page of a service is never an image', () => {
  for (const address of ['https://youtu.be/ngan', 'https://vimeo.com/ondemand/x', 'https://x.com/vtv']) {
    const page = html(`![Phim](${address})`);
    expect(page).toBe(`<p><a href="${address}">Phim</a></p>`);
    expect(problems(`![](${address})`)[0]).toMatch(/not-embedded 10:1$/);
  }
  const within = 'Xem ![phim](https://youtu.be/abcDEF12345) nhé';
  expect(html(within)).not.toContain('<img');
  expect(problems(within)).toEqual(['error not-a-picture 10:5']);
});

describe('an address is alone also when it is', () => {
  test.each([
    ['bold', `**${youtube}**`, 1],
    ['followed by a full stop', `${youtube}.`, 1],
    ['typed without https://', 'youtu.be/abcDEF12345', 1],
    ['one of several lines', `${youtube}\nhttps://vimeo.com/76979871`, 2],
    ['one of several beside each other', `${youtube} https://vimeo.com/76979871`, 2],
  ])('%s', (_, body, count) => {
    expect(html(body).match(/<figure class="embed/g)).toHaveLength(count);
    expect(problems(body)).toEqual([]);
  });
});

describe('code that services give out for a script becomes the same figure, with a note', () => {
  const script = (src: string) => ` <script async src="${src}" charset="utf-8"></script>`;
  test.each([
    [
      'X',
      `<blockquote class="twitter-tweet"><p lang="vi">Mưa <b>to</b></p>&mdash; A (@a) <a href="https://twitter.com/a/status/463440424141459456?ref_src=x">d</a></blockquote>${script('https://platform.twitter.com/widgets.js')}`,
      'https://x.com/a/status/463440424141459456',
      'Mưa to',
    ],
    [
      'TikTok',
      `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@vtv/video/7012345678901234567" data-video-id="7012345678901234567"><section><a href="https://www.tiktok.com/@vtv">@vtv</a> <p>Đua thuyền</p></section></blockquote>${script('https://www.tiktok.com/embed.js')}`,
      'https://www.tiktok.com/@vtv/video/7012345678901234567',
      'Đua thuyền',
    ],
    [
      'Instagram',
      `<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/CUbHfhpswxt/?utm_source=ig_embed"><p>View</p></blockquote>${script('//www.instagram.com/embed.js')}`,
      'https://www.instagram.com/p/CUbHfhpswxt/',
      null,
    ],
    [
      'Facebook',
      `<div id="fb-root"></div>${script('https://connect.facebook.net/vi_VN/sdk.js')}<div class="fb-post" data-href="https://www.facebook.com/baotin/posts/10154009990506729/"></div>`,
      'https://www.facebook.com/baotin/posts/10154009990506729/',
      null,
    ],
    [
      'YouTube',
      '<object width="425"><param name="movie" value="https://www.youtube.com/v/abcDEF12345"><embed src="https://www.youtube.com/v/abcDEF12345"></object>',
      youtube,
      null,
    ],
  ])('%s', (_, code, page, words) => {
    const made = html(code);
    expect(made).toContain(`<a class="play" href="${page}"`);
    expect(made).not.toMatch(/<script|<blockquote/);
    if (words !== null) expect(made).toContain(`<figcaption>${words}</figcaption>`);
    const { problems } = render(code);
    expect(problems.map(({ code }) => code)).toEqual(['pasted-frame']);
    expect(problems[0]?.hint).toContain(page);
  });

  test('and so does the player of a film that names a page of a service', () => {
    const made = html('<video src="https://youtu.be/abcDEF12345" controls></video>');
    expect(made).toContain(`<a class="play" href="${youtube}"`);
    expect(html('<video src="phim.mp4" controls></video>')).not.toContain('class="play"');
  });

  test('a player of SoundCloud leads readers to a page that they can open', () => {
    const made = html(
      '<iframe src="https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293"></iframe>',
    );
    expect(made).toContain('class="embed embed-sound"');
    expect(made).not.toContain('href="https://api.');
  });

  test('of an account is told', () => {
    const timeline = `<a class="twitter-timeline" href="https://twitter.com/vtv">Tweets</a>${script('https://platform.twitter.com/widgets.js')}`;
    expect(problems(timeline).join()).toContain('removed-html');
  });
});

describe('a shortcode of another tool', () => {
  test.each([
    '{{< youtube abcDEF12345 >}}',
    '{{< youtube id="abcDEF12345" autoplay="true" >}}',
    '{{<youtube abcDEF12345>}}',
    '{% youtube abcDEF12345 %}',
    "{% include embed/youtube.html id='abcDEF12345' %}",
    '[youtube abcDEF12345]',
    '[youtube]abcDEF12345[/youtube]',
    '[embed]https://youtu.be/abcDEF12345[/embed]',
    '[embed width="12"]https://youtu.be/abcDEF12345[/embed]',
    '[youtube=https://youtu.be/abcDEF12345]',
    '@[youtube](abcDEF12345)',
    '::youtube{id=abcDEF12345}',
  ])('alone, %s, is read, with a note that says what is enough', (body) => {
    expect(html(body)).toContain(`<a class="play" href="${youtube}"`);
    const { problems } = render(`Một.\n\n${body}`);
    expect(problems.map(({ code, at }) => [code, at?.line])).toEqual([['pasted-frame', 12]]);
    expect(problems[0]?.hint).toContain(youtube);
  });

  test.each([
    ['{{< vimeo 146022717 >}}', 'https://vimeo.com/146022717'],
    ['{{< x user="a" id="1453110110599868418" >}}', 'https://x.com/i/status/1453110110599868418'],
    ['{{< instagram CxOWiQNP2MO >}}', 'https://www.instagram.com/p/CxOWiQNP2MO/'],
  ])('%s of another service', (body, page) => {
    expect(html(body)).toContain(`<a class="play" href="${page}"`);
  });

  test.each([
    '{{< youtube abcDEF12345 >}}',
    '[youtube abcDEF12345]',
    '[embed]https://youtu.be/abcDEF12345[/embed]',
  ])('among other words, %s, is told with the address', (code) => {
    const { problems } = render(`Xem ${code} nhé`);
    expect(problems.map(({ code }) => code)).toEqual(['foreign-syntax']);
    expect(problems[0]?.hint).toContain('alone in a paragraph');
    if (!code.startsWith('[embed')) expect(problems[0]?.hint).toContain(youtube);
    expect(html(`Xem ${code} nhé`)).not.toContain('%5B');
  });

  test.each(['[x 12345]', '{{ site.title }}', '[youtube ngan]', '`{{< youtube abcDEF12345 >}}`'])(
    '%s stays as it is',
    (body) => {
      expect(render(body).body?.frames).toEqual([]);
    },
  );
});

test.each([`- ${youtube}\n- Hai`, `| Phim |\n|---|\n| ${youtube} |`])(
  'an address in a list or a table stays a link, which is noted: %j',
  (body) => {
    const [problem, ...others] = render(body).problems;
    expect(problem).toMatchObject({ severity: 'info', code: 'not-embedded' });
    expect(problem?.hint).toContain('alone in a paragraph');
    expect(others).toEqual([]);
    expect(problems(`- Xem ${youtube}\n- [phim](${youtube})`)).toEqual([]);
  },
);

describe('a film beside a few words is a link, which is told', () => {
  const film = 'https://youtu.be/abcDEF12345';
  test.each([`${film}\nLễ hội`, `Video: ${film}`, `${film} (Nguồn: VTV)`])('%j', (body) => {
    const [problem, ...others] = render(body).problems;
    expect(problem).toMatchObject({ severity: 'info', code: 'not-embedded' });
    expect(problem?.hint).toContain(`![caption](${film})`);
    expect(others).toEqual([]);
  });

  test.each([
    `Xem ${film} nhé`,
    `${'Một câu dài về lễ hội đua thuyền đầu xuân. '.repeat(3)}${film}`,
    `Xem [phim](${film})`,
  ])('but not in a sentence: %j', (body) => {
    expect(render(body).problems).toEqual([]);
  });
});
