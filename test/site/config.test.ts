import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/site/settings/config.ts';

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-config-'));
});
afterEach(() => {
  fs.rmSync(root, { recursive: true });
});

function write(yaml: string, name = 'bantin.yaml'): void {
  fs.writeFileSync(path.join(root, name), yaml);
}

function load(yaml: string) {
  write(yaml);
  return loadConfig(root, { base: 'https://example.vn' });
}

/** The problems on one line each, as `severity code line:column`. */
function brief({ problems }: ReturnType<typeof loadConfig>): string[] {
  return problems.map(({ severity, code, at }) =>
    `${severity} ${code} ${at === null ? '' : `${at.line}:${at.column}`}`.trim(),
  );
}

describe('a folder without settings', () => {
  test('is a Vietnamese site whose articles lie in the folder itself', () => {
    const { config, locale, problems } = loadConfig(root, {});
    expect(config).toMatchObject({
      title: 'Bản tin',
      url: 'http://localhost:8080/',
      language: 'vi',
      timezone: 'Asia/Ho_Chi_Minh',
      permalink: '/:year/:month/:slug/',
      perPage: 20,
      feeds: { formats: ['rss', 'atom', 'json'], groups: ['rss'], items: 20, hub: null },
      publisher: { kind: 'news', name: '', logo: null, license: null, account: null },
      content: '',
      theme: null,
      figures: { label: true, numberSingle: false },
      plugins: { remark: [], rehype: [] },
    });
    expect(locale?.language).toBe('vi');
    expect(problems.map(({ severity, code }) => [severity, code])).toEqual([['warning', 'no-site-url']]);
  });

  test('does not take its title from the place where it lies (safety R17)', () => {
    const other = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-elsewhere-'));
    const { config, locale, problems } = loadConfig(other, {});
    expect(loadConfig(root, {})).toMatchObject({ config, locale, problems });
    fs.rmSync(other, { recursive: true });
  });

  test('finds its articles and its theme in the folders of those names', () => {
    fs.mkdirSync(path.join(root, 'content'));
    fs.mkdirSync(path.join(root, 'templates'));
    expect(loadConfig(root, {}).config).toMatchObject({ content: 'content', theme: 'templates' });
  });
});

describe('written settings', () => {
  test('replace the defaults one by one', () => {
    fs.mkdirSync(path.join(root, 'tin'));
    const { config, problems } = load(`
title: Tin Mộ Đức
organization: [Ủy ban nhân dân, huyện Mộ Đức]
footer: Số 1 đường Phạm Văn Đồng
url: https://example.vn/tin
sections: { kinh-te: Kinh tế, Xã hội: }
perPage: 5
figures: { numberSingle: true }
content: ./tin/
limits: { depth: 50 }
feeds: { formats: [json, rss, json], groups: [], items: 5, hub: https://hub.example/ }
publisher: { kind: government, name: Ủy ban huyện, logo: anh/logo.png, account: mo_duc }
`);
    expect(problems).toEqual([]);
    expect(config).toMatchObject({
      feeds: { formats: ['rss', 'json'], groups: [], items: 5, hub: 'https://hub.example/' },
      publisher: { kind: 'government', name: 'Ủy ban huyện', logo: '/anh/logo.png', account: '@mo_duc' },
      title: 'Tin Mộ Đức',
      organization: ['Ủy ban nhân dân', 'huyện Mộ Đức'],
      footer: { lines: ['Số 1 đường Phạm Văn Đồng'], menu: null },
      sections: { 'kinh-te': 'Kinh tế', 'xa-hoi': 'Xã hội' },
      perPage: 5,
      figures: { label: true, numberSingle: true },
      content: 'tin',
      limits: { depth: 50, articleBytes: 1_000_000 },
    });
  });

  test('may list sections by title or key, in the order of the menu', () => {
    expect(load('sections: [Xã hội, kinh-te]').config?.sections).toEqual({
      'xa-hoi': 'Xã hội',
      'kinh-te': 'kinh-te',
    });
    expect(Object.keys(load('sections: [Xã hội, kinh-te]').config?.sections ?? {})).toEqual([
      'xa-hoi',
      'kinh-te',
    ]);
  });

  test('may stand in bantin.yml and have empty values', () => {
    write('title:\nfigures:\nurl: https://a.vn/', 'bantin.yml');
    const { config, problems } = loadConfig(root, {});
    expect(problems).toEqual([]);
    expect(config).toMatchObject({ title: 'Bản tin', figures: { label: true } });
  });

  test('take language, zone and title from the locale that they name', () => {
    expect(load('language: en').config).toMatchObject({ title: 'News', timezone: 'UTC' });
    expect(load('language: en').locale?.language).toBe('en');
  });

  test.each([
    ['https://example.vn', 'https://example.vn/'],
    ['https://example.vn/repo', 'https://example.vn/repo/'],
    ['HTTP://EXAMPLE.vn:80/', 'http://example.vn/'],
  ])('normalise the address %s to %s', (written, address) => {
    write(`url: ${written}`);
    expect(loadConfig(root, {}).config?.url).toBe(address);
    write('url: https://other.vn/');
    expect(loadConfig(root, { base: written }).config?.url).toBe(address);
  });
});

