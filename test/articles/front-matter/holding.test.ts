import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasErrors } from '../../../src/base/problem.ts';
import { publicationOf } from '../../../src/site/order/publication/publication.ts';
import { brief, fieldsOf } from '../document.ts';

const now = Date.parse('2021-02-01T08:00:00+07:00');

/** What becomes of an article with a title, a date in the past and these lines. */
function fate(lines: string, path = 'kinh-te/bai.md'): string {
  const { fields, problems } = fieldsOf(`---\ntitle: Hội nghị\n${lines}\n---\nThân bài.`, path);
  if (hasErrors(problems)) return 'error';
  if (fields === null) return 'nothing';
  const why = publicationOf(fields, now);
  if (why !== 'published') return why;
  return fields.hidden ? 'hidden' : fields.noindex ? 'noindex' : 'published';
}

const past = 'date: 28/01/2021 10:22\n';

describe('what one line says, in every spelling (R12.5)', () => {
  test.each(
    [
      ['draft: true', 'Draft: yes', 'DRAFT: on', 'draft: 1', 'draft: có', 'drafts: true', 'is_draft: "true"'],
      ['draft: nháp', 'nháp: đúng', 'Bản nháp: có', 'draft: [true]', 'draft: { value: true }'],
      [
        'published: false',
        'publish: no',
        'Published: "off"',
        'public: 0',
        'isPublished: không',
        'đăng: không',
      ],
      ['xuất bản: chưa đăng', 'published: draft', 'publish: { status: draft }'],
      [
        'status: draft',
        'status: Draft',
        'status: trash',
        'status: private',
        'status: pending',
        'status: future',
      ],
      [
        'status: inherit',
        'status: auto-draft',
        'post_status: auto_draft',
        'status: "0"',
        'trạng thái: Chờ duyệt',
      ],
      ['visibility: private', 'status: { name: draft }', 'workflow: in review', 'tình trạng: thùng rác'],
      ['private: true', 'unpublished: yes', 'deleted: 1', 'headless: true', 'riêng tư: có', 'on hold: true'],
      [
        'permalink: false',
        'url: no',
        'render: false',
        'build: { render: never }',
        '_build: { render: false }',
      ],
      ['state: draft', 'moderation_state: Draft', 'stage: review', 'access: private', 'biên tập: đang sửa'],
      ['ｄｒａｆｔ: true', 'đăng: chưa', 'render: never', '_status: draft'],
      ['build: { render: link }', 'build: false', 'embargo: true', 'scheduled: yes', 'expired: true'],
      [
        'brouillon: true',
        'Entwurf: ja',
        'borrador: sí',
        '草稿: 是',
        '下書き: true',
        'черновик: да',
        '초안: true',
      ],
      [
        'publié: non',
        'veröffentlicht: nein',
        '发布: false',
        '公開: いいえ',
        'publicado: no',
        'опубликовано: нет',
      ],
      [
        'status: Entwurf',
        'statut: brouillon',
        'estado: borrador',
        '状态: 草稿',
        'trạng thái: chưa hoàn thành',
      ],
      ['privado: sim', 'status: staging', 'state: unfinished', 'kind_of: x\nstatus: 非公開'],
    ].flat(),
  )('%s makes a draft', (line) => {
    expect(fate(past + line)).toBe('draft');
  });

  test.each(
    [
      [
        'publishDate: 2021-03-01',
        'embargo: 01/03/2021 8:00',
        'embargo_until: 2021-03-01',
        'scheduled: 1/3/2021',
      ],
      [
        'goLiveDate: 2021-03-01',
        'post_date: "2021-03-01 08:00:00"',
        'publish_on: 2021-03-01',
        'created: 1/3/2021',
      ],
      ['post_date_gmt: "2021-02-01 02:00:00"', 'hẹn giờ: 01/03/2021', 'published: 2021-03-01'],
      ['valid_from: 2021-03-01', 'online-at: 2021-03-01', 'ngày phát hành: 01/03/2021', 'posted: 2021-03-01'],
      ['displayDate: 2021-03-01', 'publishDate: ["2021-03-01T00:00:00+07:00"]', 'phát hành: 1/3/2021'],
      ['publish: { from: 2021-03-01 }', 'release date: March 1, 2021', 'ngày đăng: 01/03/2021'],
      ['liveAt: 2099-01-01', 'goes live: 2099-01-01', 'startPublishing: 1/3/2021', 'fecha: 2021-03-01'],
    ].flat(),
  )('%s holds back until then, whatever the date', (line) => {
    expect(fate(past + line)).toBe('scheduled');
    expect(fate(`${line}\n${past}`)).toBe('scheduled');
  });

  test.each([
    'expires: 2021-01-30',
    'expiryDate: 30/01/2021',
    'unpublishDate: 30/01/2021',
    'hết hạn: 30/01/2021',
    'valid_to: 30/01/2021',
    'expires: 2022-01-01\nunpublish_at: 2021-01-30',
    'publish_down: 2021-01-30\nexpires: 2022-01-01',
  ])('%j takes down from the earliest', (line) => {
    expect(fate(past + line)).toBe('expired');
  });

  test.each([
    ['hidden: true', 'hidden'],
    ['unlisted: yes', 'hidden'],
    ['listed: false', 'hidden'],
    ['eleventyExcludeFromCollections: true', 'hidden'],
    ['build: { list: never }', 'hidden'],
    ['status: unlisted', 'hidden'],
    ['feed: false', 'hidden'],
    ['rss: no', 'hidden'],
    ['feed: { enable: false }', 'hidden'],
    ['oculto: sí', 'hidden'],
    ['allowIndexing: false', 'noindex'],
    ['indexable: no', 'noindex'],
    ['google_index: no', 'noindex'],
    ['noindex: true', 'noindex'],
    ['sitemap_exclude: true', 'noindex'],
    ['sitemap: false', 'noindex'],
    ['sitemap: { disable: true }', 'noindex'],
    ['searchable: false', 'noindex'],
    ['robots: noindex, nofollow', 'noindex'],
    ['seo: { noindex: true }', 'noindex'],
    ['index: false', 'noindex'],
  ])('%s: %s', (line, what) => {
    expect(fate(past + line)).toBe(what);
  });

  test.each(
    [
      ['draft: false', 'draft:', 'published: true', 'status: publish', 'status: published', 'private: false'],
      [
        'hidden: false',
        'password: ""',
        'permalink: /a/',
        'build: { render: always, list: always }',
        'embargo: no',
      ],
      [
        'embargo: 01/01/2021',
        'created: 2021-01-29',
        'expires:',
        'expires: 2022-01-01',
        'index: 3',
        'url: /cu/',
      ],
      [
        'robots: index, follow',
        'sitemap: { priority: 0.5 }',
        'published: 2021-01-29',
        'deleted: no',
        'status:',
      ],
      ['visible: true', 'extra: { draft: false }', 'publisher: Báo A', 'seo: { title: x }', 'weight: 3'],
      [
        'state: Texas',
        'stage: 2',
        'type: review',
        'layout: archive',
        'kind: idea',
        'source: { name: A, published: 2020-01-01 }',
      ],
      ['type: public', 'access: open', 'posted: yes'],
      ['done: yes', 'ready: true', 'staging: false', 'preview: anh.jpg', 'brouillon: false', 'feed: true'],
      ['feed: { enable: true }', 'feed: /tin.xml', 'isNotReady: false', 'chưa duyệt: không', 'kind: concept'],
      [
        'killed: false',
        'locked: no',
        'cấm đăng: không',
        'staff only: no',
        'web only: true',
        'comments locked: true',
      ],
      [
        'killed: 3',
        'recall: xe Toyota',
        'khoa: Văn',
        'go: Hà Nội',
        'mật: không',
        'hẹn: 8 giờ',
        'online only: yes',
      ],
      ['event cancelled: true', 'comments only: false', 'toc: true', 'math: no', 'release notes: true'],
      ['start: 2021-01-28 10:22', 'from: Hà Nội', 'start: 10', 'when: hôm qua', 'event_date: 2099-01-01'],
      [
        'extra: { date: 2099-01-01 }',
        'extra: { eventDate: 2099-01-01 }',
        'params: { publishDate: 2021-01-02 }',
      ],
      [
        'extra: { start: 2099-01-01 }',
        'event: { date: 2099-01-01 }',
        'edited: 2021-03-01',
        'copyright: 2099',
      ],
    ].flat(),
  )('%s holds nothing back', (line) => {
    expect(fate(past + line)).toMatch(/^published$/);
  });

  test.each(
    [
      [
        'draft: maybe',
        'draft: soon',
        'draft: 01/03/2021',
        'status: soon',
        'published: sometime',
        'embargo: Tết',
      ],
      [
        'expires: never',
        'hidden: partly',
        'noindex: x',
        'draft: {}',
        'status: { a: b }',
        'build: { render: x }',
      ],
      [
        'draf: true',
        'Drafft: yes',
        'pubilshed: false',
        'publised: no',
        'publshed: 2099-01-01',
        'embrago: 1/3/2021',
      ],
      [
        'hiden: true',
        'privte: yes',
        'unpublised: true',
        'statsu: draft',
        'pubDat: 2099-01-01',
        'no_indx: true',
      ],
      ['draftStatus: 1', 'isNotPublished: true', 'embargoNote: đến Tết', 'scheduleLater: x', 'expireSoon: x'],
      ['password: abc', 'visibility: password', 'membersOnly: true', 'protected: yes', 'status: paid'],
      [
        'ẩn: true',
        'archived: yes',
        'visible: false',
        'active: no',
        'live: false',
        'pending: true',
        'duyệt: không',
      ],
      [
        'extra: { draft: true }',
        'params: { published: false }',
        'meta: { status: draft }',
        'wp: { post: { hidden: 1 } }',
      ],
      [
        'kind: draft',
        'type: nháp',
        'layout: private',
        'tt: [chờ duyệt]',
        'googlebot: noindex',
        'unapproved: yes',
      ],
      [
        'author: { name: A, draft: true }',
        'source: { name: A, status: draft }',
        'figures: [{ src: a.jpg, hidden: 1 }]',
      ],
      ['a: { b: { c: { d: { e: { f: { draft: true } } } } } }', 'meta: [{ name: robots, content: noindex }]'],
      [
        'cascade: [{ build: { render: never } }]',
        'params: { permalink: false }',
        'internal: true',
        'mật: có',
      ],
      [
        'list: never',
        'đã duyệt: chưa',
        'hold_until: 2099-01-01',
        'không công khai: có',
        'giờ xuất bản: 1/1/2099',
      ],
      ['đăng ngày: 01/01/2099', 'thời điểm đăng: 01/01/2099', 'dự kiến đăng: 1/1/2099', 'chờ đến: 1/1/2099'],
      ['draft: false\npublished: false', 'draft: false\nstatus: draft', 'draft: true\npublished: true'],
      ['draft: false\nisDraft: true', 'hidden: true\nlisted: true', 'index: true\nnoindex: true'],
      [
        'status: [publish, draft]',
        'status: trash\ndraft: no',
        'published: yes\nstatus: future',
        'publishDate: mai',
        'created: hôm qua',
      ],
      [
        'staging: true',
        'incomplete: yes',
        'preview: true',
        'unfinished: 1',
        'demo: true',
        'needsReview: true',
      ],
      [
        'done: no',
        'completed: false',
        'ready: no',
        'final: chưa',
        'finished: 0',
        'xong: chưa',
        'được duyệt: không',
      ],
      [
        'isNotReady: true',
        'not ready: yes',
        'readyToPublish: no',
        'articleIsFinal: false',
        'un_verified: true',
      ],
      ['chưa sẵn sàng: có', 'không hiển thị: có', 'đừng đăng: có', 'cho đăng: không', 'chờ đăng: có'],
      ['未发布: 是', 'non publié: oui', 'nicht veröffentlicht: ja', 'concept: true'],
      [
        'approved: pending',
        'approved: not yet',
        'ready: not yet',
        'visible: private',
        'hiển thị: ẩn',
        'show: never',
      ],
      [
        'hide: all',
        'ẩn: x',
        'ẩn: đến mai',
        'approval: no',
        'kiểm duyệt: chưa',
        'duyệt: chờ',
        'access: nobody',
      ],
      [
        'state: waiting',
        'state: draft - do not publish',
        'state: nháp lần 2',
        'pending: 2099-12-05',
        'live: never',
      ],
      ['note: do not publish', 'ghi chú: đừng đăng bài này', 'note: embargoed until 12 Dec 2026'],
      ['cấm đăng: có', 'hoãn đăng: có', 'hủy đăng: có', 'huỷ xuất bản: có', 'ko đăng: có', 'thu hồi: có'],
      [
        'xóa: có',
        'xoá bài: có',
        'rút bài: true',
        'gỡ: có',
        'gỡ tin: 1',
        'tuyệt mật: có',
        'bảo mật: có',
        'hẹn: có',
      ],
      ['để nháp: có', 'còn nháp: có', 'lưu nháp: true', 'bản thảo: có', 'lên trang: không', 'lên sóng: chưa'],
      ['ngày lên bài: 01/01/2099', 'airdate: 2099-01-01', 'for-release: 2099-01-01', 'on air: 2099-01-01'],
      ['not-for-publication: true', 'notForRelease: yes', 'nopub: true', 'dnp: true', 'pub: no', 'aired: no'],
      ['staffOnly: true', 'admin_only: yes', 'editors only: true', 'access: staff', 'audience: editors only'],
      ['killed: true', 'spiked: yes', 'cancelled: true', 'recalled: 1', 'retract: true', 'locked: true'],
      ['postponed: true', 'publication withheld: yes', 'release delayed: true', 'off the record: yes'],
      ['start: 2099-01-01', 'start: 2099', 'when: 2099-01-01', 'from: 1/1/2099', 'begins: 2099-01-01'],
      [
        'until: 2099-01-01',
        'until: 2020',
        'bắt đầu: 01/01/2099',
        'đến ngày: 1/1/2099',
        'showDate: 2099-01-01',
      ],
      [
        'extra: { publishDate: 2099-01-01 }',
        'extra: { publishDate: 2099 }',
        'params: { embargo: 2099-01-01 }',
      ],
      [
        ...['go: { live: 2099-01-01 }', 'publication: { date: 2099-01-01 }'],
        'extra: { post: { date: 2099-01-01 } }',
        'taxonomies: { draft: true }',
        'extra: { expiryDate: 2020-01-01 }',
        'extra: { a: [{ brouillon: true }] }',
      ],
    ].flat(),
  )('%j is an error', (line) => {
    expect(fate(past + line)).toBe('error');
  });
});

