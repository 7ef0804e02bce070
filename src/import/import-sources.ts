import path from 'node:path';
import { isFile, readBytes } from '../base/files.ts';
import { error, Failure, type Problem } from '../base/problem.ts';
import { besideOwnPages } from './beside-own-pages.ts';
import {
  type Brought,
  type BroughtFile,
  type BroughtSite,
  guess,
  type ImportSettings,
  left,
  type Note,
} from './brought.ts';
import { type Detected, detect, kindTitles } from './detect.ts';
import { documentText } from './document-text.ts';
import type { ImportOutcome } from './known-files.ts';
import { readers } from './read-source.ts';
import { sectionBesideOwnPages, withMovedSection } from './section-beside-own-pages.ts';
import { siteText } from './site-text.ts';
import { type NoteSort, sortNotes } from './sort-notes.ts';
import { spokenIn } from './spoken-in.ts';
import { type ImportStage, openStage } from './stage.ts';
import { zoneOfDates } from './zone-of-dates.ts';

export interface ImportOptions extends ImportSettings {
  readonly root: string;
  /** As typed, with their absolute paths. */
  readonly sources: readonly { readonly name: string; readonly place: string }[];
  readonly language: string;
  /** Whether the plan names every note, so that its length is that of the source. */
  readonly everyNote: boolean;
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
  besides,
  ...settings
}: ImportOptions): Promise<ImportPlan> {
  const stage = openStage(root);
  const state = { articles: 0, authors: 0, redirects: 0, site: {} as BroughtSite, heard: '' };
  const dates = zoneOfDates();
  const { hear, sorts, notes } = sortNotes(everyNote);
  const problems: Problem[] = [];
  const told: ImportPlan['sources'][number][] = [];
  const put = (file: string, content: BroughtFile['content']) =>
    stage.put(file, 'disk' in content ? readBytes(content.disk) : content.bytes);
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
        else if ('file' in piece) put(piece.file.path, piece.file.content);
        else {
          const beside = besideOwnPages(piece.document, state.site, language, settings.content);
          const { document, moved } = sectionBesideOwnPages(beside, state.site, language, settings.content);
          if (moved !== null && state.site.sections?.[moved.to] === undefined) {
            state.site = { ...state.site, sections: withMovedSection(state.site.sections, moved) };
            hear(left(beside.from, 'section that got another address', `/${moved.from}/ → /${moved.to}/`));
          }
          takeDocument(document, stage, put, state, hear);
          dates.hear(document.fields.date);
          if (state.heard.length < 20_000) state.heard += document.body.slice(0, 2000);
        }
      }
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      problems.push(...cause.problems);
    }
  }
  const hasSettings = ['bantin.yaml', 'bantin.yml'].some((file) => isFile(path.join(root, file)));
  if (state.articles > 0 && !hasSettings) {
    const spoken = state.site.language ?? spokenIn(state.heard) ?? language;
    if (state.site.language === undefined && spoken !== language)
      hear(guess('bantin.yaml', 'language of the site', spoken, 'likely'));
    const { head, files } = besides(spoken);
    const zone = state.site.timezone === undefined ? dates.zone() : null;
    if (zone !== null) hear(guess('bantin.yaml', 'time zone of the site', zone, 'likely'));
    const site = zone === null ? state.site : { ...state.site, timezone: zone };
    put('bantin.yaml', { bytes: siteText(site, spoken, head) });
    for (const { path: file, text } of files) put(file, { bytes: text });
  }
  const { articles, authors, redirects } = state;
  const { commit, discard } = stage;
  const outcomes = stage.outcomes();
  return {
    ...{ sources: told, articles, authors, redirects, outcomes, problems, commit, discard },
    ...{ sorts: sorts(), notes },
  };
}

function takeDocument(
  brought: Brought,
  stage: ImportStage,
  put: (file: string, content: BroughtFile['content']) => ImportOutcome,
  state: { articles: number; authors: number; redirects: number },
  hear: (note: Note) => void,
): void {
  const found = withFreePath(brought, stage);
  const outcome = put(found.path, { bytes: documentText(found) });
  for (const note of found.notes) hear(note);
  if (outcome === 'refused') {
    hear(
      left(
        found.from,
        'not written',
        `${found.path} is no path that may be written, or two documents want it.`,
      ),
    );
    return;
  }
  if (found.kind === 'author') state.authors += 1;
  else if (found.kind === 'article') state.articles += 1;
  const { aliases } = found.fields;
  if (Array.isArray(aliases)) state.redirects += aliases.length;
  for (const file of found.files) if (!stage.has(file.path)) put(file.path, file.content);
}

/** The article with a path of its own where another one of this import has its path: the second "hop" is "hop-2". */
function withFreePath(found: Brought, stage: ImportStage): Brought {
  if (found.kind !== 'article' || !stage.has(found.path)) return found;
  const place = /(?:\/index)?\.md$/.exec(found.path);
  if (place === null) return found;
  const stem = found.path.slice(0, place.index);
  let number = 2;
  while (stage.has(`${stem}-${number}${place[0]}`)) number += 1;
  const moved = (file: string) =>
    file.startsWith(`${stem}/`) ? `${stem}-${number}${file.slice(stem.length)}` : file;
  const files = found.files.map((file) => ({ ...file, path: moved(file.path) }));
  return { ...found, path: `${stem}-${number}${place[0]}`, files };
}

function unknownSource(name: string, why: string): Problem {
  return error(
    'unknown-source',
    null,
    `Nothing can be imported from ${name}, because ${why}.`,
    'Name a file or folder that "bantin import --help" lists.',
  );
}
