import type { ByteWriter } from './byte-writer.ts';
import type { SortedWord, SortedWords } from './sort-words.ts';

/**
 * Writes a word in all its forms: what is typed for it and how many forms; of each form its letters (none where it has no
 * marks), its articles with how often it stands in each, and then its places in these.
 */
export function writeWord(forms: readonly SortedWord[], sorted: SortedWords, out: ByteWriter): void {
  const [{ plain = '' } = {}] = forms;
  out.text(plain);
  out.number(forms.length);
  for (const { form, from, to } of forms) {
    out.text(form === plain ? '' : form);
    writeArticles(from, to, sorted, out);
    writePlaces(from, to, sorted, out);
  }
}

/** How many; then the distance from the one before, with room for one, two, three or more places. */
function writeArticles(from: number, to: number, { documents }: SortedWords, out: ByteWriter): void {
  let articles = 0;
  for (let at = from; at < to; at += 1) if (at === from || documents[at] !== documents[at - 1]) articles += 1;
  out.number(articles);
  let before = 0;
  for (let at = from; at < to; ) {
    const document = documents[at] ?? 0;
    const begun = at;
    while (at < to && documents[at] === document) at += 1;
    const times = at - begun;
    out.number((document - before) * 4 + Math.min(times, 4) - 1);
    if (times > 3) out.number(times - 4);
    before = document;
  }
}

function writePlaces(from: number, to: number, { documents, places }: SortedWords, out: ByteWriter): void {
  let before = 0;
  for (let at = from; at < to; at += 1) {
    if (documents[at] !== documents[at - 1]) before = 0;
    const place = places[at] ?? 0;
    out.number(place - before);
    before = place;
  }
}
