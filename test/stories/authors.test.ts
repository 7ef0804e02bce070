/** Authors who have a file, and those who are named almost as one. */

import { describe, expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

const build = async (author: string, more = '', profile = 'name: Văn Trọng\n') => {
  const here = site({
    'bantin.yaml': `url: https://x.example/\nsections: { tin: Tin }\n${more}`,
    'content/authors/van-trong.md': `---\n${profile}---\nViết về nông thôn.\n`,
    'content/tin/a.md': article({ author }),
    'content/tin/b.md': article({ title: 'B', slug: 'b', author: 'Văn Trọng' }),
  });
  const { problems } = await here.build();
  return {
    here,
    said: problems.map(({ severity, code, at }) => `${severity} ${code} ${at?.line}`),
    problems,
  };
};

describe('an author beside one who has a file', () => {
  test.each(['Văn Trộng', 'Văn Trọn', 'Văn Trongj', 'Vân Trọng'])('%s is doubted', async (author) => {
    const { said, problems } = await build(author);
    expect(said).toEqual(['warning unknown-author 4']);
    expect(problems[0]?.hint).toContain('"Văn Trọng"');
    expect((await build(author, 'strictAuthors: true\n')).said).toEqual(['error unknown-author 4']);
  });

  test.each(['Văn Trọng', 'van-trong', 'Thu Hà', 'Lê Văn Trọng', 'Văn Tùng'])('%s is not', async (author) => {
    expect((await build(author, 'strictAuthors: true\n')).said).toEqual([]);
  });

  test('without marks is a warning, and an error when the site is strict', async () => {
    expect((await build('Van Trong')).said).toEqual(['warning author-spellings 4']);
    expect((await build('Van Trong', 'strictAuthors: true\n')).said).toEqual(['error unknown-author 4']);
  });
});

describe('the file of an author', () => {
  test('has links, says that they write no more, and puts one article at the head of the page', async () => {
    const { here, said } = await build(
      'Văn Trọng',
      '',
      'name: Văn Trọng\nactive: false\nlinks: [https://facebook.com/trong]\nleadStory: tin/a.md\n',
    );
    expect(said).toEqual([]);
    const text = here.page('tac-gia/van-trong/index.html');
    expect(text).toContain('Không còn cộng tác');
    expect(text).toContain('<a href="https://facebook.com/trong" rel="external me">Facebook</a>');
    const headlines = [...text.matchAll(/<h2><a[^>]*>([^<]*)</g)].map(([, title]) => title);
    expect(headlines).toEqual(['Tin thử', 'B']);
  });
});

describe('the file of a section or tag', () => {
  test('has a text, a picture and a lead story for its front', async () => {
    const here = site({
      'bantin.yaml': 'url: https://x.example/\nsections: { tin: Tin }\n',
      'content/sections/tin.md':
        '---\nlead: Tin trong huyện.\nleadStory: tin/cu\n---\nMỗi ngày **hai lần**.\n',
      'content/tags/lua.md': '---\ntitle: Cây lúa\nlinks: { Sở Nông nghiệp: "https://so.example/" }\n---\n',
      'content/tin/cu.md': article({ title: 'Cũ', date: '01/01/2021', tags: ['lúa'] }),
      'content/tin/moi.md': article({ title: 'Mới', slug: 'moi' }),
    });
    const { problems } = await here.build();
    expect(problems).toEqual([]);
    const section = here.page('tin/index.html');
    expect(section).toContain('Tin trong huyện.');
    expect(section).toContain('<strong>hai lần</strong>');
    expect([...section.matchAll(/<h2><a[^>]*>([^<]*)</g)].map(([, title]) => title)).toEqual(['Cũ', 'Mới']);
    expect(here.page('the/lua/index.html')).toContain(
      '<a href="https://so.example/" rel="external">Sở Nông nghiệp</a>',
    );
    here.edit('content/sections/tin.md', (text) => text.replace('hai lần', 'ba lần'));
    expect((await here.build()).changed).toEqual(['tin/index.html']);
  });

  test('whose lead story is not there is an error at its line', async () => {
    const here = site({
      'bantin.yaml': 'url: https://x.example/\nsections: { tin: Tin }\n',
      'content/sections/tin.md': '---\ntitle: Tin\nleadStory: tin/cuu\n---\n',
      'content/tin/cu.md': article(),
    });
    const { problems } = await here.build();
    expect(problems.map(({ code, at }) => `${code} ${at?.line}`)).toEqual(['broken-link 3']);
  });
});

test.each([
  ['lan', 'Trần Lan'],
  ['Lan', 'Lan'],
])(
  'author: %s is printed as %s where the name of the file is the last word of the name',
  async (author, printed) => {
    const here = site({
      'bantin.yaml': 'url: https://x.example/\nsections: { tin: Tin }\n',
      'content/authors/lan.md': '---\nname: Trần Lan\n---\nViết về nông thôn.\n',
      'content/tin/a.md': article({ author }),
    });
    expect((await here.build()).problems).toEqual([]);
    expect(here.page('2021/01/a/index.html')).toContain(
      `<a rel="author" href="/tac-gia/lan/">${printed}</a>`,
    );
  },
);
