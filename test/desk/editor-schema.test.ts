import fs from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { profileSchema } from '../../src/articles/front-matter/schema/profile-fields.ts';
import { profileKindOf } from '../../src/articles/source/profile-folder.ts';
import { checkSchema } from '../../src/base/schema/schema.ts';
import { parseYaml } from '../../src/base/yaml/yaml.ts';
import { editorSchema } from '../../src/desk/editor-schema.ts';
import { type WrittenKind, writtenKinds } from '../../src/desk/written-kinds.ts';
import { loadTranslator } from '../../src/messages/load-translator.ts';
import { configSchema } from '../../src/site/settings/config-schema.ts';
import { readHome } from '../../src/site/settings/home-setting.ts';
import { fieldsOf } from '../articles/document.ts';
import { bantin, folderWith } from '../cli/captured.ts';

const project = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(project, file), 'utf8');

const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
const inEnglish = (english: string) => english;
const checks = new Map(
  writtenKinds.map((kind) => [kind, ajv.compile(editorSchema(kind, inEnglish))] as const),
);

/** What an editor's tools find wrong with YAML, which they read with its numbers and booleans. */
function foundIn(kind: WrittenKind, yaml: string): string[] {
  const check = checks.get(kind);
  if (check === undefined) throw new Error(`There is no ${kind}.`);
  return check(parse(yaml)) ? [] : (check.errors ?? []).map((each) => `${each.instancePath} ${each.message}`);
}

/** Whether a build has no complaint. */
function isAccepted(kind: WrittenKind, yaml: string): boolean {
  if (kind === 'article') {
    return fieldsOf(`---\n${yaml}\n---\nChữ.\n`, 'kinh-te/2021-01-28-bai.md').problems.every(
      ({ severity }) => severity !== 'error',
    );
  }
  if (kind === 'home') return readHome(yaml, 'home.yaml', 'UTC').problems.length === 0;
  const locale = { words: {}, timezone: 'UTC' };
  const schema =
    kind === 'settings' ? configSchema({ locale, isFolder: () => true }) : profileSchema('author');
  return checkSchema(schema, parseYaml(yaml, 'x.yaml', 1), { what: 'x' }).problems.length === 0;
}

const documents = fs
  .readdirSync(path.join(project, 'content'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file): [string, WrittenKind, string] => {
    const [_language, folder = ''] = file.split('/');
    return [
      file,
      folder === 'pages' ? 'page' : (profileKindOf(`${folder}/`) ?? 'article'),
      frontMatterOf(read(`content/${file}`)),
    ];
  });

