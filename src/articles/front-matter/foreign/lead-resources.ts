import { mediaType } from '../../../base/files/media-type.ts';
import { isObject } from '../../../base/is-object.ts';
import { plainName } from '../../source/plain-name.ts';
import type { NameTable } from '../names/name-table.ts';
import type { FrontMatterEntry } from '../values/said-of-picture.ts';
import { isEmpty } from '../values/without-empty.ts';

/**
 * The entries with those `resources` of a Hugo bundle as figures that themes show above an article, by what they are
 * called: `- { name: hero, src: x.jpg }`. Only where no field names a picture; all others are files like any other.
 */
export function leadResources(
  entries: readonly FrontMatterEntry[],
  table: NameTable,
): readonly FrontMatterEntry[] {
  const index = entries.findIndex(([name]) => plainName(name) === 'resources');
  const [name = '', value] = entries[index] ?? [];
  if (!Array.isArray(value)) return entries;
  const hasFigures = entries.some(
    ([other, written, own]) => (own ?? table.get(plainName(other))) === 'figures' && !isEmpty(written),
  );
  const figures = value.map(leadOf);
  if (hasFigures || figures.every((figure) => figure === null)) return entries;
  return entries.with(index, [name, figures, 'figures']);
}

const leads = /^(?:hero|cover|featured?|lead|banner|header|thumb|thumbnail|main|poster|teaser)/i;

function leadOf(resource: unknown): unknown {
  if (typeof resource !== 'object' || resource === null || Array.isArray(resource)) return null;
  const { name, src, params } = resource as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || !leads.test(name)) return null;
  if (typeof src !== 'string' || /[*?[]/.test(src) || !mediaType(src).startsWith('image/')) return null;
  const more = isObject(params) ? params : {};
  return { src, ...more };
}
