import { imageSize } from 'image-size';
import { digestBytes } from '../../base/digest.ts';
import { fileStat, readBytes } from '../../base/files/files.ts';
import { mediaType } from '../../base/files/media-type.ts';
import { error, type Problem, warning } from '../../base/problem.ts';
import { svgSize } from '../../pictures/svg-size.ts';
import { countPages } from './count-pages.ts';
import { figureKind } from './figure-kind.ts';
import { doubtByBytes, doubtByName } from './file-doubt.ts';
import { knownStart } from './known-start.ts';
import { isPictureName } from './picture-name.ts';
import { readRecording } from './recordings/read-recording.ts';
import type { RecordingFacts } from './recordings/recording-facts.ts';

/** What pages need to know of a published file that an article names. */
export interface FileFacts {
  /** Path from the site's root on disk, e.g. `content/kinh-te/a/x.jpg`. */
  readonly file: string;
  readonly bytes: number;
  readonly digest: string;
  readonly mediaType: string;
  /** Pixels as the picture is seen (orientation applied); null when the file is no picture. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** Of a film or a sound; absent of all else, and where its bytes do not say what it is. */
  readonly recording?: RecordingFacts;
  /** Of a PDF that says it where it can be read at once. */
  readonly pages?: number;
}

interface FileFactsResult {
  readonly facts: FileFacts | null;
  readonly problems: readonly Problem[];
}

/** How large a picture may be (safety R10). */
export interface PictureLimits {
  readonly maxBytes: number;
  readonly maxPixels: number;
}

/** Endings that the settings add to those that may be published; null for a file of `static/`, which may be of any kind. */
type AllowedEndings = readonly string[] | null;

/** What one call reads into memory. */
const mostBytes = 2_000_000_000;

/** Kinds of pictures that every browser shows, by the names of `image-size` but for drawings, which are read here. */
const pictureTypes: ReadonlyMap<string, string> = new Map([
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['svg', 'image/svg+xml'],
]);

/**
 * The facts of the file at `disk`, whose path from the site's root is `file`; null with a problem when it must not be
 * published: a picture by name that is none by its bytes, one that is too large to decode, a file of no kind that may be, or
 * one that can run code or keeps secrets. What a picture is, its bytes say, never its name (safety R10).
 */
export function readFileFacts(
  file: string,
  disk: string,
  limits: PictureLimits,
  allowed: AllowedEndings,
): FileFactsResult {
  const before = doubtBefore(file, fileStat(disk)?.size ?? 0, limits, allowed);
  return before === null ? factsOf(file, readBytes(disk), limits, allowed) : refused(before);
}

/** Why a file of these bytes must not be published; null where nothing is wrong with it. */
export function fileFault(
  file: string,
  bytes: Uint8Array,
  limits: PictureLimits,
  allowed: AllowedEndings,
): Problem | null {
  const before = doubtBefore(file, bytes.length, limits, allowed);
  if (before !== null) return before;
  return factsOf(file, bytes, limits, allowed).problems.find(({ severity }) => severity === 'error') ?? null;
}

/** What its name and size alone say against it. */
function doubtBefore(
  file: string,
  size: number,
  { maxBytes }: PictureLimits,
  allowed: AllowedEndings,
): Problem | null {
  const ofName = allowed === null ? null : doubtByName(file, allowed);
  if (ofName !== null || !isPictureName(file)) return ofName ?? tooLargeFile(file, size);
  return size > maxBytes ? error('picture-too-large', null, tooLarge(file, size, maxBytes), smaller) : null;
}

function factsOf(
  file: string,
  bytes: Uint8Array,
  limits: PictureLimits,
  allowed: AllowedEndings,
): FileFactsResult {
  const promised = mediaType(file);
  const isPicture = isPictureName(file);
  const facts = { file, bytes: bytes.length, digest: digestBytes(bytes), mediaType: promised, size: null };
  const ofBytes = isPicture || allowed === null ? null : doubtByBytes(file, bytes);
  if (ofBytes !== null) return refused(ofBytes);
  if (!isPicture)
    return { facts: { ...facts, ...furtherFacts(file, bytes) }, problems: subtitleDoubts(file, bytes) };

  const picture = readPicture(bytes);
  const type = pictureTypes.get(picture?.type ?? '');
  if (picture === null || type === undefined) {
    return refused(notAPicture(file, bytes, picture?.type ?? wordPicture(bytes)));
  }
  const { width, height } = picture;
  if (width * height > limits.maxPixels) return refused(tooManyPixels(file, width, height, limits));
  return { facts: { ...facts, mediaType: type, size: { width, height } }, problems: [] };
}

