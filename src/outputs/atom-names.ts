import { createHash } from 'node:crypto';

/** Our own namespace for names by digest (RFC 9562, version 5): never another, or all articles come back as news. */
const namespace = Buffer.from('6f2a1d0c84b95f37a1e6c3d2908b7e54', 'hex');

/**
 * The name of an article as Atom wants it, an IRI: its name in other feeds when that is one already, else
 * `urn:uuid:` with the digest of that name.
 */
export function atomId(id: string): string {
  if (/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(id)) return id;
  const bytes = createHash('sha1').update(namespace).update(id).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/**
 * The moment with a fraction of a second that the article's name decides. Articles of one day or one minute would bear
 * the same moment, and readers of Atom want each to have its own (R2.10); the fraction depends on nothing but the
 * article, so it never moves.
 */
export function atomMoment(iso: string, id: string): string {
  const fraction = createHash('sha1').update(id).digest().readUInt32BE() % 1_000_000;
  return iso.replace(/(?=Z$|[+-]\d\d:\d\d$)/, `.${String(fraction).padStart(6, '0')}`);
}
