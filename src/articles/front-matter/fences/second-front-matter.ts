import { error, type Place, type Problem } from '../../../base/problem.ts';

const names =
  'title|date|author|authors|tags|categories|category|section|lead|description|summary|layout|draft|slug|image|figures|tiêu đề|ngày|tác giả|sapo|chuyên mục';
const fenced =
  /^\s*(?:---|\+\+\+)[ \t]*\n(?=[ \t]*["']?[\p{L}_][\p{L}\p{N} _.-]{0,40}["']?[ \t]*[:=：])(?:[^\n]*\n){1,60}?(?:---|\+\+\+)[ \t]*(?:\n|$)/u;
const bare = new RegExp(`^\\s*(?:(?:${names})[ \\t]*[:：][^\\n]*(?:\\n|$)){2,}`, 'iu');

/** An error when the text of an article begins with front matter again, which would be printed; `at` is its first line. */
export function secondFrontMatter(body: string, at: Place): Problem | null {
  if (!fenced.test(body) && !bare.test(body)) return null;
  const blank = /^\s*/.exec(body)?.[0].split('\n').length ?? 1;
  return error(
    'front-matter-twice',
    { ...at, line: at.line + blank - 1 },
    'Fields stand here a second time, below the end of the front matter, so readers would see them.',
    'Move what is missing above into the front matter, and delete these lines.',
  );
}
