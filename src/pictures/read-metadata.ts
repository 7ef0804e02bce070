import ExifReader from 'exifreader';
import { cleanText } from '../base/text/clean.ts';
import { oneLine } from '../base/text/text.ts';
import type { PictureRights } from './credit-xmp.ts';
import type { PictureTexts } from './look.ts';

/** What the metadata of a picture says. Whatever is damaged in them is passed over. */
export interface PictureMetadata {
  readonly texts: PictureTexts;
  readonly rights: PictureRights;
  /** Who the camera says made it: often its owner, who may be a source and is never printed. Null when XMP or IPTC name one. */
  readonly artist: string | null;
  /** What readers of the file could learn that nobody meant to tell: `gps`, `serial`, `owner`. */
  readonly personal: readonly ('gps' | 'serial' | 'owner')[];
}

type Tags = Readonly<Record<string, unknown>>;

/**
 * XMP is believed before IPTC, and IPTC before EXIF, in which cameras and phones write their owner as artist: whose name is on a
 * picture, people have to say. `packet` is the XMP of a file in which it lies compressed, as in
 * PNG; null when there is none.
 */
export function readMetadata(bytes: Uint8Array, packet: Uint8Array | null): PictureMetadata {
  const file = load(bytes);
  const { exif = {}, iptc = {}, gps } = file;
  const xmp = file.xmp ?? (packet === null ? undefined : load(packet).xmp) ?? {};
  const creators = [all(xmp.creator), all(iptc['By-line'])].find((names) => names.length > 0) ?? [];
  const credit = first(xmp.Credit, iptc.Credit);
  const artist = first(exif.Artist, exif.XPAuthor);
  return {
    texts: {
      caption: meant(first(xmp.description, iptc['Caption/Abstract'], exif.ImageDescription)),
      alt: first(xmp.AltTextAccessibility),
      credit: creators.length > 0 ? creators.join(', ') : credit,
    },
    rights: {
      creators,
      credit,
      copyright: first(xmp.rights, iptc['Copyright Notice'], exif.Copyright),
      licence: webAddress(first(xmp.WebStatement)),
      licensor: webAddress(first(xmp.LicensorURL)),
    },
    artist: creators.length > 0 || credit !== null ? null : artist,
    personal: [
      ...(gps !== undefined || exif.GPSLatitude !== undefined || xmp.GPSLatitude !== undefined
        ? ['gps' as const]
        : []),
      ...(first(exif.BodySerialNumber, exif.LensSerialNumber, xmp.SerialNumber) === null
        ? []
        : ['serial' as const]),
      ...(first(exif.CameraOwnerName, xmp.OwnerName) === null && artist === null ? [] : ['owner' as const]),
    ],
  };
}

function load(bytes: Uint8Array): Partial<Record<'exif' | 'iptc' | 'xmp' | 'gps', Tags>> {
  try {
    const { buffer, byteOffset, byteLength } = bytes;
    const tags: object = ExifReader.load(Buffer.from(buffer, byteOffset, byteLength), { expanded: true });
    return tags;
  } catch {
    // Files without any metadata, and such as nobody can read.
    return {};
  }
}

function first(...tags: readonly unknown[]): string | null {
  for (const tag of tags) {
    const [text] = all(tag);
    if (text !== undefined) return text;
  }
  return null;
}

/** The texts of a tag: of a list each, of a text in several languages the default first. */
function all(tag: unknown): string[] {
  if (Array.isArray(tag)) return tag.flatMap(all);
  if (typeof tag !== 'object' || tag === null) return [];
  const { value, description }: { value?: unknown; description?: unknown } = tag;
  if (Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null)) {
    return value.flatMap(all);
  }
  const text = oneLine(cleanText(String(description ?? '').replaceAll('\0', ' ')));
  return text === '' ? [] : [text];
}

/** Cameras and programs write their own names where a caption belongs. */
const machine =
  /^(?:(?:olympus|minolta|konica minolta|sony|samsung|kodak|pentax|nikon)?\s*(?:digital camera|dsc)|exif[_ ]jpeg[_ ]picture|processed with .*|created with .*|screenshot|untitled|default|dcim\S*|\S+\.(?:jpe?g|png|tiff?|heic|dng))$/i;

function meant(caption: string | null): string | null {
  return caption === null || machine.test(caption) ? null : caption;
}

function webAddress(text: string | null): string | null {
  return text !== null && /^https?:\/\/\S+$/i.test(text) ? text : null;
}
