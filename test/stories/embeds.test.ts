import { describe, expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

const film = 'Một.\n\nhttps://youtu.be/abcDEF12345\n';
const files = (host: string) => ({
  'bantin.yaml': `url: https://moduc.example/\nhost: ${host}\n`,
  'content/tin/a.md': article({ title: 'Có phim', date: '28/01/2021' }, film),
  'content/tin/b.md': article({ title: 'Không phim', date: '27/01/2021' }, 'Hai.\n'),
});

describe('the security policy follows what a site shows', () => {
  test('on plain files each page says it of itself, and no other page changes', async () => {
    const s = await site(files('none'));
    await s.build();
    const [first, second] = [s.page('2021/01/a/index.html'), s.page('2021/01/b/index.html')];
    expect(first).toContain('frame-src https://www.youtube-nocookie.com;');
    expect(first).toMatch(/<script src="[^"]*embed-\w+\.js" defer>/);
    expect(second).not.toMatch(/frame-src|embed-\w+\.js/);
    expect(second).toContain('Content-Security-Policy');
  });

  test('a host that sends headers is told of all origins, and the pages say nothing', async () => {
    const s = await site(files('netlify'));
    await s.build();
    expect(s.page('_headers')).toContain('frame-src https://www.youtube-nocookie.com;');
    expect(s.page('_headers')).toContain('fullscreen=(self "https://www.youtube-nocookie.com")');
    expect(s.page('_headers')).toContain('camera=()');
    expect(s.page('2021/01/a/index.html')).not.toContain('Content-Security-Policy');
  });
});