describe('folders of drafts', () => {
  test.each([
    '_drafts/x.md',
    'tin/_Drafts/x.md',
    'drafts/x/index.md',
    '_nháp/x.md',
    'Nháp/x.md',
    '＿drafts/x.md',
  ])('%s holds drafts', (path) => {
    expect(fate(past, path)).toBe('draft');
    expect(fate(`${past}draft: true`, path)).toBe('draft');
    expect(fate(`${past}draft: false`, path)).toBe('error');
    expect(fate(`${past}status: publish`, path)).toBe('error');
  });
});

describe('a day in the path', () => {
  test.each([
    '2099-01-01-x.md',
    'tin/2099-01-01-x/index.md',
    'tin/2099-01-01.md',
    '2099_01_01 x.md',
    '20990101-x.md',
    '01-01-2099-x.md',
    '2099/01/01/x.md',
    'tin/2099-01-01/x.md',
  ])('%s holds back until then, whatever the date', (path) => {
    expect(fate(past, path)).toBe('scheduled');
    expect(fate(`${past}draft: true`, path)).toBe('draft');
    const { fields } = fieldsOf(`---\ntitle: A\n${past}---\nx`, path);
    expect(fields).toMatchObject({ date: { iso: '2021-01-28T10:22:00+07:00' } });
    expect(fields?.heldBy.date).toBe('2099-01-01 in its path');
  });

  test.each(['2021-01-29-x.md', '2021/01/29/x.md', '2021-02-31-x.md', '2022/x.md', 'tin/209901011-x.md'])(
    '%s holds nothing back',
    (path) => expect(fate(past, path)).toBe('published'),
  );
});

