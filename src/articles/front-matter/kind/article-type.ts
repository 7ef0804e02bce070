import { info, type Problem, warning } from '../../../base/problem.ts';
import { nearest } from '../../../base/text/nearest.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';
import { plainName } from '../../source/plain-name.ts';
import { heldByWord } from '../held/held-by-word.ts';
import { looksLike } from '../statements/publication-problems.ts';
import { paidWords } from './paid-words.ts';

/** What kind of journalism an article is. */
export const articleTypes = [
  'news',
  'opinion',
  'analysis',
  'background',
  'review',
  'interview',
  'reportage',
  'announcement',
  'sponsored',
  'live',
] as const;

export type ArticleType = (typeof articleTypes)[number];

/** What people write for each; the second is its name in Vietnamese. */
const wordsOf = {
  news: ['news', 'tin', 'tin tức', 'tin vắn', 'tin ngắn', 'tin nhanh', 'bản tin', 'thời sự'],
  opinion: ['opinion', 'ý kiến', 'bình luận', 'quan điểm', 'góc nhìn', 'xã luận', 'editorial', 'column'],
  analysis: ['analysis', 'phân tích'],
  background: ['background', 'bối cảnh', 'hồ sơ', 'explainer'],
  review: ['review', 'phê bình', 'điểm sách', 'điểm phim'],
  interview: ['interview', 'phỏng vấn', 'đối thoại'],
  reportage: ['reportage', 'phóng sự', 'ký sự', 'ghi chép', 'bút ký', 'phóng sự ảnh', 'điều tra'],
  announcement: ['announcement', 'thông báo', 'thông cáo', 'thông cáo báo chí', 'press release'],
  sponsored: [
    'sponsored',
    'tài trợ',
    ...paidWords,
    'advertising',
    'ad',
    'promotion',
    'paid',
    'native advertising',
    'quảng bá',
  ],
  live: ['live', 'trực tiếp', 'tường thuật', 'live blog'],
} satisfies Record<ArticleType, readonly string[]>;

const names: ReadonlyMap<string, ArticleType> = new Map(
  articleTypes.flatMap((type) => wordsOf[type].map((name) => [plainName(name), type] as const)),
);

/** Types of documents of other tools, which say nothing of an article. */
const foreign = new Set([
  'post',
  'posts',
  'article',
  'articles',
  'blog',
  'page',
  'pages',
  'story',
  'default',
  'bai',
  'baiviet',
  'baibao',
]);

/** The type that people mean by a word; undefined when it names none. */
export function typeNamed(written: string): ArticleType | undefined {
  return names.get(plainName(written));
}

/** The type as written, `news` when nothing is; with what is odd about it. */
export function articleTypeOf(
  word: string | null,
  yaml: YamlDocument,
): { readonly type: ArticleType; readonly problems: readonly Problem[] } {
  const named = word === null ? 'news' : typeNamed(word);
  if (word === null || named !== undefined) return { type: named ?? 'news', problems: [] };
  const held = heldByWord('type', word);
  if (held !== null) return { type: 'news', problems: [looksLike('type', held, yaml)] };
  const at = yaml.placeOf(['type']);
  if (foreign.has(plainName(word))) {
    const message = `The type "${word}" of other tools has no meaning here and is not used.`;
    return { type: 'news', problems: [info('ignored-field', at, message, 'It may stay, or be removed.')] };
  }
  const meant = nearest(word, Object.values(wordsOf).flat());
  const known = articleTypes.map((type) => `${type} (${wordsOf[type][1]})`).join(', ');
  const hint = `${meant === null ? '' : `Did you mean "${meant}"? `}Use one of: ${known}.`;
  const message = `"${word}" is no type of article, so it is taken for news.`;
  return { type: 'news', problems: [warning('wrong-value', at, message, hint)] };
}
