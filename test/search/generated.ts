import type { Dated } from './indexed.ts';
import { dated } from './indexed.ts';
import { randomNumbers } from './random-numbers.ts';

const [heads, tails] = [
  'b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x',
  'a à an ăn anh ao au âm ba ệ ên eo i iên ia o ong ôi ơn u uân ung ương ưu y ấp ải',
].map((all) => all.split(' ')) as [string[], string[]];
const syllables = tails.flatMap((tail) => heads.map((head) => head + tail));

/** Articles of `words` words each, with common words and rare ones, `perYear` of them a year. */
export function generatedArticles(count: number, words: number, perYear = 1_000): Dated[] {
  return Array.from({ length: count }, (_, number) => {
    const next = randomNumbers(number + 1);
    const word = () => syllables[Math.floor(syllables.length * next() ** 3)] ?? '';
    const text = (size: number) => Array.from({ length: size }, word).join(' ');
    const moment = Date.UTC(2012, 0, 1) + (number / perYear) * 365 * 86_400_000;
    return {
      ...dated(`${text(8)} ${number}`, {
        date: new Date(moment).toISOString(),
        section: ['kinh-te', 'xa-hoi', 'van-hoa'][number % 3] ?? '',
        authors: [`tac-gia-${number % 7}`],
        lead: [text(25)],
        tag: [text(2), text(3)],
        text: Array.from({ length: Math.ceil(words / 50) }, () => text(50)),
      }),
    };
  });
}