describe('names in Vietnamese', () => {
  test('of who answers for the site are read', () => {
    const { config, problems } = load(
      'tòa soạn:\n  Cơ quan chủ quản: UBND huyện Mộ Đức\n  Giấy phép: { số: 12/GP, ngày cấp: 12/03/2020 }\n  Tổng biên tập: Lê Hà\n' +
        '  Địa chỉ: 1 Phạm Văn Đồng\n  Điện thoại: 0255 385 7000\n  Đầu mối: [{ Tên: Nam, Chức vụ: Tiếp công dân }]\n',
    );
    expect(problems).toEqual([]);
    expect(config?.imprint).toMatchObject({
      agency: 'UBND huyện Mộ Đức',
      license: { number: '12/GP' },
      responsible: 'Lê Hà',
      address: '1 Phạm Văn Đồng',
      phone: '0255 385 7000',
      contacts: [{ name: 'Nam', post: 'Tiếp công dân' }],
    });
  });

  test('have their mistakes where they are written', () => {
    const loaded = load('imprint:\n  Giấy phép:\n    ngày cấp: 32/1/2021\n  điện thoại: abc\n  Zalo: 12\n');
    expect(brief(loaded)).toEqual([
      'error bad-date 3:15',
      'error wrong-value 4:15',
      'warning unknown-field 5:3',
    ]);
    expect(brief(load('title: A\ntên báo: B\n'))).toEqual(['warning field-twice 2:1']);
  });

  test('in the words of another language too', () => {
    const { config, problems } = load('languages:\n  vi:\n  en:\n    imprint:\n      owner: District\n');
    expect(problems).toEqual([]);
    expect(config?.languages[1]?.own.imprint?.agency).toBe('District');
  });
});

test.each([
  'footer:\n  - "Trụ sở: 1 Phạm Văn Đồng"\n  - Ghi rõ nguồn',
  'footer:\n  - Trụ sở: 1 Phạm Văn Đồng\n  - Ghi rõ nguồn',
  'chân trang:\n  - Trụ sở: 1 Phạm Văn Đồng\n  - Ghi rõ nguồn',
  'footer:\n  menu: [/luu-tru/]\n  lines:\n    - Trụ sở: 1 Phạm Văn Đồng\n    - Ghi rõ nguồn',
])('a line of the footer with a colon is a line: %j', (yaml) => {
  const { config, problems } = load(yaml);
  expect(problems).toEqual([]);
  expect(config?.footer.lines).toEqual(['Trụ sở: 1 Phạm Văn Đồng', 'Ghi rõ nguồn']);
});

