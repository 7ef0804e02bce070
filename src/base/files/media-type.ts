import mime from 'mime';

/** The media type that a file's name promises; `application/octet-stream` when the name says nothing. */
export function mediaType(path: string): string {
  return mime.getType(path) ?? 'application/octet-stream';
}
