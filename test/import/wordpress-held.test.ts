/** What plugins of WordPress, or the HTML of a post, showed to nobody or to some is published by no import. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutMembersOnly } from '../../src/import/wxr/members-only.ts';
import { postAccess } from '../../src/import/wxr/post-access.ts';
import { bantin, folderWith } from '../cli/captured.ts';

const item = (id: number, content: string, meta: Record<string, string> = {}, type = 'post') => `<item>
<title>Bài số ${id}</title><link>https://cu.example/2021/01/bai-${id}/</link><dc:creator>hoa</dc:creator>
<wp:post_id>${id}</wp:post_id><wp:post_date>2021-01-28 10:22:00</wp:post_date><wp:post_name>bai-${id}</wp:post_name>
<wp:status>publish</wp:status><wp:post_type>${type}</wp:post_type><content:encoded><![CDATA[${content}]]></content:encoded>
${Object.entries(meta)
  .map(
    ([key, value]) =>
      `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`,
  )
  .join('\n')}</item>`;

async function brought(...items: string[]) {
  const root = folderWith({
    'cu/a.xml': `<?xml version="1.0" encoding="UTF-8" ?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Báo làng</title><link>https://cu.example</link>
<language>vi</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://cu.example</wp:base_blog_url>${items.join('')}</channel></rss>`,
  });
  const site = path.join(root, 'moi');
  fs.mkdirSync(site);
  const run = await bantin(site, 'import', '../cu/a.xml', '--yes', '--lang', 'en', '--format', 'json');
  const built = await bantin(site, 'build', '--lang', 'en', '--format', 'json');
  expect([run.code, built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, 0, null]);
  const notes: { what: string; detail: string }[] = JSON.parse(run.out).notes;
  const files = fs.readdirSync(path.join(site, 'dist'), { recursive: true, encoding: 'utf8' });
  return {
    told: notes.map(({ what, detail }) => `${what}: ${detail}`),
    published: files
      .filter((file) => /bai-\d+[/\\]index\.html$/.test(file))
      .map((file) => /bai-\d+/.exec(file)?.[0])
      .sort(),
    holds: (words: string) =>
      files.some(
        (file) =>
          /\.(?:html|xml|json)$/.test(file) &&
          fs.readFileSync(path.join(site, 'dist', file), 'utf8').includes(words),
      ),
    read: (id: number, folder = 'tin') =>
      fs.readFileSync(path.join(site, `content/${folder}/bai-${id}.md`), 'utf8'),
  };
}

test('what a post hid or kept for members is left out, and told', async () => {
  const { told, holds, published } = await brought(
    item(1, '<p>Hiện.</p><p style="display:none">MẬT một</p><div hidden>MẬT hai</div>'),
    item(2, 'Đoạn mở.\n\n[private]MẬT ba <strong>đậm</strong>[/private]\n\nĐoạn kết.'),
    item(3, 'Mở. [membership level="1"]MẬT bốn [member]MẬT năm[/member] MẬT sáu[/membership] Kết.'),
    item(
      4,
      '<!-- wp:paragraph --><p>Mở.</p><!-- /wp:paragraph --><!-- wp:jetpack/premium-content/subscriber-view --><p>MẬT bảy</p><!-- /wp:jetpack/premium-content/subscriber-view --><!-- wp:group {"blockVisibility":{"hideBlock":true}} --><p>MẬT tám</p><!-- /wp:group -->',
    ),
  );
  expect(holds('MẬT')).toBe(false);
  expect(published).toEqual(['bai-1', 'bai-2', 'bai-3', 'bai-4']);
  expect(told).toEqual(
    expect.arrayContaining([
      'text that the old page did not show: MẬT một',
      'text that the old page did not show: MẬT hai',
      'part of a post that not everybody could read: private: MẬT ba đậm',
      'part of a post that not everybody could read: membership: MẬT bốn [member]MẬT năm[/member] MẬT sáu',
      'part of a post that not everybody could read: wp:jetpack/premium-content/subscriber-view: MẬT bảy',
      'part of a post that not everybody could read: wp:group: MẬT tám',
    ]),
  );
});

test('fields of plugins hold back, end and hide a post', async () => {
  const past = String(Date.parse('2021-01-30T00:00:00Z') / 1000);
  const { told, published, read, holds } = await brought(
    item(1, 'MẬT', { _members_access_role: 'subscriber' }),
    item(2, 'MẬT', { '_expiration-date': past, '_expiration-date-status': 'saved' }),
    item(3, 'MẬT', { '_expiration-date': past }, 'page'),
    item(4, 'Mở.', { '_yoast_wpseo_meta-robots-noindex': '1' }),
    item(5, 'Mở.', { _members_access_role: '', _is_paid: '0', '_expiration-date-status': 'saved' }),
  );
  expect(published).toEqual(['bai-4', 'bai-5']);
  expect(holds('MẬT')).toBe(false);
  expect(read(1)).toMatch(/^draft: "?true/m);
  expect(read(2)).toMatch(/^expires: /m);
  expect(read(4)).toMatch(/^noindex: "?true/m);
  expect(read(5)).not.toMatch(/^(?:draft|expires|noindex):/m);
  expect(told.filter((one) => /held back|shown/.test(one))).toEqual([
    'text that the old site held back: It is a draft, because "_members_access_role" in a.xml post 1 held it back.',
    'day until which the article is shown: 2021-01-30 00:00:00 +00:00',
    'day until which the article is shown: 2021-01-30 00:00:00 +00:00',
  ]);
});

describe('a field of a plugin', () => {
  test.each([
    ['rcp_subscription_level', 'a:1:{i:0;s:1:"2";}'],
    ['_jetpack_newsletter_access', 'paid_subscribers'],
    ['_wc_memberships_use_custom_content_restricted_message', 'yes'],
    ['_wpmem_block', '1'],
    ['passster_activate_protection', '1'],
    [
      'um_content_restriction',
      'a:2:{s:26:"_um_custom_access_settings";s:1:"1";s:14:"_um_accessible";s:1:"2";}',
    ],
  ])('holds back: %s', (name, value) => {
    expect(postAccess(new Map([[name, value]])).heldBy).toBe(name);
  });

  test.each([
    ['rcp_user_level', 'All'],
    ['_jetpack_newsletter_access', 'everybody'],
    ['_wc_memberships_force_public', 'no'],
    ['um_content_restriction', 'a:2:{s:26:"_um_custom_access_settings";b:0;s:14:"_um_accessible";s:1:"0";}'],
    ['_edit_lock', '1611800000:1'],
    ['_wpas_skip_123', '1'],
    ['_publicize_done', '1'],
    ['_thumbnail_id', '9'],
    ['_wp_page_template', 'members.php'],
    ['views', '1'],
  ])('leaves open: %s %s', (name, value) => {
    expect(postAccess(new Map([[name, value]]))).toEqual({ heldBy: null, expires: null, noindex: false });
  });
});

describe('tags', () => {
  test.each([
    ['Mở [not_logged_in]ai cũng đọc[/not_logged_in] kết', []],
    ['Mở [private] không có dấu hết', []],
    ['Mở [membership_signup] [gallery ids="1"] [sic] [1] [caption]a[/caption]', []],
    ['[hide]a[/hide] b [hide]c[/hide]', ['a', 'c']],
    ['[private]a [private]b[/private] c', ['a [private]b']],
    ['[visitor]x[/visitor][loggedin]a[/loggedin]', ['a']],
  ])('%s', (text, words) => {
    const found = withoutMembersOnly(text);
    expect(found.left.map((one) => one.words)).toEqual(words);
    if (words.length === 0) expect(found.text).toBe(text);
  });
});
