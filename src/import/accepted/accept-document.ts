import { findExcess } from '../../articles/markdown/context/bounds.ts';
import type { ArticleSettings } from '../../articles/settings.ts';
import { folderOf, nameOf, pathFrom } from '../../base/addresses/paths.ts';
import { excerpt } from '../../base/text/text.ts';
import { meantElsewhere } from '../../site/order/checks/meant-elsewhere.ts';
import { type Brought, left, type Note } from '../brought/brought.ts';
import { verified } from '../brought/verified.ts';
import { unlessTooDeep } from '../html/parse-html.ts';
import type { NewAddress } from '../markdown/plain-html.ts';
import { withNewLinks } from '../markdown/with-new-links.ts';
import type { DataPicture } from './data-pictures.ts';
import { type AsBuilt, never, readAsBuilt } from './read-as-built.ts';
import { refusedAddress } from './refused-address.ts';
import { madeWhole } from './written-anew.ts';

/** What a document is held against. */
export interface Accepting {
  readonly settings: ArticleSettings;
  /** Whether the site has the file, by its path in holes. */
  readonly isThere: (target: string) => boolean;
  /** Why a file that came along was not taken; null for others. */
  readonly faultOf: (target: string) => string | null;
  /** That stand in its text themselves, by their addresses. */
  readonly embedded: ReadonlyMap<string, DataPicture>;
  /** Puts a file where none of this import is yet, and gives its path: `at` makes one of a number from 1. */
  readonly putFree: (at: (number: number) => string, bytes: Uint8Array) => string;
}

/**
 * The document as a build takes it, and what that finds in it: without fields, addresses and pictures that would be errors, each
 * of them noted. What else would be one makes it a draft; null where it would still stop a build, whose reason is the only note.
 */
export function acceptDocument(
  whole: Brought,
  path: string,
  around: Accepting,
): { readonly document: Brought; readonly built: AsBuilt } | Note {
  const { settings, isThere } = around;
  let document = whole.kind === 'article' ? withVerified(whole, path, settings) : whole;
  let built = readAsBuilt(document, path, settings);
  const isSound = () =>
    built.errors.length === 0 &&
    built.references.every(({ kind, target }) => kind !== 'file' || isThere(target));
  for (const inText of [false, true]) {
    // What is wrong with a draft is no error until somebody publishes it.
    if (isSound() && (inText || built.appears !== never)) return { document, built };
    if (built.errors.some(({ code }) => code === 'too-deep')) break;
    document = withoutRefused(document, path, inText, around);
    built = readAsBuilt(document, path, settings);
  }
  const [first] = built.errors;
  if (first === undefined) return { document, built };
  const { message, at } = first;
  if (document.kind === 'article') {
    const why = left(
      document.from,
      'text that cannot be published as it is, so it is a draft',
      message,
      null,
    );
    const notes = [...document.notes, why];
    const draft = { ...document, fields: { ...document.fields, draft: 'true' }, notes };
    built = readAsBuilt(draft, path, settings);
    if (built.errors.length === 0) return { document: draft, built };
  }
  return left(document.from, 'text that no build takes', message, at?.line ?? null);
}

function withVerified(document: Brought, path: string, settings: ArticleSettings): Brought {
  const { fields, refused } = verified(document.fields, document.body, path, settings);
  const notes = refused.map(([name, { message }]) => left(document.from, `field "${name}"`, message));
  return { ...document, fields, notes: [...document.notes, ...notes] };
}

/** The words of links stay, and what a picture is said to show. */
function withoutRefused(document: Brought, path: string, inText: boolean, around: Accepting): Brought {
  const { from, body, fields } = document;
  const notes: Note[] = [];
  const refusal = refusedAddress(path, around.settings, around.isThere);
  const written = new Map<string, string>();
  const change = (address: string, isPicture: boolean): NewAddress => {
    const data = isPicture ? around.embedded.get(address.trim()) : undefined;
    if (data !== undefined) {
      const to = written.get(address) ?? around.putFree(beside(document.path, data.ending), data.bytes);
      written.set(address, to);
      return { to: pathFrom(folderOf(document.path), to) };
    }
    const found = address === '' && !isPicture ? null : refusal(address, isPicture, inText);
    if (found === null) return null;
    const elsewhere = isPicture ? null : meantElsewhere(address);
    if (elsewhere !== null) {
      notes.push(madeWhole(from, address, elsewhere));
      return { to: elsewhere };
    }
    const fault = found.why === 'missing' ? around.faultOf(found.target) : null;
    const isMissing = found.why === 'missing' && fault === null;
    notes.push(
      left(
        from,
        (isPicture ? ofPictures : ofLinks)[isMissing ? 1 : 0],
        fault ?? (excerpt(address, 100) || 'It names no file.'),
      ),
    );
    return { gone: isPicture ? 'picture' : '' };
  };
  const picture = (src: unknown): string | null => {
    if (typeof src !== 'string') return null;
    const to = change(src, true);
    return to === null ? src : 'to' in to ? to.to : null;
  };
  const isShallow = findExcess(body, around.settings.limits.depth) === null;
  const changed = isShallow ? unlessTooDeep(() => withNewLinks(body, change)) : null;
  const kept: Record<string, unknown> = { ...fields };
  if (typeof fields.picture === 'string') kept.picture = picture(fields.picture);
  if (Array.isArray(fields.figures))
    kept.figures = fields.figures.flatMap((figure: { src?: unknown }) => {
      const src = picture(figure.src);
      return src === null ? [] : [{ ...figure, src }];
    });
  return { ...document, body: changed ?? body, fields: kept, notes: [...document.notes, ...notes] };
}

const ofPictures = ['picture that readers could not see', 'picture that is not there'] as const;
const ofLinks = ['link that readers could not follow', 'link to a file or page that is not there'] as const;

/** Places for the pictures that stood in the text at `path`. */
function beside(path: string, ending: string): (number: number) => string {
  const stem = nameOf(path) === 'index.md' ? `${folderOf(path)}/` : `${path.replace(/\.md$/, '')}-`;
  return (number) => `${stem}hinh-${number}.${ending}`;
}
