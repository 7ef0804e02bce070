/** The English text in another language; itself where no translation is known. */
export type Translate = (english: string) => string;

export const inEnglish: Translate = (english) => english;

interface Template {
  /** What stands before, between and behind the holes. */
  readonly parts: readonly string[];
  readonly translation: string;
}

/** Templates are looked for by so many letters of their beginning. */
const head = 6;

/** A message has no more sentences; a longer text is one that editors wrote, and so is what is filled in beyond this length. */
const mostSentences = 8;
const longestFilled = 300;

/**
 * Translates by templates, English by translation: `{}` stands for what the program fills in, `{1}`, `{2}` … in the translation
 * for the first, second … of these. A text of several sentences may have a template for each. What is filled in is
 * translated where it has a template of its own, and else stays as it is: names, numbers, what editors wrote. What stands
 * between quotation marks was written by somebody, and always stays.
 */
export function translator(templates: Readonly<Record<string, string>>): Translate {
  const whole = new Map(Object.entries(templates).filter(([english]) => !english.includes('{}')));
  const byHead = new Map<string, Template[]>();
  for (const [english, translation] of Object.entries(templates)) {
    const hole = english.indexOf('{}');
    if (hole < 0) continue;
    const at = hole >= head ? english.slice(0, head) : '';
    byHead.set(at, [...(byHead.get(at) ?? []), { parts: english.split('{}'), translation }]);
  }
  for (const some of byHead.values()) some.sort((a, b) => weightOf(b) - weightOf(a));
  const known = new Map<string, string | null>();

  const asOne = (text: string): string | null => {
    const exact = whole.get(text);
    if (exact !== undefined) return exact;
    for (const at of [text.slice(0, head), '']) {
      for (const { parts, translation } of byHead.get(at) ?? []) {
        const values = valuesIn(text, parts);
        if (values !== null) {
          return translation.replace(/\{(\d)\}/g, (_, number) => {
            const hole = Number(number);
            const isQuoted = parts.slice(0, hole).join('').split('"').length % 2 === 0;
            const value = values[hole - 1] ?? '';
            return isQuoted ? value : filled(value);
          });
        }
      }
    }
    return null;
  };
  const filled = (value: string) => {
    const mayBeOurs = value.length <= longestFilled && (/[a-z\d]:? /.test(value) || whole.has(value));
    return mayBeOurs ? (find(value) ?? value) : value;
  };

  /** Sentence by sentence, else as a whole: what is filled in may hold sentences too. */
  const find = (text: string): string | null => {
    const before = known.get(text);
    if (before !== undefined) return before;
    let found: string | null = whole.get(text) ?? null;
    const ends = Array.from(text.matchAll(/(?<=[.?!:]) /g), ({ index }) => index);
    for (const end of found === null && ends.length < mostSentences ? ends : []) {
      const rest = find(text.slice(end + 1));
      const first = rest === null ? null : asOne(text.slice(0, end));
      if (first === null) continue;
      found = `${first} ${rest}`;
      break;
    }
    found ??= asOne(text);
    known.set(text, found);
    return found;
  };
  return (english) => find(english) ?? english;
}

/** What stands in the holes between the parts, each as short as it can be; null when they are not those of the text. */
function valuesIn(text: string, parts: readonly string[]): string[] | null {
  const [first = '', ...others] = parts;
  const last = others.pop() ?? '';
  if (!text.startsWith(first)) return null;
  const values: string[] = [];
  let from = first.length;
  for (const part of others) {
    const at = text.indexOf(part, from);
    if (at < 0) return null;
    values.push(text.slice(from, at));
    from = at + part.length;
  }
  const end = text.length - last.length;
  return end >= from && text.endsWith(last) ? [...values, text.slice(from, end)] : null;
}

/** How much of a template is no hole: the more, the surer. */
function weightOf({ parts }: Template): number {
  return parts.join('').length;
}
