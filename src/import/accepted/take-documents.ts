import path from 'node:path';
import { fileFault, unusablePicture } from '../../articles/files/file-facts.ts';
import { isPictureName } from '../../articles/files/picture-name.ts';
import type { ArticleSettings } from '../../articles/settings.ts';
import { profileKindOf } from '../../articles/source/profile-folder.ts';
import { joinPath } from '../../base/addresses/paths.ts';
import { isFile, readBytes } from '../../base/files/files.ts';
import { freeName } from '../../base/files/free-name.ts';
import { canBeDrawn } from '../../pictures/can-be-drawn.ts';
import { defaultPictures } from '../../pictures/settings.ts';
import { belowTop } from '../../site/settings/below-top.ts';
import { type Brought, type BroughtFile, left, type Note, takenAddress } from '../brought/brought.ts';
import { checkingSettings } from '../brought/checking-settings.ts';
import { documentText } from '../brought/document-text.ts';
import type { ImportStage } from '../stage/stage.ts';
import { acceptDocument } from './accept-document.ts';
import { addressClaims } from './address-claims.ts';
import { dataPictures } from './data-pictures.ts';
import { linksBetween } from './links-between.ts';
import { withOwnAddresses } from './own-addresses.ts';
import { withFreePath } from './with-free-path.ts';
import { withoutAliases, withoutClosed } from './written-anew.ts';

interface Taking {
  readonly root: string;
  readonly content: string;
  readonly timezone: string;
  readonly now: number;
  readonly hear: (note: Note) => void;
}

/** Takes documents and files into the stage as a build of the site will take them. */
export interface DocumentTaker {
  /** What was put, of what the old site said of itself; null where nothing was. */
  readonly take: (document: Brought, site: { language?: string; url?: string }) => Promise<Brought | null>;
  readonly file: (file: BroughtFile) => Promise<void>;
  /** Takes out of all of them the links that lead nowhere; when no more come. */
  readonly finish: () => void;
}

export function documentTaker(
  stage: ImportStage,
  { root, content, timezone, now, hear }: Taking,
): DocumentTaker {
  const links = linksBetween();
  const claims = addressClaims();
  /** Why files were not taken, by their paths. */
  const faults = new Map<string, string>();
  const checking = new Map<string, ArticleSettings>();
  const settingsOf = (language = '') => {
    const known = checking.get(language) ?? checkingSettings(language || undefined, { content, timezone });
    checking.set(language, known);
    return known;
  };
  const placesOf = (target: string, url: string) =>
    [...new Set([target, belowTop(target, { url })])].flatMap((one) =>
      one.startsWith('/') ? [`static${one}`, joinPath(content, one.slice(1))] : [joinPath(content, one)],
    );
  const isAt = (place: string | null) =>
    place !== null && !faults.has(place) && (stage.has(place) || isFile(path.join(root, place)));

  const file = async ({ path: at, content: held }: BroughtFile): Promise<void> => {
    if (stage.has(at) || faults.has(at)) return;
    const bytes = 'disk' in held ? readBytes(held.disk) : held.bytes;
    const found = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
    const fault = fileFault(at, found, defaultPictures, at.startsWith('static/') ? null : []);
    if (fault !== null) faults.set(at, fault.message);
    else if (isPictureName(at) && !(await canBeDrawn(found, defaultPictures)))
      faults.set(at, unusablePicture(at, 'is damaged, cut short, or no picture at all').message);
    else stage.put(at, bytes);
  };
  const take: DocumentTaker['take'] = async (brought, { language, url = 'https://a.invalid/' }) => {
    const found = withFreePath(brought, stage);
    for (const one of found.files) await file(one);
    const below = path.posix.relative(content, found.path);
    const accepted = acceptDocument(found, below, {
      settings: settingsOf(language),
      isThere: (target) => placesOf(target, url).some(isAt),
      faultOf: (target) =>
        placesOf(target, url)
          .map((place) => faults.get(place ?? ''))
          .find((fault) => fault !== undefined) ?? null,
      embedded: await dataPictures(documentText(found)),
      putFree: (at, bytes) => {
        const free = freeName(at(1), (file) => stage.has(file), at);
        stage.put(free, bytes);
        return free;
      },
    });
    if ('what' in accepted) {
      for (const note of [...found.notes, accepted]) hear(note);
      return null;
    }
    const { built } = accepted;
    const document = withOwnAddresses(accepted.document, built, claims);
    for (const note of document.notes) hear(note);
    if (stage.put(document.path, documentText(document)) === 'refused') {
      const why = `${document.path} is no path that may be written, or two documents want it.`;
      hear(left(document.from, 'not written', why));
      return null;
    }
    links.hear(below, document, built);
    return document;
  };
  const isElsewhere = (key: string) =>
    profileKindOf(key) === null &&
    [`${key}.md`, `${key}/index.md`].some((name) => isFile(path.join(root, content, name)));

  return {
    take,
    file,
    finish: () => {
      for (const [at, lost] of claims.lost()) {
        stage.replace(at, withoutAliases(stage.read(at), lost));
        for (const one of lost) hear(left(at, takenAddress, one));
      }
      for (const { path: below, from, links: closed } of links.closed(now, isElsewhere)) {
        const at = joinPath(content, below) ?? below;
        const { text, notes } = withoutClosed(stage.read(at), below, closed, from);
        stage.replace(at, text);
        notes.forEach(hear);
      }
    },
  };
}