test('front matter of other tools gets no wrong error', () => {
  const hugo = `lastmod: 2021-03-01
type: posts
layout: single
weight: 3
slug: a
aliases: [/cu/]
menu: main
toc: true
math: false
isCJKLanguage: true
featured_image: https://a.vn/a.jpg
ShowToc: true
hidemeta: false
searchHidden: false
disableShare: true
outputs: [html, rss]
headless: false
publishDate: 2021-01-28
build: { list: always, render: always }`;
  const jekyll = `last_modified_at: 2021-03-01
classes: wide
author_profile: true
read_time: false
show_date: false
header: { image: /a.jpg, teaser: /b.jpg, show_overlay_excerpt: false }
categories: [kinh-te]
share: true
related: true
sitemap: true`;
  const zola = `in_search_index: true
generate_feeds: true
render: true
template: page.html
taxonomies: { tags: [a], categories: [b] }
paginate_by: 5
insert_anchor_links: right
extra: { toc: true, start: 2099-01-01, event: { date: 2099-01-01 } }`;
  const others = `hide_title: true
sidebar_position: 2
last_update: { date: 2022-01-01, author: An }
eleventyNavigation: { key: A, order: 1 }
eleventyExcludeFromCollections: false
visibility: public
created_at: 2021-01-28
lightgallery: true
reviewed_by: An`;
  for (const lines of [hugo, jekyll, zola, others]) expect(fate(past + lines)).toBe('published');
});

