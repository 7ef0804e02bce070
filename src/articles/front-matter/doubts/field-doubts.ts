import { claimedAddress } from '../../../base/addresses/claimed-address.ts';
import { type Problem, warning } from '../../../base/problem.ts';
import { writtenSlug } from '../../../base/text/text.ts';
import { asWritten, type Moment } from '../../../base/time/moment.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';
import { inList, quoted } from '../../../base/yaml/yaml-quoted.ts';
import type { ArticleValue } from '../schema/article-schema.ts';
import { authorDoubts } from './author-doubts.ts';

/** What is odd in front matter that is right in each of its fields; `language` is that of the site. */
export function fieldDoubts(value: ArticleValue, yaml: YamlDocument, language: string): Problem[] {
  return [
    ...dateDoubts(value, yaml),
    ...orderDoubts(value, yaml),
    ...listAsLead(yaml),
    ...otherDoubts(value, yaml, language),
  ];
}

/** A lead that begins with the sign of an item, and has it again: `- Một\n- Hai`. */
const listed = /^\s*([-*+•▪–])\s\S.*\s\1\s\S/s;

function listAsLead(yaml: YamlDocument): Problem[] {
  const { lead } = yaml.data;
  if (typeof lead !== 'string' || !listed.test(lead)) return [];
  return [
    warning(
      'markup-in-field',
      yaml.placeOf(['lead']),
      'The lead is one paragraph of plain words, so the items of its list are printed one behind the other, with their signs.',
      'Write it as sentences, and put the list at the beginning of the text.',
    ),
  ];
}

function dateDoubts(value: ArticleValue, yaml: YamlDocument): Problem[] {
  const dates = [
    { path: ['date'], read: value.date },
    { path: ['updated'], read: value.updated },
    { path: ['expires'], read: value.expires },
    { path: ['source', 'publishedAt'], read: value.source?.publishedAt },
    ...value.corrections.map(({ date }, index) => ({ path: ['corrections', index, 'date'], read: date })),
  ];
  return dates.flatMap(({ path, read }) =>
    read?.doubt ? [warning('date-doubt', yaml.placeOf(path), read.doubt.why, read.doubt.hint)] : [],
  );
}

function orderDoubts({ date, updated, expires }: ArticleValue, yaml: YamlDocument): Problem[] {
  const problems: Problem[] = [];
  if (date && updated && isBefore(updated.moment, date.moment)) {
    problems.push(
      warning(
        'updated-too-early',
        yaml.placeOf(['updated']),
        `The article says that it was updated (${asWritten(updated.moment)}) before it was published (${asWritten(date.moment)}). The update is not shown.`,
        'Correct one of the two dates. The day comes before the month.',
      ),
    );
  }
  if (date && expires && !isBefore(date.moment, expires.moment)) {
    problems.push(
      warning(
        'expires-too-early',
        yaml.placeOf(['expires']),
        `The article expires (${asWritten(expires.moment)}) before it is published (${asWritten(date.moment)}), so it is never shown.`,
        'Correct one of the two dates. The day comes before the month.',
      ),
    );
  }
  return problems;
}

function otherDoubts(
  { source, section, slug, author }: ArticleValue,
  yaml: YamlDocument,
  language: string,
): Problem[] {
  const problems: Problem[] = [];
  for (const [index, name] of author.entries()) {
    const path = Array.isArray(yaml.data.author) ? ['author', index] : ['author'];
    problems.push(...authorDoubts(name, yaml.placeOf(path)));
  }
  // When it was published must be said in Vietnam; elsewhere the address tells it.
  const needsDay = source?.url ? language.split('-')[0] === 'vi' : true;
  const lacking = source
    ? [...(source.url ? [] : ['url']), ...(source.publishedAt || !needsDay ? [] : ['publishedAt'])]
    : [];
  if (source && lacking.length > 0) {
    const address = /[,[\]{}]/.test(source.url ?? '')
      ? quoted(source.url ?? '')
      : (source.url ?? 'https://…');
    problems.push(
      warning(
        'source-incomplete',
        yaml.placeOf(['source']),
        `The source "${source.name}" has no ${lacking.join(' and no ')}. Whoever takes over an article must say where it stands and when it was published.`,
        `Write it like this, with the right address and day: source: { name: ${inList(source.name)}, url: ${address}, publishedAt: 28/01/2021 10:22 }`,
      ),
    );
  }
  if (section.length > 1) {
    problems.push(
      warning(
        'several-sections',
        yaml.placeOf(['section']),
        `An article stands in one section: "${section[0]}". The others (${section.slice(1).join(', ')}) become tags.`,
        'Name one section, and write the others in "tags".',
      ),
    );
  }
  if (slug !== null && writtenSlug(slug) !== slug) {
    problems.push(
      warning(
        'slug-changed',
        yaml.placeOf(['slug']),
        `The slug "${slug}" cannot stand in an address as it is.`,
        `Write "slug: ${writtenSlug(slug)}", which is what is used. ${whatOfOld(slug)}`,
      ),
    );
  }
  return problems;
}

/** What becomes of the address that another tool made of the slug. */
function whatOfOld(slug: string): string {
  if (slug.toLowerCase() === writtenSlug(slug))
    return 'The address in capitals cannot lead there, because many disks take both for one: if readers know it, redirect it on the web server.';
  return claimedAddress(`/${slug}/`).url === null || slug.includes('/')
    ? `An address that ended in "${slug}" leads nowhere now: if readers know it, redirect it on the web server.`
    : `The address that ended in "${slug}" leads there.`;
}

/** By day when one of the two has no time. */
function isBefore(a: Moment, b: Moment): boolean {
  if (a.timed && b.timed) return a.epoch < b.epoch;
  return a.iso.slice(0, 10) < b.iso.slice(0, 10);
}
