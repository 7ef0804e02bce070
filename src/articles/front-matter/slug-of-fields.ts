import type { Problem } from '../../base/problem.ts';
import { soundedSlug } from '../../base/text/sounded-slug.ts';
import { formerSlugs, slugify, writtenSlug } from '../../base/text/text.ts';
import type { YamlDocument } from '../../base/yaml/yaml.ts';
import type { DocumentSource } from './document-source.ts';
import { noSlug } from './kind/lacking-fields.ts';
import { nameInKey } from './kind/plain-page.ts';
import { slugOfPath } from './schema/slug-of-path.ts';

/** The last part of an address: as `written`, else by the name of the file, the headline, the sound of these, the path. */
export function slugOfFields(
  written: string | null,
  headline: string,
  isPage: boolean,
  { path, place, facts }: DocumentSource,
  yaml: YamlDocument,
): { readonly slug: string; readonly formerSlugs: readonly string[]; readonly problems: readonly Problem[] } {
  const name = isPage
    ? { slug: slugify(nameInKey(place)), asWritten: nameInKey(place) }
    : { slug: facts.slug, asWritten: facts.unslugged };
  const latin = writtenSlug(written ?? '') || name.slug || slugify(headline);
  const slug = latin || soundedSlug(name.asWritten) || soundedSlug(headline);
  // Where it stood before it was written as it sounds.
  const silent = latin === '' && slug !== '' ? [slugOfPath(path)] : [];
  return {
    slug: slug || slugOfPath(path),
    formerSlugs: written === null ? silent : formerSlugs(written),
    problems: slug === '' ? [noSlug(headline, yaml.placeOf(['slug']))] : [],
  };
}