const lines = {
  draft: [
    'draft: true',
    'published: no',
    'status: pending',
    'private: yes',
    'permalink: false',
    'trash: 1',
    'is draft: có',
  ],
  error: [
    'draft: ?',
    'status: soon',
    'password: x',
    'draf: true',
    'archived: true',
    'embargo: x',
    'meta: { draft: true }',
  ],
  scheduled: ['publishDate: 2021-03-01', 'embargo: 2/3/2021', 'createdAt: 2021-04-01', 'go_live: 2021-03-01'],
  expired: ['expires: 2021-01-29', 'unpublishDate: 30/01/2021'],
  hidden: ['hidden: true', 'unlisted: 1', 'build: { list: never }'],
  noindex: ['noindex: true', 'searchable: no', 'robots: none'],
  published: [
    'tags: [a]',
    'embargo: 2020-01-01',
    'created: 2020-01-01',
    'expires: 2030-01-01',
    'weight: 1',
  ].concat(['deleted: false', 'lead: x', 'publishDate: 2021-01-02', 'postDate: 1/1/2021']),
} as const;
type Fate = keyof typeof lines;

/** By which of them counts. */
const order: readonly Fate[] = ['error', 'draft', 'expired', 'scheduled', 'hidden', 'noindex', 'published'];
const line = fc
  .constantFrom(...order)
  .chain((what) => fc.constantFrom(...lines[what]).map((text) => ({ what, text })));