/** Browsers show no subtitles of a file that does not begin like that, and say nothing of it. */
function subtitleDoubts(file: string, bytes: Uint8Array): Problem[] {
  const start = new TextDecoder().decode(bytes.subarray(0, 16));
  if (!/\.vtt$/i.test(file) || /^WEBVTT(?:\s|$)/.test(start)) return [];
  return [
    warning(
      'bad-subtitles',
      null,
      `The file "${file}" is no WebVTT, so browsers show none of its subtitles.`,
      'Let it begin with a line "WEBVTT" and an empty line, and write times with dots: 00:01.000 --> 00:04.000.',
    ),
  ];
}

/** What figures of files that are no pictures show of these. */
function furtherFacts(file: string, bytes: Uint8Array): Pick<FileFacts, 'recording' | 'pages'> {
  const kind = figureKind(file);
  if (kind === null) return {};
  if (kind !== 'document') {
    const recording = readRecording(bytes);
    return recording === null ? {} : { recording };
  }
  const pages = countPages(bytes);
  return pages === null ? {} : { pages };
}

/** A problem when the file is too large to be published, whatever it is. */
export function checkSize(file: string, disk: string): Problem | null {
  return tooLargeFile(file, fileStat(disk)?.size ?? 0);
}

function tooLargeFile(file: string, bytes: number): Problem | null {
  if (bytes <= mostBytes) return null;
  return error(
    'file-too-large',
    null,
    tooLarge(file, bytes, mostBytes),
    'Split the file or make it smaller.',
  );
}

const smaller =
  'Save the picture smaller; 2,000 pixels across are enough. "pictures" in bantin.yaml has the limits.';

function readPicture(bytes: Uint8Array): { type: string; width: number; height: number } | null {
  const drawing = svgSize(bytes);
  if (drawing !== null) return { type: 'svg', ...drawing };
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(alone(bytes));
    if (!(width > 0 && height > 0)) return null;
    const isTurned = orientation >= 5 && orientation <= 8;
    return isTurned ? { type, width: height, height: width } : { type, width, height };
  } catch {
    // Whatever the library says of bytes that it cannot read, they are no picture that can be shown.
    return null;
  }
}

/** A kind that the library does not know: pictures of Word, of which nothing else can be said (MS-EMF 2.3.4.2, MS-WMF 2.3.2.3). */
function wordPicture(bytes: Uint8Array): 'emf' | 'wmf' | undefined {
  const at = (start: number) => Buffer.from(bytes.subarray(start, start + 4)).toString('hex');
  if (at(40) === '20454d46') return 'emf';
  return at(0) === 'd7cdc69a' ? 'wmf' : undefined;
}

/** Bytes with nothing behind them: the library reads on beyond the end of a file that is cut short, in what lies there. */
function alone(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : Uint8Array.from(bytes);
}

function refused(problem: Problem): FileFactsResult {
  return { facts: null, problems: [problem] };
}

function tooLarge(file: string, bytes: number, most: number): string {
  const [megabytes, mostMegabytes] = [bytes, most].map((size) => Number((size / 1_000_000).toPrecision(2)));
  return `The file "${file}" is ${megabytes} MB large; at most ${mostMegabytes} MB are published.`;
}

function tooManyPixels(file: string, width: number, height: number, { maxPixels }: PictureLimits): Problem {
  return error(
    'picture-too-large',
    null,
    `The picture "${file}" has ${width} × ${height} pixels, more than ${maxPixels / 1_000_000} million.`,
    smaller,
  );
}

function notAPicture(file: string, bytes: Uint8Array, type: string | undefined): Problem {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 400)).trimStart().toLowerCase();
  const held = type === undefined ? knownStart(bytes) : null;
  if (held !== null) {
    return error(
      'not-a-picture',
      null,
      `The file "${file}" holds ${held}, not a picture, whatever its name says.`,
      'Give it the ending of what it is, and list it under "attachments" in the front matter.',
    );
  }
  const what =
    bytes.length === 0
      ? 'is empty'
      : start.startsWith('<') && !start.includes('<svg')
        ? 'holds a web page, not a picture'
        : type === undefined
          ? 'is damaged, cut short, or no picture at all'
          : `is a picture of the kind "${type}", which browsers do not show`;
  return unusablePicture(file, what);
}

/** The error that the picture `file` cannot be published, because it `what`, e.g. "is damaged". */
export function unusablePicture(file: string, what: string): Problem {
  return error(
    'not-a-picture',
    null,
    `The file "${file}" ${what}.`,
    'Open the original in a picture program, save it as JPEG or PNG, and name that file in the place of this one.',
  );
}
