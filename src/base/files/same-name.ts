import { oneLine } from '../text/text.ts';

const vowels = /(?:[aeiouy][\u0300\u0301\u0302\u0303\u0306\u0308\u0309\u031b\u0323]*)+/g;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * What two spellings of one name have in common: they differ in letter case, spaces, the form of an apostrophe and where
 * the tone mark stands (hoà, hòa) only. Other letters, tones and signs make another name: `Lê Hoa` and `Lê Hóa`, `C` and `C#`.
 */
export function sameName(written: string): string {
  return oneLine(written)
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .normalize('NFD')
    .replace(vowels, (group) => group.replace(tones, '') + (group.match(tones)?.sort().join('') ?? ''))
    .normalize('NFC');
}
