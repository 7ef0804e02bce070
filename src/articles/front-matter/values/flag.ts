import { withoutOuterQuotes } from '../../../base/text/outer-quotes.ts';

const yes = ['true', 'yes', 'on', '1', 'có', 'đúng', 'rồi', 'oui', 'ja', 'sí', 'si', 'sì', 'sim'].concat([
  ...['да', '是', 'はい', '예', 'ya'],
]);
const no = ['false', 'no', 'off', '0', 'không', 'sai', 'chưa', 'non', 'nein', 'nee', 'nej', 'não'].concat([
  ...['нет', 'ні', '否', 'いいえ', '아니오', 'tidak'],
]);

const meanings: ReadonlyMap<string, boolean> = new Map([
  ...yes.map((word) => [word, true] as const),
  ...no.map((word) => [word, false] as const),
]);

/** Every word for true or false, in small letters. */
export const flagWords: readonly string[] = [...meanings.keys()];

/** True or false as people and tools write it, in English, Vietnamese and some other languages; null for any other text. */
export function readFlag(text: string): boolean | null {
  return meanings.get(withoutOuterQuotes(text).normalize('NFC').trim().toLowerCase()) ?? null;
}