test('an article is published only if none of its lines says otherwise, in any order (R12.5)', () => {
  fc.assert(
    fc.property(fc.uniqueArray(line, { selector: ({ text }) => text.split(':')[0], maxLength: 7 }), (all) => {
      const text = [past.trim(), ...all.map((one) => one.text)];
      const expected = order.find((what) => all.some((one) => one.what === what)) ?? 'published';
      for (const shuffled of [text, text.toReversed()]) expect(fate(shuffled.join('\n'))).toBe(expected);
    }),
    { numRuns: 400 },
  );
});

test('a line that releases contradicts whatever makes a draft, and nothing else', () => {
  const release = fc.constantFrom('draft: false', 'published: true', 'status: publish', 'public: yes');
  const firm = fc.constantFrom(
    'draft: true',
    'published: no',
    'status: pending',
    'post_status: trash',
    'isDraft: 1',
  );
  const soft = fc.constantFrom(
    ...lines.expired,
    ...lines.scheduled,
    'private: yes',
    'hidden: true',
    'noindex: 1',
  );
  const named = (text: string) => text.split(':')[0];
  fc.assert(
    fc.property(release, firm, soft, (out, held, other) => {
      if (named(out) !== named(held)) expect(fate(`${past}${out}\n${held}`)).toBe('error');
      expect(fate(`${past}${out}\n${other}`)).not.toMatch(/error|published/);
    }),
  );
});

test('the date that counts is the one that is shown, and is named', () => {
  const { fields } = fieldsOf(`---\ntitle: A\n${past}embargo: 01/03/2021 8:00\n---\nx`);
  expect(fields).toMatchObject({ date: { iso: '2021-03-01T08:00:00+07:00' }, heldBy: { date: 'embargo' } });
  const made = fieldsOf(`---\ntitle: A\n${past}created: 01/03/2021 8:00\n---\nx`).fields;
  expect(made?.date.iso).toBe('2021-01-28T10:22:00+07:00');
  expect(made?.notBefore?.iso).toBe('2021-03-01T08:00:00+07:00');
});

test('dates that differ are told, and so is a status that waits for a date', () => {
  const said = (more: string) => brief(fieldsOf(`---\ntitle: A\n${past}${more}\n---\nx`).problems);
  expect(said('publishDate: 2021-01-29')).toEqual(['warning several-dates 4:1']);
  expect(said('publishDate: 28/01/2021 10:22')).toEqual([]);
  expect(said('status: future')).toEqual(['warning status-holds 4:9']);
});