test('lines of the footer that stand as names with values are lines', () => {
  const { config } = load('footer:\n  Trụ sở: 1 Phạm Văn Đồng\n  Điện thoại: 0255 385 7000\n');
  expect(config?.footer.lines).toEqual(['Trụ sở: 1 Phạm Văn Đồng', 'Điện thoại: 0255 385 7000']);
});

describe('a mistake in the settings', () => {
  test.each([
    ['url: example.vn', 'error bad-url 1:6'],
    ['url: https://a.vn/?x=1', 'error bad-url 1:6'],
    ['language: xx', 'error unknown-language 1:11'],
    ['timezone: Asia/Hanoi_City', 'error unknown-timezone 1:11'],
    ['timezone: +07:00', 'error unknown-timezone 1:11'],
    ['permalink: /:year/:slg/', 'error bad-permalink 1:12'],
    ['permalink: /:year/', 'error bad-permalink 1:12'],
    ['permalink: ":slug/"', 'error bad-permalink 1:12'],
    ['permalink: /:slug', 'error bad-permalink 1:12'],
    ['permalink: /../:slug/', 'error bad-permalink 1:12'],
    ['permalink: /tin//:slug/', 'error bad-permalink 1:12'],
    ['content: nowhere', 'error no-such-folder 1:10'],
    ['content: ../..', 'error no-such-folder 1:10'],
    ['perPage: 0', 'error wrong-value 1:10'],
    ['perPage: many', 'error wrong-value 1:10'],
    ['figures: { label: maybe }', 'error wrong-value 1:19'],
    ['sections: [Kinh tế, kinh-te]', 'error same-section 1:11'],
    ['titel: Bản tin', 'warning unknown-field 1:1'],
    ['plugins: { remarc: [] }', 'warning unknown-field 1:12'],
    ['plugins: { rehype: [[rehype-slug, 1, 2]] }', 'error wrong-value 1:21'],
    ['plugins: { rehype: [[{ a: b }]] }', 'error wrong-value 1:21'],
  ])('%s is reported at its place', (yaml, expected) => {
    expect(brief(load(yaml))).toEqual([expected]);
  });

  test('in a list of a plugin says what may stand in it', () => {
    const [problem] = load('plugins: { rehype: [[rehype-slug, 1, 2]] }').problems;
    expect(problem).toMatchObject({
      message: 'Behind the plugin "rehype-slug" stand 2 values, but a plugin takes one: its options.',
      hint: 'Write [rehype-slug, { prefix: muc- }], or the name alone.',
    });
  });

  test('comes with what was probably meant', () => {
    const { problems } = load('titel: x\ntimezone: Asia/Ho_Chi_Min\npermalink: /:yaer/:slug/');
    expect(problems.map(({ hint }) => hint).sort()).toEqual([
      'Did you mean ":year"?',
      'Did you mean "Asia/Ho_Chi_Minh"?',
      'Did you mean "title"?',
    ]);
  });

  test('does not hide the others, and only errors withhold the settings', () => {
    const loaded = load('titel: x\nlanguage: xx\nperPage: 0\nurl: nowhere');
    expect(brief(loaded).sort()).toEqual([
      'error bad-url 4:6',
      'error unknown-language 2:11',
      'error wrong-value 3:10',
      'warning unknown-field 1:1',
    ]);
    expect(loaded).toMatchObject({ config: null, locale: null });
    expect(load('titel: x').config).not.toBeNull();
  });

  test('in the address that replaces the written one has no place', () => {
    write('url: https://example.vn/');
    expect(brief(loadConfig(root, { base: 'repo/' }))).toEqual(['error bad-url']);
  });

  test('of bytes or of YAML is reported like any other', () => {
    fs.writeFileSync(path.join(root, 'bantin.yaml'), Buffer.from([0x74, 0x3a, 0x20, 0xff]));
    expect(brief(loadConfig(root, { base: 'https://a.vn/' }))).toEqual(['error not-utf8 1:4']);
    expect(load('title: [').config).toBeNull();
  });
});
