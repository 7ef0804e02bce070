import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/articles/markdown/markdown.ts';
import { readProfile } from '../../src/articles/profile.ts';
import { profileKindOf } from '../../src/articles/source/profile-folder.ts';
import { fragment } from '../helpers/fragment.ts';
import { brief, source } from './document.ts';
import { usual } from './rendering.ts';

function read(text: string, path = 'authors/van-trong.md') {
  const kind = profileKindOf(path) ?? 'author';
  const { profile, problems } = readProfile(source(text, path), kind, usual, (input) =>
    renderMarkdown(input, usual),
  );
  return { profile, said: brief(problems) };
}

test('that is a draft is not asked whether its words hold it back too', () => {
  expect(
    read('---\nname: "[NHÁP] Văn Trọng"\ndraft: true\n---\nChưa đăng.').said.filter((line) =>
      /unclear/.test(line),
    ),
  ).toEqual([]);
  expect(
    read('---\nname: "[NHÁP] Văn Trọng"\n---\nHay viết.').said.filter((line) => /unclear/.test(line)),
  ).toHaveLength(1);
});

describe('the profile of an author', () => {
  test('is front matter and a biography', () => {
    expect(
      read(
        '---\nname: Văn Trọng\nrole: Phóng viên\npicture: van-trong.jpg\nemail: a@b.vn\n---\nViết từ **2015**.',
      ),
    ).toEqual({
      profile: {
        kind: 'author',
        id: 'van-trong',
        file: 'content/authors/van-trong.md',
        name: 'Văn Trọng',
        role: 'Phóng viên',
        translations: null,
        picture: 'authors/van-trong.jpg',
        email: 'a@b.vn',
        ...{ active: true, lead: null, links: [], leadStory: null, order: 'oldest' },
        biography: fragment('<p>Viết từ <strong>2015</strong>.</p>'),
        figures: [],
        unsaid: [],
        recordings: [],
        references: [
          {
            kind: 'file',
            target: 'authors/van-trong.jpg',
            written: 'van-trong.jpg',
            at: { file: 'content/authors/van-trong.md', line: 4, column: 10 },
          },
        ],
      },
      said: [],
    });
  });

  test('needs a name only, which may be the heading', () => {
    expect(read('---\nname: A\n---').profile).toMatchObject({
      name: 'A',
      role: null,
      picture: null,
      email: null,
    });
    expect(read('# Thu Hà\n\nViết về giáo dục.').profile).toMatchObject({ name: 'Thu Hà' });
  });

  test('understands other names for its fields', () => {
    expect(read('---\nHọ và tên: A\nchức danh: B\nảnh: /media/a.jpg\nthư: a@b.vn\n---')).toMatchObject({
      profile: { name: 'A', role: 'B', picture: '/media/a.jpg', email: 'a@b.vn' },
      said: [],
    });
  });

  test.each([
    ['Chỉ có chữ.', 'error missing-name 1:1'],
    ['---\nname: A\nemail: khong-co\n---', 'error bad-address 3:8'],
    ['---\nname: [A]\n---', 'error wrong-value 2:7'],
    ['---\nthư: x\nname: A\n---', 'error bad-address 2:6'],
  ])('%j gives none, and says why', (text, said) => {
    expect(read(text)).toEqual({ profile: null, said: [said] });
  });

  test.each([
    ['---\nname: A\nrol: B\n---', 'warning unknown-field 3:1'],
    ['---\nname: A\ntitle: B\n---', 'warning field-twice 3:1'],
    ['---\nname: A\npicture: ../../../etc/passwd\n---', 'error bad-path 3:10'],
    ['---\nname: A\npicture: https://example.vn/a.jpg\n---', 'error bad-path 3:10'],
  ])('%j is odd, and still a profile', (text, said) => {
    const { profile, said: all } = read(text);
    expect(profile).toMatchObject({ name: 'A', picture: null });
    expect(all).toEqual([said]);
  });
});

test.each([
  '---\nname: A\nrole: >\n  Phóng viên\n  draft: true\n---\nX.',
  '---\nname: A\n---\n<!-- nháp -->\n\nX.',
  '---\nname: A\n---\ndraft: true\n\nX.',
])('what holds a file back and stands where it has no meaning is an error: %j', (text) => {
  const { profile, said } = read(text);
  expect(profile).toBeNull();
  expect(said).toEqual([expect.stringMatching(/^error unclear-publication [34]:/)]);
});

test.each([
  ['authors/a.md', 'name: A\npublishDate: 2099-01-01'],
  ['authors/a.md', 'name: A\ndate: 01/01/2099'],
  ['authors/a.md', 'name: A\nngày: 2019-01-01'],
  ['authors/a.md', 'name: A\nkind: draft'],
  ['authors/a.md', 'name: A\ndraf: true'],
  ['authors/a.md', 'name: A\nextra: { draft: true }'],
  ['authors/a.md', 'name: A\nghi chú: đừng đăng'],
  ['authors/a.md', 'name: "[DRAFT] A"'],
  ['authors/a.draft.md', 'name: A'],
  ['tags/a-nháp.md', 'title: A'],
  ['series/a.md', 'title: A\nnoindex: true'],
  ['series/a.md', 'title: A\nbuild: { render: never }'],
  ['sections/a.md', 'title: A\nsitemap: false'],
])('what would hold an article back is an error in a profile too: %s with %j', (path, fields) => {
  const { profile, said } = read(`---\n${fields}\n---\nX.`, path);
  expect(profile).toBeNull();
  expect(said).toEqual([expect.stringMatching(/^error (?:unclear-publication|misplaced-article) [123]:/)]);
});

test.each([
  ['authors/a.md', 'name: A\nlinks: { live: https://a.example/, url: https://b.example/ }'],
  ['tags/nba-draft.md', 'title: NBA Draft'],
  ['series/a.md', 'title: A\nsitemap: { priority: 0.5 }\nrobots: index'],
])('what says something else there is let through: %s with %j', (path, fields) => {
  const { profile, said } = read(`---\n${fields}\n---\nX.`, path);
  expect(profile).not.toBeNull();
  expect(said.filter((one) => one.startsWith('error'))).toEqual([]);
});
