import path from 'node:path';
import { isFile } from '../base/files/files.ts';
import { error, Failure, type Problem } from '../base/problem.ts';
import { documentTaker } from './accepted/take-documents.ts';
import { besideOwnPages } from './beside-own-pages.ts';
import { type BroughtSite, guess, type ImportSettings, left, type Note } from './brought/brought.ts';
import { type Detected, detect, kindTitles } from './detect.ts';
import { readers } from './read-source.ts';
import { sectionBesideOwnPages, withMovedSection } from './section-beside-own-pages.ts';
import { siteText } from './site-text.ts';
import { type NoteSort, sortNotes } from './sort-notes.ts';
import { spokenIn } from './spoken-in.ts';
import type { ImportOutcome } from './stage/known-files.ts';
import { openStage } from './stage/stage.ts';
import { zoneOfDates } from './zone-of-dates.ts';

export interface ImportOptions extends ImportSettings {
  readonly root: string;
  /** As typed, with their absolute paths. */
  readonly sources: readonly { readonly name: string; readonly place: string }[];
  readonly language: string;
  /** Whether the plan names every note, so that its length is that of the source. */
  readonly everyNote: boolean;
  /** In milliseconds since 1970: what is to appear later may not be linked to. */
  readonly now: number;
  /** What a new site in this language has besides. */
  readonly besides: (language: string) => NewSiteFiles;
}

export interface NewSiteFiles {
  /** First line of its settings. */
  readonly head: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** What an import would do, before it has been done. */
export interface ImportPlan {
  readonly sources: readonly (Omit<Detected, 'kind'> & { readonly source: string; readonly title: string })[];
  readonly articles: number;
  readonly authors: number;
  /** Old addresses that lead to articles. */
  readonly redirects: number;
  readonly outcomes: Readonly<Record<ImportOutcome, readonly string[]>>;
  readonly sorts: readonly NoteSort[];
  /** In which the settings of a new site are, or would be by what the sources say; null where there is a site, or nothing says it. */
  readonly language: string | null;
  /** None unless every note is wanted. */
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
  /** Does it; gives the paths of the files that were written. */
  readonly commit: () => readonly string[];
  readonly discard: () => void;
}

/** Reads all sources and puts what they hold into a stage. Nothing of the site changes until `commit`. */
export async function planImport({
  root,
  sources,
  language,
  everyNote,
  now,
  besides,
  ...settings
}: ImportOptions): Promise<ImportPlan> {
  const stage = openStage(root);
  const state = { articles: 0, authors: 0, redirects: 0, site: {} as BroughtSite, heard: '' };
  const dates = zoneOfDates();
  const { hear, sorts, notes } = sortNotes(everyNote);
  const problems: Problem[] = [];
  const told: ImportPlan['sources'][number][] = [];
  const taker = documentTaker(stage, { root, now, hear, ...settings });
  for (const { name, place } of sources) {
    const found = detect(place);
    if (found.kind === null) {
      problems.push(unknownSource(name, found.why));
      continue;
    }
    told.push({ source: name, title: kindTitles[found.kind], sure: found.sure, why: found.why });
    try {
      for await (const piece of readers[found.kind](place, settings)) {
        if ('site' in piece) state.site = { ...piece.site, ...state.site };
        else if ('note' in piece) hear(piece.note);
        else if ('file' in piece) await taker.file(piece.file);
        else {
          const beside = besideOwnPages(piece.document, state.site, language, settings.content);
          const { document, moved } = sectionBesideOwnPages(beside, state.site, language, settings.content);
          if (moved !== null && state.site.sections?.[moved.to] === undefined) {
            state.site = { ...state.site, sections: withMovedSection(state.site.sections, moved) };
            hear(left(beside.from, 'section that got another address', `/${moved.from}/ → /${moved.to}/`));
          }
          const taken = await taker.take(document, state.site);
          if (taken === null) continue;
          if (taken.kind === 'author') state.authors += 1;
          else if (taken.kind === 'article') state.articles += 1;
          if (Array.isArray(taken.fields.aliases)) state.redirects += taken.fields.aliases.length;
          dates.hear(taken.fields.date);
          if (state.heard.length < 20_000) state.heard += taken.body.slice(0, 2000);
        }
      }
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      problems.push(...cause.problems);
    }
  }
  taker.finish();
  const hasSettings = ['bantin.yaml', 'bantin.yml'].some((file) => isFile(path.join(root, file)));
  const said = hasSettings ? null : (state.site.language ?? spokenIn(state.heard));
  if (state.articles > 0 && !hasSettings) {
    const spoken = said ?? language;
    if (state.site.language === undefined && spoken !== language)
      hear(guess('bantin.yaml', 'language of the site', spoken, 'likely'));
    const { head, files } = besides(spoken);
    const zone = state.site.timezone === undefined ? dates.zone() : null;
    if (zone !== null) hear(guess('bantin.yaml', 'time zone of the site', zone, 'likely'));
    const site = zone === null ? state.site : { ...state.site, timezone: zone };
    stage.put('bantin.yaml', siteText(site, spoken, head));
    for (const { path: file, text } of files) stage.put(file, text);
  }
  const { articles, authors, redirects } = state;
  const { commit, discard } = stage;
  const outcomes = stage.outcomes();
  return {
    sources: told,
    articles,
    authors,
    redirects,
    outcomes,
    problems,
    commit,
    discard,
    sorts: sorts(),
    language: said,
    notes,
  };
}

function unknownSource(name: string, why: string): Problem {
  return error(
    'unknown-source',
    null,
    `Nothing can be imported from ${name}, because ${why}.`,
    'Name a file or folder that "bantin import --help" lists.',
  );
}