const examples = ['README.md', 'README.vi.md', 'docs/articles.md'].flatMap((file) =>
  [...read(file).matchAll(/^```markdown\n(---\n[\s\S]*?\n---\n)/gm)].map(
    ([, text = '']): [string, WrittenKind, string] => {
      const kind = /^kind:/m.test(text) ? 'page' : /^order:/m.test(text) ? 'series' : 'article';
      return [`${file}: ${text.split('\n')[1]}`, kind, frontMatterOf(text)];
    },
  ),
);

const settings = [...read('docs/configuration.md').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
  ([, text = '']): [string, WrittenKind, string] => [
    `docs/configuration.md: ${text.split('\n')[0]}`,
    'settings',
    text,
  ],
);

/** Of what is written, or of each entry of its list. */
function propertiesOf(schema: Record<string, unknown>): unknown {
  const [list] = Array.isArray(schema.anyOf) ? schema.anyOf : [];
  return schema.properties ?? list.items.properties;
}

function frontMatterOf(text: string): string {
  return /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
}

describe('the schema for the tools of editors', () => {
  test('is there for every document of the example and of the guides', () => {
    expect(documents.length).toBeGreaterThan(20);
    expect(new Set(documents.map(([, kind]) => kind)).size).toBeGreaterThan(3);
    expect(examples.length).toBeGreaterThan(5);
    expect(settings.length).toBeGreaterThan(3);
  });

  test.each<[string, WrittenKind, string]>([
    ['bantin.yaml', 'settings', read('bantin.yaml')],
    ...settings,
    ...documents,
    ...examples,
  ])('finds nothing wrong with %s', (_, kind, yaml) => {
    expect(foundIn(kind, yaml)).toEqual([]);
  });

  test.each<[WrittenKind, string]>([
    ['settings', 'perPage: 20'],
    ['settings', 'perPage: "20"'],
    ['settings', 'title: 2021'],
    ['settings', 'title:\nfeeds:\nmenu:\nimprint:\naccent:\nsearch:\nperPage:'],
    ['settings', 'search: false'],
    ['settings', 'search: "false"'],
    ['settings', 'language: en-GB'],
    ['settings', 'sections: { 2021: 2021, xa-hoi: }'],
    ['settings', 'pictures: { widths: 480 }'],
    ['settings', 'pictures: { widths: [480, "960"], avif: true }'],
    ['settings', 'imprint: { license: { number: 12, date: 12/03/2020 }, phone: 0255 385 }'],
    ['settings', 'plugins: { rehype: [[rehype-slug, { prefix: muc-, depth: 2 }], remark-emoji] }'],
    ['settings', 'accent: { light: "#a31621", dark: "#fff" }'],
    ['article', 'title: 2021\ndate: 2021-01-28T10:22:00Z'],
    ['article', 'title: Tin\ndate: 28/01/2021 10:22\npinned: true'],
    ['article', 'title: Tin\npinned: 31/12/2026\nviews: 1.234'],
    ['article', 'title: Tin\ndraft: không\nhidden: No\nnoindex: 0\nviews: 1,234'],
    ['article', 'title: Tin\ntype: phóng sự\nparagraphs: dòng'],
    ['article', 'Tiêu đề: Tin\nsapo: Mở đầu\nảnh: { tệp: a.jpg }'],
    ['article', 'title: Tin\ntags: [2021, true]\nauthor: { name: Văn Trọng }'],
    ['article', 'title: Tin\nextra: { a: [1, { b: null }] }\nlead:\nfigures:\ndraft:\nviews:\nupdated:'],
    ['author', 'name: Văn Trọng\nactive: false\nlinks: [https://x.com/a]'],
    ['author', 'name: Văn Trọng\nactive: rồi\nlinks: { X: https://x.com/a }'],
    ['home', '- newest: 6\n- { lead: kinh-te/a.md, stories: [b.md] }\n- { notice: Nghỉ lễ, repeat: true }'],
    ['home', 'blocks:\n  - notice: { text: Nghỉ lễ, link: /le/, until: 10/02/2021 }'],
  ])('takes %s as a build does: %j', (kind, yaml) => {
    expect([foundIn(kind, yaml), isAccepted(kind, yaml)]).toEqual([[], true]);
  });

  test.each<[WrittenKind, string]>([
    ['settings', 'perpage: 20'],
    ['settings', 'perPage: 0'],
    ['settings', 'perPage: many'],
    ['settings', 'perPage: [20]'],
    ['settings', 'search: maybe'],
    ['settings', 'language: tlh'],
    ['settings', 'url: example.vn'],
    ['settings', 'host: nowhere'],
    ['settings', 'timezone: +07:00'],
    ['settings', 'permalink: /:year/'],
    ['settings', 'accent: a31621'],
    ['settings', 'accent: { light: "#a31621" }'],
    ['settings', 'feeds: { formats: [rrs] }'],
    ['settings', 'feeds: [rss]'],
    ['settings', 'robots: { training: perhaps }'],
    ['settings', 'imprint: { email: nobody }'],
    ['settings', 'imprint: { license: { number: 12, date: soon } }'],
    ['settings', 'social: [facebook]'],
    ['settings', 'embeds: [{ name: VTV }]'],
    ['settings', 'pictures: { widths: [] }'],
    ['settings', 'plugins: { remark: [[]] }'],
    ['settings', 'title: [a, b]'],
    ['article', 'title: Tin\ndate: hôm qua'],
    ['article', 'title: Tin\ndate: 20210128'],
    ['article', 'title: Tin\nupdated: 2021'],
    ['article', 'title: Tin\nhidden: maybe'],
    ['article', 'title: Tin\nviews: many'],
    ['article', 'title: Tin\nviews: -3'],
    ['article', 'title: Tin\ncanonical: example.vn/tin'],
    ['article', 'title: Tin\npinned: maybe'],
    ['article', 'title: { a: b }'],
    ['article', 'title: Tin\ncorrections: [{ date: soon, text: Sai }]'],
    ['author', 'email: nobody'],
    ['author', 'active: maybe'],
    ['author', 'links: [x]'],
    ['home', '- newest: many'],
    ['home', '- sections: kinh-te'],
    ['home', '- { section: kinh-te, count: 0 }'],
  ])('refuses in %s what a build refuses: %j', (kind, yaml) => {
    expect([foundIn(kind, yaml).length > 0, isAccepted(kind, yaml)]).toEqual([true, false]);
  });

  test('describes every setting and every field, in Vietnamese too', () => {
    const say = loadTranslator('vi');
    for (const kind of writtenKinds) {
      const { title, ...schema } = editorSchema(kind, inEnglish);
      const described = Object.entries(propertiesOf(schema) as Record<string, { description?: string }>);
      expect(described.length).toBeGreaterThan(4);
      const bare = described.filter(([, { description = '' }]) => say(description) === description);
      expect(bare.map(([name]) => `${kind}.${name}`)).toEqual([]);
      expect(editorSchema(kind, say).title).not.toBe(title);
    }
  });
});

describe('bantin schema', () => {
  test('prints that of the settings in the language of the site', async () => {
    const { code, out, err } = await bantin(
      folderWith({ 'bantin.yaml': 'language: vi\n' }),
      'schema',
      '--lang',
      'vi',
    );
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual(
      JSON.parse(JSON.stringify(editorSchema('settings', loadTranslator('vi')))),
    );
  });

  test.each(writtenKinds)('knows %s', async (kind) => {
    const { code, out } = await bantin(folderWith(), 'schema', kind);
    expect(code).toBe(0);
    expect(ajv.validateSchema(JSON.parse(out))).toBe(true);
    expect(JSON.parse(out).$schema).toBe('http://json-schema.org/draft-07/schema#');
  });

  test('refuses other names and folders that are not there', async () => {
    expect((await bantin(folderWith(), 'schema', 'comments')).code).toBe(2);
    expect((await bantin(folderWith(), 'schema', '--root', 'nowhere')).code).toBe(2);
  });
});
