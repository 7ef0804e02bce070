import { extensionOf } from '../../base/addresses/paths.ts';
import { mediaType } from '../../base/files/media-type.ts';

const loaded =
  /^(?:image|font|audio|video)\/|^text\/(?:css|javascript|plain|csv|vtt)$|^application\/(?:json|manifest\+json|wasm|pdf|vnd\.ms-fontobject)$/;

/** Of TypeScript, which has the ending of a film. */
const sources = new Set(['ts', 'mts', 'cts']);

/**
 * Whether a theme publishes a file of that name: what pages and style sheets load. Sources, settings, programs of servers and
 * whatever else lies in the folder of a theme, or in an installed package, stay there.
 */
export function isAssetName(name: string): boolean {
  return loaded.test(mediaType(name)) && !sources.has(extensionOf(name));
}
