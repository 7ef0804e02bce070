import { blankJpeg } from '../../pictures/blank-jpeg.ts';
import { blankPdf } from './blank-pdf.ts';

/** The bytes of a file without what it tells of people and places, of the same length; as they are where nothing can be taken out. */
export function withoutPeople(bytes: Uint8Array): Uint8Array {
  return blankJpeg(bytes) ?? blankPdf(bytes) ?? bytes;
}
