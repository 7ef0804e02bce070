import { digestBytes } from '../base/digest.ts';
import { mediaType } from '../base/files/media-type.ts';
import type { Answer, RawRequest } from './answer.ts';
import { byteRange } from './byte-range.ts';

/** A file about to be given away. */
interface ServedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970; null when nobody should go by it. */
  readonly modified: number | null;
  /** The `Cache-Control` header. */
  readonly cache: string;
  /** The `Content-Type` header; by its name where nothing is said. */
  readonly type?: string;
}

/** The answer that gives the file, or a piece of it, or says that the asker's own copy still holds. */
export function fileAnswer(
  { name, bytes, modified, cache, type = contentType(name) }: ServedFile,
  { headers }: Pick<RawRequest, 'headers'>,
): Answer {
  const tag = `"${digestBytes(bytes)}"`;
  const common = {
    ETag: tag,
    'Cache-Control': cache,
    ...(modified === null ? {} : { 'Last-Modified': new Date(modified).toUTCString() }),
  };
  if (stillHolds(headers, tag, modified)) return { status: 304, headers: common, body: '' };

  const typed = { ...common, 'Content-Type': type, 'Accept-Ranges': 'bytes' };
  const wanted = headers['if-range'] ?? tag;
  const range = wanted === tag ? byteRange(headers.range, bytes.length) : 'none';
  if (range === 'none') return { status: 200, headers: typed, body: bytes };
  if (range === 'outside') {
    return { status: 416, headers: { ...common, 'Content-Range': `bytes */${bytes.length}` }, body: '' };
  }
  const { first, last } = range;
  const piece = { ...typed, 'Content-Range': `bytes ${first}-${last}/${bytes.length}` };
  return { status: 206, headers: piece, body: bytes.subarray(first, last + 1) };
}

/** The media type of a file with its character encoding: all text that we publish is UTF-8. */
export function contentType(name: string): string {
  const type = mediaType(name);
  return /^text\/|javascript$|json$|xml$/.test(type) ? `${type}; charset=utf-8` : type;
}

function stillHolds(headers: RawRequest['headers'], tag: string, modified: number | null): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags.split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return modified !== null && Math.floor(modified / 1000) * 1000 <= since;
}
