import { nearest } from '../../base/nearest.ts';
import { info, type Problem, warning } from '../../base/problem.ts';
import type { YamlDocument } from '../../base/yaml.ts';
import { plainName } from '../source/plain-name.ts';
import { heldByWord } from './held-by-word.ts';
import { paidWords } from './paid-words.ts';
import { looksLike } from './publication-problems.ts';

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

const names: ReadonlyMap<string, ArticleType> = new Map(
  Object.entries({
    news: ['news', 'tin', 'tin tức'],
    opinion: ['opinion', 'ý kiến', 'bình luận', 'quan điểm', 'editorial', 'column'],
    analysis: ['analysis', 'phân tích'],
    background: ['background', 'bối cảnh', 'hồ sơ', 'explainer'],
    review: ['review', 'phê bình', 'điểm sách'],
    interview: ['interview', 'phỏng vấn'],
    reportage: ['reportage', 'phóng sự', 'ký sự'],
    announcement: ['announcement', 'thông báo', 'press release'],
    sponsored: [...paidWords, 'advertising', 'ad', 'promotion', 'paid', 'native advertising', 'quảng bá'],
    live: ['live', 'trực tiếp', 'tường thuật', 'live blog'],
  } satisfies Record<ArticleType, string[]>).flatMap(([type, written]) =>
    written.map((name) => [plainName(name), type as ArticleType] as const),
  ),
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
]);

/** The type that people mean by a word; undefined when it names none. */
export function typeNamed(written: string): ArticleType | undefined {
  return names.get(plainName(written));
}

/** The type as written, `news` when nothing is; with what is odd about it. */
export function articleTypeOf(
  written: string | null,
  yaml: YamlDocument,
): { readonly type: ArticleType; readonly problems: readonly Problem[] } {
  const known = written === null ? 'news' : typeNamed(written);
  if (written === null || known !== undefined) return { type: known ?? 'news', problems: [] };
  const held = heldByWord('type', written);
  if (held !== null) return { type: 'news', problems: [looksLike('type', held, yaml)] };
  const at = yaml.placeOf(['type']);
  if (foreign.has(plainName(written))) {
    const message = `The type "${written}" of other tools has no meaning here and is not used.`;
    return { type: 'news', problems: [info('ignored-field', at, message, 'It may stay, or be removed.')] };
  }
  const meant = nearest(written, articleTypes);
  const hint = `${meant === null ? '' : `Did you mean "${meant}"? `}Use one of: ${articleTypes.join(', ')}.`;
  const message = `"${written}" is no type of article, so it is taken for news.`;
  return { type: 'news', problems: [warning('wrong-value', at, message, hint)] };
}
