import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { discover } from '../../../src/articles/source/discover.ts';
import { site } from '../../helpers/site.ts';

function found(files: readonly string[], config: Partial<Parameters<typeof discover>[1]> = {}) {
  const { root } = site(Object.fromEntries(files.map((file) => [file, 'x'])));
  return named(discover(root, { content: 'content', ignore: [], ...config }));
}

function named({ articles, profiles, files, problems }: ReturnType<typeof discover>) {
  const names = (entries: readonly { path: string }[]) => entries.map((entry) => entry.path);
  return { articles: names(articles), profiles: names(profiles), files: names(files), problems };
}

describe('discover', () => {
  test('tells documents, authors and other files apart, each sorted', () => {
    const all = [
      'content/b.md',
      'content/kinh-te/x/index.md',
      'content/kinh-te/x/a.jpg',
      'content/a.markdown',
    ];
    expect(
      found([...all, 'content/authors/van-trong.md', 'content/authors/van-trong.jpg', 'static/logo.png']),
    ).toEqual({
      articles: ['a.markdown', 'b.md', 'kinh-te/x/index.md'],
      profiles: ['authors/van-trong.md'],
      files: ['authors/van-trong.jpg', 'kinh-te/x/a.jpg'],
      problems: [],
    });
  });

  test('passes over hidden files, litter and what the caller leaves out, seen from the root', () => {
    const all = [
      '.git/x.md',
      '.env',
      'a.md~',
      'a.md.swp',
      '~$a.docx',
      'Thumbs.db',
      'node_modules/p/README.md',
      'old/b.md',
    ];
    const files = ['a.md', ...all].map((file) => `content/${file}`);
    expect(found(files, { ignore: ['content/old'] })).toEqual({
      articles: ['a.md'],
      profiles: [],
      files: [],
      problems: [],
    });
  });

  test('takes the root itself for the content folder, without what belongs to the site', () => {
    const all = [
      'tin.md',
      'kinh-te/a.md',
      'README.md',
      'bantin.yaml',
      'package.json',
      'dist/x.html',
      'static/a.png',
    ];
    expect(
      found([...all, 'templates/page.vto', 'out/y.md', 'authors/a.md'], { content: '', ignore: ['out'] }),
    ).toEqual({
      articles: ['kinh-te/a.md', 'tin.md'],
      profiles: ['authors/a.md'],
      files: [],
      problems: [],
    });
  });

  test('finds nothing where there is no content folder', () => {
    expect(found(['x.md'])).toEqual({ articles: [], profiles: [], files: [], problems: [] });
  });

  test('a document below a folder of authors is not lost in silence', () => {
    const { articles, profiles, problems } = found(['content/authors/cu/a.md']);
    expect([...articles, ...profiles]).toEqual([]);
    expect(problems).toMatchObject([{ code: 'author-too-deep', at: { file: 'content/authors/cu/a.md' } }]);
  });

  test('names are NFC, as the disk spells them or not; two that become one are an error (R6.1)', () => {
    const nfd = 'content/đường.md'.normalize('NFD');
    expect(found([nfd]).articles).toEqual(['đường.md']);
    const both = found([nfd, 'content/đường.md']);
    expect(both.articles).toEqual(['đường.md']);
    expect(both.problems).toMatchObject([{ code: 'same-name', severity: 'error' }]);
    expect(both.problems[0]?.message).toContain('content/đường.md');
  });

  test('two files that are one article are an error at the second', () => {
    const { root } = site({
      'content/tin/a.md': 'x',
      'content/tin/a/index.md': 'y',
      'content/tin/b.md': 'z',
    });
    const { articles, problems } = named(discover(root, { content: 'content', ignore: [] }));
    expect(articles).toEqual(['tin/a.md', 'tin/b.md']);
    expect(problems).toMatchObject([
      { code: 'same-name', severity: 'error', at: { file: 'content/tin/a/index.md', line: 1, column: 1 } },
    ]);
    expect(problems[0]?.message).toContain('content/tin/a.md');
  });

  test('links and special files are named and never opened (safety R8)', () => {
    const { root } = site({ 'content/a.md': 'x', 'secret.md': 'y' });
    const content = path.join(root, 'content');
    fs.symlinkSync(path.join(root, 'secret.md'), path.join(content, 'link.md'));
    fs.symlinkSync(content, path.join(content, 'loop'));
    fs.symlinkSync('/nowhere', path.join(content, 'dangling.jpg'));
    execFileSync('mkfifo', [path.join(content, 'pipe.md')]);
    const { articles, files, problems } = named(discover(root, { content: 'content', ignore: [] }));
    expect([...articles, ...files]).toEqual(['a.md']);
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      Array(4).fill('warning not-followed'),
    );
    expect(problems.map(({ message }) => /"content\/([^"]+)"/.exec(message)?.[1])).toEqual([
      'dangling.jpg',
      'link.md',
      'loop',
      'pipe.md',
    ]);
  });
});

test('a name that no address and no message could give is an error, and nothing in it is read', () => {
  const { root } = site({
    'content/a.md': 'x',
    'content/b\ufdd0.md': 'x',
    'content/c\u0007/d.md': 'x',
    'content/e\nf.jpg': 'x',
  });
  fs.writeFileSync(
    Buffer.concat([Buffer.from(`${root}/content/g`), Buffer.from([0xff]), Buffer.from('.md')]),
    'x',
  );
  const { articles, files, problems } = named(discover(root, { content: 'content', ignore: [] }));
  expect([...articles, ...files]).toEqual(['a.md']);
  expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
    Array(4).fill('error bad-file-name'),
  );
});
