import { nearest } from '../../../base/text/nearest.ts';
import { plainName } from '../../source/plain-name.ts';
import { publicationNames } from '../statements/publication-names.ts';
import type { PublicationKind } from '../statements/publication-values.ts';
import { statementsOf } from '../statements/statements.ts';

/** Parts of names, in their plain form, that no name holds which says nothing about being published: `myDraftNotes`. */
const tellingParts =
  /draft|embargo|unlisted|noindex|unpublish|schedul|expir|private|hidden|publish(?!er|ing|edby|edin)|(?:hide|hold)until|(?:khong|chua|gio|thoidiem|dukien)(?:xuatban|congkhai|congbo|phathanh|dang)|(?:gio|thoidiem|sedang|dukien)dang|^dang(?:ngay|luc|gio)|^sedang$|^(?:an|cho|giu)den$/;

/** Names that are like others by chance. */
const harmless = new Set([
  'publisher',
  'publishers',
  'publication',
  'publications',
  'publishing',
  'statue',
  'displayname',
]);

/** Kinds whose names are so common that a like name counts only when its value could be theirs. */
const commonKinds = new Set<PublicationKind>([
  ...([
    'date',
    'utc-date',
    'created',
    'status',
    'state',
    'rendered',
    'listed',
    'indexed',
    'searched',
    'robots',
  ] as const),
  ...(['sitemap', 'seo', 'build', 'restricted'] as const),
]);

const candidates = [...publicationNames]
  .filter(([name, { kind }]) => name.length >= 4 && !/^(?:unclear|approved|members)/.test(kind))
  .map(([name]) => name);

/**
 * The name about being published that an unknown name may be meant for, by a letter or two or by a word in it; null when it
 * looks like none. `known` are all other names that have a meaning, of which one may be nearer.
 */
export function nearPublicationName(
  name: string,
  value: unknown,
  known: Iterable<string>,
  timezone: string,
): string | null {
  const plain = plainName(name);
  const part = tellingParts.exec(plain)?.[0];
  if (plain.length < 3 || harmless.has(plain)) return null;
  const most = plain.length < 8 ? 1 : 2;
  const near = nearest(plain, candidates, most);
  const kind = near === null ? undefined : publicationNames.get(near)?.kind;
  if (near === null || kind === undefined || nearest(plain, known, most - 1) !== null) return part ?? null;
  const isUnderstood = () =>
    statementsOf(kind, value, timezone).some(
      ({ says }) => says !== 'unclear' && says !== 'other' && says !== 'nothing',
    );
  const isSurely = !commonKinds.has(kind) && near.length >= 5 && near[0] === plain[0];
  return isSurely || isUnderstood() ? near : (part ?? null);
}
