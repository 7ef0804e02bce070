import { expect, test } from 'vitest';
import { withoutCopies } from '../../../src/articles/source/copied-names.ts';
import { oddNames } from '../../../src/articles/source/odd-names.ts';

const entries = (...paths: string[]) => paths.map((path) => ({ path, disk: path, size: 1 }) as never);
const fromRoot = (path: string) => `content/${path}`;

test.each([
  ['tin/bai.md.txt', 'Rename it to "bai.md".'],
  ['tin/index.md.docx', 'Rename it to "index.md".'],
  ['tin/bai.mdx', 'Rename it to "bai.md", and look that its text is Markdown.'],
  ['tin/bai.mkd', 'Rename it to "bai.md", and look that its text is Markdown.'],
  ['tin/bai/index.docx', 'Copy its text into a file "index.md" beside it, with front matter at the top.'],
  ['_posts/2015-03-17-hoi-nghi.html', 'Rename it to "2015-03-17-hoi-nghi.md": HTML may stand in Markdown.'],
  ['tin/bai.md ', 'Rename it to "bai.md": a space or a full stop stands at its end.'],
  ['tin/bai.md.', 'Rename it to "bai.md": a space or a full stop stands at its end.'],
  ['tin/bai.dm', 'Rename it to "bai.md".'],
  [
    'tin/bai.md.draft',
    'To keep it as a draft that a preview shows, rename it to "bai.md" and write "draft: true" in it.',
  ],
  ['tin/hop.adoc', 'Write its text as Markdown into a file "hop.md" beside it.'],
])('%s is told', (path, hint) => {
  const [problem, ...others] = oddNames(entries(path), fromRoot);
  expect(problem).toMatchObject({ code: 'not-read', hint, at: { file: `content/${path}` } });
  expect(others).toEqual([]);
});

test('files that articles bring along are not', () => {
  expect(
    oddNames(
      entries(
        'tin/bai.md',
        'tin/ke-hoach.docx',
        'tin/anh.jpg',
        'tin/ghi.txt',
        'tin/trang.html',
        'tin/b.markdown',
      ),
      fromRoot,
    ),
  ).toEqual([]);
});

test.each([
  'tin/bai/index (1).md',
  'tin/bai/index(2).md',
  'tin/bai/index - Copy.md',
  'tin/bai/index - Copy (2).md',
  'tin/bai/index copy.md',
  'tin/bai/index copy 2.md',
  'tin/bai/index - Sao chép.md',
  'tin/bai/Copy of index.md',
  'tin/bai/Bản sao của index.md',
  'tin/bai/index (conflicted copy 2026-11-30).md',
  'tin/bai/index.sync-conflict-20261130-101500-ABC.md',
  'tin/bai/index (bản xung đột).md',
  'tin/bai/index.bak.md',
  'tin/bai/index~.md',
  'tin/bai/#index#.md',
  'tin/bai/index (cũ).md',
  'tin/bai/index 2.md',
  'tin/bai/index-2.md',
  'tin/bai/index-DESKTOP-ABC1234.md',
  'tin/bai/index-LAPTOP-0QK2B7JD-2.md',
  'tin/bai/index (another copy).md',
  'tin/bai/index (3rd copy).md',
  'tin/bai/index - Kopie.md',
  'tin/bai/indexコピー.md',
  'tin/bai/Copy (2) of index.md',
  'tin/bai/index (SFConflict ha@toa.vn 2026-12-01-10-00-00).md',
  'tin/bai/index_conflict-20261201-101500.md',
  'tin/bai/index_NAS_Dec-01-1015-2026_Conflict.md',
  'tin/bai/index_BACKUP_4242.md',
  'tin/bai (1)/index.md',
  'tin/bai copy/index.md',
  'tin - Copy/bai/index.md',
  'tin/bai-DESKTOP-ABC1234/index.md',
])('%s is a copy of the index beside it', (path) => {
  const { documents, problems } = withoutCopies(entries('tin/bai/index.md', path), fromRoot);
  expect(documents.map((file) => file.path)).toEqual(['tin/bai/index.md']);
  expect(problems.map(({ code, at }) => [code, at?.file])).toEqual([['copied-file', `content/${path}`]]);
});

test.each(['tin/old/bai.md', 'tin/Cũ/bai.md', 'tin/backup/bai.md'])(
  '%s is a copy of the one above it, and an article where there is none',
  (path) => {
    const { documents, problems } = withoutCopies(entries('tin/bai.md', path), fromRoot);
    expect(documents.map((file) => file.path)).toEqual(['tin/bai.md']);
    expect(problems.map(({ code, at }) => [code, at?.file])).toEqual([['copied-file', `content/${path}`]]);
    expect(withoutCopies(entries('tin/khac.md', path), fromRoot).documents).toHaveLength(2);
    const [one, other] = [path.replace('bai', 'index'), 'tin/index.md'];
    expect(withoutCopies(entries(one, other), fromRoot).documents).toHaveLength(2);
  },
);

test('parts of a series are no copies', () => {
  const paths = ['tin/lu-lut (1).md', 'tin/lu-lut (2).md', 'tin/photocopy.md', 'tin/photo.md'];
  expect(withoutCopies(entries(...paths), fromRoot)).toEqual({ documents: entries(...paths), problems: [] });
});