describe('what stands where no fields are', () => {
  const below = (text: string) => fate(`${past}---\n${text}\n\nThân bài.\n`.trimEnd());

  test.each([
    'draft: true',
    '\n---\ntitle: A\ndraft: true\n---',
    '<!-- draft: true -->',
    '<!--\nstatus: pending\n-->',
    '```yaml\npublished: false\n```',
    '# Hội nghị\n\nnháp: có',
    '+++\ntitle = "A"\ndraft = true\n+++',
    '{\n"draft": true,\n}',
    '- draft: true',
    'EMBARGO: 01/03/2099',
    '<!-- draft -->',
    '<!-- BẢN NHÁP -->',
    '[NHÁP]',
    '**Chưa duyệt**',
    '# DRAFT',
    'Nháp.',
    '<!-- đừng đăng bài này -->',
    '<!-- KHÔNG ĐĂNG TRƯỚC 20/12/2026 -->',
    '<!-- embargo until 12 December 2026 -->',
    '<!-- còn thiếu ảnh: chưa xong, đừng đăng -->',
    '[//]: # (draft)',
    '[comment]: # (KHÔNG ĐĂNG)',
    '{# draft #}',
    'DRAFT!!!',
    '=== DRAFT ===',
    '> **NHÁP**',
    '**NHÁP — chưa đăng**',
    'KHÔNG ĐĂNG BÀI NÀY',
    'CHƯA ĐĂNG: chờ sếp duyệt',
    'EMBARGOED UNTIL 20 DECEMBER 2026',
    'NOT FOR PUBLICATION BEFORE 20 DECEMBER',
    '#draft',
    'Thân bài.\n\ndraft: true\n\nHết.',
    'Thân bài.\npublished: false\nHết.',
    'Thân bài.\n\n```\nx\n```\n\nnháp: có',
  ])('%j in the text of the text is an error', (text) => {
    expect(below(text)).toBe('error');
  });

  test.each([
    'Thân bài.\n\n    draft: true',
    'Thân bài.\n\n```yaml\ndraft: true\n```\n\nHết.',
    'Thân bài.\n\n`draft: true`',
    'Đăng lúc 8 giờ: có',
    'status: published',
    'Chú ý: không đăng ký được',
    'Nháp của tôi',
    '<!-- mở đầu -->',
    '# Nhập',
    'CẤM VẬN: một năm sau',
    'HOÃN trận đấu',
    '> Private equity đã mua lại báo.',
    '# Pending home sales',
    '# Embargo: what next?',
    '- Private, public and in between',
    '* Pending: nothing',
    '<!-- ảnh: Văn Trọng -->',
    '[1]: https://a.example/ "draft law"',
    '# Hội nghị\n\nGhi chú: x\n\nThân bài\n\nprivate: true',
  ])('%j is text', (text) => {
    expect(below(text)).toBe('published');
  });
});

