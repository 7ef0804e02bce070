import { type Article, toArticle } from '../articles/article.ts';
import { type AuthorProfile, readAuthorProfile } from '../articles/author-profile.ts';
import type { Discovery } from '../articles/discover.ts';
import { loadMarkdown } from '../articles/markdown.ts';
import { read } from '../articles/read.ts';
import type { ArticleSettings } from '../articles/settings.ts';
import type { Problem } from '../base/problem.ts';
import type { OnEvent } from './events.ts';

export interface LoadedArticles {
  readonly articles: readonly Article[];
  readonly profiles: readonly AuthorProfile[];
  readonly problems: readonly Problem[];
  /** Sources that an error made unusable, below the content folder: links to them are not broken, they wait. */
  readonly unusable: readonly string[];
}

/** Every article and author file, read and turned into a value. */
export async function loadArticles(
  found: Discovery,
  settings: ArticleSettings,
  onEvent: OnEvent,
): Promise<LoadedArticles> {
  const articles: Article[] = [];
  const profiles: AuthorProfile[] = [];
  const problems: Problem[] = [];
  const unusable: string[] = [];
  const render = await loadMarkdown(settings);
  const total = found.articles.length;
  for (const [done, entry] of found.articles.entries()) {
    const result = toArticle(read(entry), settings, render);
    problems.push(...result.problems);
    if (result.article === null) unusable.push(entry.path);
    else articles.push(result.article);
    await onEvent({ type: 'progress', step: 'read', done: done + 1, total });
  }
  for (const entry of found.authors) {
    const result = readAuthorProfile(read(entry), settings, render);
    problems.push(...result.problems);
    if (result.profile !== null) profiles.push(result.profile);
  }
  return { articles, profiles, problems, unusable };
}
