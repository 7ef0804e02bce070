import type { ArticleSettings } from '../settings.ts';
import { belowLanguage } from '../source/language-folder.ts';
import { type PathFacts, pathFacts } from '../source/path-facts.ts';
import { readWrittenDate, type WrittenDate } from './dates/written-date.ts';
import type { FrontMatter } from './fences/read-front-matter.ts';

/** A document whose fields are to be read, with what its path says. */
export interface DocumentSource {
  readonly frontMatter: FrontMatter;
  readonly path: string;
  /** The path below the folder of its language. */
  readonly place: string;
  readonly facts: PathFacts;
  /** The day with which its own name begins. */
  readonly named: WrittenDate | null;
  readonly settings: ArticleSettings;
}

export function documentSource(
  frontMatter: FrontMatter,
  path: string,
  settings: ArticleSettings,
): DocumentSource {
  const place = belowLanguage(path, settings.languages);
  const facts = pathFacts(place);
  const named = facts.day === null ? null : readWrittenDate(facts.day, settings.timezone);
  return { frontMatter, path, place, facts, named, settings };
}