describe('what holds an article back and stands in the text of another field', () => {
  test.each([
    'lead: |\n  Lời dẫn.\n  draft: true',
    'lead: |\n  Lời dẫn.\n  embargo: 05/12/2026',
    'lead: "embargo: 05/12/2026"',
    'subtitle: |\n  Một\n  hẹn giờ đăng: 05/12/2026 08:00',
    'lead: >\n  Lời dẫn.\n\n  expires: 05/11/2026',
    'lead: "(CHƯA ĐĂNG) Lời dẫn"',
    'lead: "CHƯA ĐĂNG: Lời dẫn"',
    'byline: CHƯA ĐĂNG',
    'author: nháp',
    'lead: >\n  Lời dẫn\n  draft: true\n  và nữa',
    'lead: "Lời dẫn.\n  published: no\n  "',
    "lead: 'Lời dẫn.\n  draft: yes'",
    'lead: |\n  bản nháp: có\n  Lời dẫn.',
    'lead: Lời dẫn draft=true',
    'subtitle: >\n  Phụ đề\n  hidden: true',
    'figures: [a.jpg]\ntags: [tin, "draft: true"]',
    'tags: [nháp]',
    'nhãn: Bản nháp',
    'tags: [tin, DRAFT]',
    'section: drafts',
    'chuyên mục: Chưa duyệt',
    'kicker: "[NHÁP]"',
    'kicker: DRAFT',
    'series: unpublished',
  ])('%j is an error at its field', (line) => {
    const { problems } = fieldsOf(`---\ntitle: Hội nghị\n${past}${line}\n---\nThân bài.`);
    expect(problems.map(({ code, at }) => [code, at?.line])).toContainEqual([
      'unclear-publication',
      line.startsWith('figures') ? 5 : 4,
    ]);
    expect(fate(past + line)).toBe('error');
  });

  test.each([
    ...[
      '[NHÁP] Hội nghị',
      'DRAFT: Hội nghị',
      '(bản nháp) Hội nghị',
      'Hội nghị draft: true',
      'Nháp: Hội nghị',
    ],
    ...[
      'Hội nghị (nháp)',
      'Hội nghị [DRAFT]',
      'Hội nghị - DRAFT',
      'Hội nghị – KHÔNG ĐĂNG',
      'KHÔNG ĐĂNG!!! Hội nghị',
    ],
    ...['[DRAFT v2] Hội nghị', 'NHÁP 2: Hội nghị', '[Bản thảo] Hội nghị', '[EMBARGO 12/12/2026] Hội nghị'],
    ...[
      '[Embargoed until 5/12] Hội nghị',
      '[HOLD] Hội nghị',
      '[ĐÃ GỠ] Hội nghị',
      'Chưa xong: Hội nghị',
      'DRAFT Hội nghị',
    ],
    ...['{draft} Hội nghị', '《草稿》Hội nghị', 'EMBARGO: Hội nghị'],
  ])('a headline: %s', (title) => {
    const { problems } = fieldsOf(`---\ntitle: ${JSON.stringify(title)}\n${past}---\nThân bài.`);
    expect(brief(problems)).toEqual(['error unclear-publication 2:8']);
  });

  test.each([
    'lead: "Bộ Y tế: chưa có ca mắc. Trạng thái: chờ duyệt."',
    'lead: "Draft: cách các đội chọn người."',
    'tags: [nhập, NBA draft, chờ]',
    'kicker: "Phản hồi: Có"',
    'subtitle: "[Video] Nháp: truyện ngắn"',
    'lead: |\n  Kính gửi: ai\n  Ngày: hôm qua',
    'lead: "Tin được đăng: sai"',
    'lead: "Published: false claims about vaccines"',
    'lead: "Hidden: true story"',
    'subtitle: "HOÃN: trận chung kết (ảnh)"',
    'kicker: "[Video]"',
    'subtitle: "CẤM VẬN – một năm sau"',
    'section: Hồ sơ',
  ])('%j is none', (line) => {
    expect(fate(past + line)).toBe('published');
  });
});

test('what is a draft already may say so anywhere', () => {
  const text =
    '---\ntitle: "[NHÁP] Hội nghị"\ndate: 28/01/2021\ndraft: true\n---\n*Bản nháp, còn chờ ảnh.*\n';
  expect(brief(fieldsOf(text, 'tin/x.draft.md').problems)).toEqual([]);
});

describe('names of files that seem to hold an article back', () => {
  const named = (path: string, title = 'Hội nghị') => {
    const { fields, problems } = fieldsOf(
      `---\ntitle: ${JSON.stringify(title)}\n${past}---\nThân bài.`,
      path,
    );
    return fields === null ? brief(problems) : [];
  };

  test.each([
    ...[
      'draft-x.md',
      'DRAFT x.md',
      'x-draft.md',
      'x.draft.md',
      'x (draft).md',
      '[draft] x.md',
      'nháp-x.md',
      'x-nháp.md',
    ],
    ...['x - bản nháp.md', 'x KHÔNG ĐĂNG.md', 'x-wip.md', 'x.unpublished.md', 'x.hidden.md', 'x.private.md'],
    ...[
      'x.disabled.md',
      'embargo-x.md',
      'x-embargoed.md',
      'hold-x.md',
      'x-draft/index.md',
      'nháp-x/index.md',
      'draft.md',
      'nháp.md',
      'embargoed/index.md',
    ],
    ...[
      'x.draft.vi.md',
      'x-embargo.md',
      'x-chua-dang.md',
      'x embargo 2026-12-05.md',
      'x đăng ngày 5.12.2026.md',
    ],
  ])('%s', (name) => {
    expect(named(`tin/${name}`)).toEqual(['error unclear-publication 2:1']);
  });

  test.each([
    ['nba-draft.md', 'NBA Draft: chọn ai?'],
    ['draft-law.md', 'A draft law on land'],
    ['embargo-on-oil.md', 'The embargo on oil'],
    ['nhap-khau.md', 'Nhập khẩu tăng'],
    ['private-schools.md', 'Private schools'],
    ['x.2.md', 'Hội nghị'],
    ['x (ảnh).md', 'Hội nghị'],
    ['nba-draft/index.md', 'NBA Draft: chọn ai?'],
    ['du-thao/index.md', 'Hội nghị'],
    ['dang-ky-2026-12-05.md', 'Hội nghị'],
    ['xuat-nhap.md', 'Hội nghị'],
    ['lo-lang-khong-dang.md', 'Hội nghị'],
    ['don-chua-duyet.md', 'Đơn chưa duyệt, dân chờ'],
  ])('%s says nothing of the kind beside its headline', (name, title) => {
    expect(named(`tin/${name}`, title)).toEqual([]);
  });
});

