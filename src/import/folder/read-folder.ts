import type { ArticleSettings } from '../../articles/settings.ts';
import { pathOf } from '../../base/addresses/paths.ts';
import { walk } from '../../base/files/walk.ts';
import { slugify } from '../../base/text/text.ts';
import { type ImportSettings, type ImportStep, left } from '../brought/brought.ts';
import { checkingSettings } from '../brought/checking-settings.ts';
import { indexFiles } from '../brought/file-index.ts';
import { isDraft } from '../brought/verified.ts';
import { authorsIn } from './authors.ts';
import { toBrought } from './brought-of.ts';
import { broughtGroup, broughtProfile, pathOfGroup } from './brought-profile.ts';
import { groupTexts } from './listing/group-texts.ts';
import { listDocuments } from './listing/list-documents.ts';
import { type PlacedTexts, placeTexts, sectionsOfText } from './listing/place-texts.ts';
import { oldNames } from './old-names.ts';
import { layoutOf } from './tool/layout.ts';
import { siteData } from './tool/site-data.ts';

/** Articles, authors, pictures and old addresses of a folder of Hugo, Jekyll, Eleventy, Astro, Zola, Hexo, Pelican, Obsidian, Notion or plain Markdown. */
export function* readFolder(source: string, settings: ImportSettings): Iterable<ImportStep> {
  const layout = layoutOf(source);
  const files = walk(layout.top, isForeign).files;
  const { listed, indexes, notes } = listDocuments(files, layout, settings);
  const { groups, sections, front } = groupTexts(indexes, listed, sectionsOfText);
  yield { site: { ...layout.site, ...(Object.keys(sections).length > 0 ? { sections } : {}) } };
  for (const note of notes) yield { note };
  if (front !== null)
    yield {
      note: left(
        front.file.path,
        'text of the front page',
        'The new front page shows articles; make a page of it.',
      ),
    };

  const articleSettings = checkingSettings(layout.site.language, settings);
  const own = new Set([...Object.keys(sections), ...listed.flatMap(sectionsOfText)].filter(Boolean));
  const placed = placeTexts(listed, own, settings);
  const old = oldNames(placed, groups, own, layout, settings);
  for (const note of old.notes) yield { note };
  const pathOfFile = new Map([
    ...Array.from(placed, ([{ file }, { path }]) => [file.path, path] as const),
    ...groups.map((group) => [group.index.file.path, pathOfGroup(group, settings)] as const),
  ]);
  const titles = new Map(Array.from(placed, ([{ title }, { path }]) => [path, title]));
  const drafts = draftsAmong(placed, articleSettings);
  const shared = {
    layout,
    index: indexFiles(files),
    data: siteData(files, layout),
    settings: articleSettings,
    pageAt: old.pageAt,
    pageCalled: old.pageCalled,
    pageOf: (file: string) => pathOfFile.get(file) ?? null,
    isDraft: (target: string) => drafts.has(target),
    titleOf: (target: string) => titles.get(target) ?? null,
  };
  const named = new Set<string>();
  for (const [one, { path, slug }] of placed) {
    for (const author of one.authors) named.add(author);
    yield { document: toBrought(one, { ...shared, path, slug, aliases: old.aliases.get(one) ?? [] }) };
  }
  for (const group of groups) {
    const path = pathOfGroup(group, settings);
    yield { document: broughtGroup(group, { ...shared, path, slug: group.slug, aliases: [] }) };
  }
  const authors = authorsIn(files, layout.config);
  for (const id of named) {
    const known = authors.get(id);
    if (known === undefined) continue;
    const path = pathOf(settings.content, 'authors', `${slugify(id)}.md`);
    yield { document: broughtProfile(known, { ...shared, path, slug: null, aliases: [] }) };
  }
}

/** The paths of those that are drafts. */
function draftsAmong(placed: PlacedTexts, settings: ArticleSettings): ReadonlySet<string> {
  const { contentFolder } = settings;
  const drafts = new Set<string>();
  for (const [{ fields }, { path }] of placed) {
    const below = contentFolder === '' ? path : path.slice(contentFolder.length + 1);
    if (isDraft(fields, below, settings)) drafts.add(path);
  }
  return drafts;
}

/** What belongs to the generator or was made by it. */
function isForeign(path: string): boolean {
  return /(?:^|\/)(?:node_modules|vendor|_site|\.git|resources|themes|test|tests|spec)$/.test(path);
}
