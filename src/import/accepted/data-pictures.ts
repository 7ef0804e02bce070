import { imageSize } from 'image-size';
import { fileFault } from '../../articles/files/file-facts.ts';
import { canBeDrawn } from '../../pictures/can-be-drawn.ts';
import { defaultPictures } from '../../pictures/settings.ts';

/** A picture that stood in its own address. */
export interface DataPicture {
  readonly bytes: Uint8Array;
  readonly ending: string;
}

/** The pictures that stand in a text themselves, by their addresses (`data:image/png;base64,…`), without those that are none. */
export async function dataPictures(text: string): Promise<ReadonlyMap<string, DataPicture>> {
  const pictures = new Map<string, DataPicture>();
  for (const [address, base64 = ''] of text.matchAll(/data:image\/[\w.+-]+;base64,([a-z\d+/=]+)/gi)) {
    const bytes = Buffer.from(base64, 'base64');
    const ending = endingOf(bytes);
    if (ending === null || fileFault(`a.${ending}`, bytes, defaultPictures, []) !== null) continue;
    if (await canBeDrawn(bytes, defaultPictures)) pictures.set(address, { bytes, ending });
  }
  return pictures;
}

function endingOf(bytes: Uint8Array): string | null {
  try {
    return imageSize(bytes).type ?? null;
  } catch {
    return null;
  }
}