test.each([
  ['tin/2099-1-1-x.md', 'scheduled'],
  ['tin/1-1-2099-x.md', 'scheduled'],
  ['tin/2099/1/1/x.md', 'scheduled'],
  ['tin/2099/12/x.md', 'scheduled'],
  ['tin/2099-12-x.md', 'scheduled'],
  ['tin/2021/01/x.md', 'published'],
  ['tin/2022/x.md', 'published'],
  ['tin/2099/x.md', 'error'],
  ['năm 2099/x.md', 'error'],
  ['tin/2099/12/x/index.md', 'scheduled'],
  ['tin/le-hoi-2099-12-20.md', 'published'],
])('a day or month in the path %s: %s', (path, what) => {
  expect(fate(past, path)).toBe(what);
});

test.each([
  ['01/02/2021 tối', 'scheduled'],
  ['chiều 01/02/2021', 'scheduled'],
  ['sáng 01/02/2021', 'published'],
  ['tối 31/01/2021', 'published'],
  ['01/02/2021', 'published'],
])(
  'a part of the day without an hour holds back until it begins, and is shown as the day: %s',
  (date, what) => {
    expect(fate(`date: ${date}`)).toBe(what);
    expect(fate(`Ngày đăng: ${date}`)).toBe(what);
  },
);

describe('unknown names whose words together hold an article back', () => {
  const codesOf = (line: string) =>
    brief(fieldsOf(`---\ntitle: X\ndate: 28/01/2021\n${line}\n---\nThân bài.`).problems);

  test.each([
    ...['trạng thái đăng: chưa', 'đã đăng chưa: chưa', 'đăng hay không: không', 'cho phép đăng: không'],
    ...['được phép: không', 'đủ điều kiện đăng: chưa', 'tạm dừng đăng: có', 'xin đừng đăng: có'],
    ...[
      'ẩn khỏi trang chủ: có',
      'không lên trang chủ: có',
      'lập chỉ mục: không',
      'hiển thị trên trang chủ: không',
    ],
    ...['bí mật: có', 'độ mật: Mật', 'chỉ nội bộ: có', 'có phải nháp: có', 'chế độ hiển thị: ẩn'],
    ...[
      'not for web: yes',
      'web: false',
      'hide from site: yes',
      'show on the front page: no',
      'skip build: yes',
    ],
    ...[
      'exclude from build: true',
      'legal hold: yes',
      'fact_checked: false',
      '"live?": no',
      'hideEverywhere: true',
    ],
  ])('%s is an error', (line) => {
    expect(codesOf(line)).toEqual(['error unclear-publication 4:1']);
  });

  test.each([
    ...[
      'đăng ký: có',
      'mật độ: cao',
      'cho phép đăng: có',
      'không ẩn: có',
      'độ mật: Thường',
      'đăng ảnh: không',
    ],
    ...[
      'show date: no',
      'showInMenu: false',
      'hide_title: true',
      'exclude from nav: true',
      'web: https://a.example/',
    ],
    ...['hiệu lực: 2030', 'license: private', 'website: yes', 'bình luận: không', 'in báo: có'],
  ])('%s is not', (line) => {
    expect(codesOf(line)).toEqual(['warning unknown-field 4:1']);
  });

  test('the year of a film holds nothing back that is newer', () => {
    expect(codesOf('release: 2021')).toEqual([]);
    expect(codesOf('release: 2099')).toEqual(['error bad-date 4:10']);
  });
});
