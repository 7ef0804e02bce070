/** The English text in another language; itself where no translation is known. */
export type Translate = (english: string) => string;

export const inEnglish: Translate = (english) => english;

interface Template {
  readonly pattern: RegExp;
  readonly translation: string;
  /** How much of it is no hole: the more, the surer. */
  readonly weight: number;
}

/** Templates are looked for by so many letters of their beginning. */
const head = 6;

/**
 * Translates by templates, English by translation: `{}` stands for what the program fills in, `{1}`, `{2}` … in the translation
 * for the first, second … of these. A text of several sentences may have a template for each. What is filled in is
 * translated where it has a template of its own, and else stays as it is: names, numbers, what editors wrote.
 */
export function translator(templates: Readonly<Record<string, string>>): Translate {
  const whole = new Map(Object.entries(templates).filter(([english]) => !english.includes('{}')));
  const byHead = new Map<string, Template[]>();
  for (const [english, translation] of Object.entries(templates)) {
    const hole = english.indexOf('{}');
    if (hole < 0) continue;
    const at = hole >= head ? english.slice(0, head) : '';
    byHead.set(at, [...(byHead.get(at) ?? []), toTemplate(english, translation)]);
  }
  for (const some of byHead.values()) some.sort((a, b) => b.weight - a.weight);
  const known = new Map<string, string | null>();

  const asOne = (text: string): string | null => {
    const exact = whole.get(text);
    if (exact !== undefined) return exact;
    for (const at of [text.slice(0, head), '']) {
      for (const { pattern, translation } of byHead.get(at) ?? []) {
        const match = pattern.exec(text);
        if (match !== null) {
          return translation.replace(/\{(\d)\}/g, (_, number) => filled(match[Number(number)] ?? ''));
        }
      }
    }
    return null;
  };
  const filled = (value: string) =>
    /[a-z] /.test(value) || whole.has(value) ? (find(value) ?? value) : value;

  /** Sentence by sentence, else as a whole: what is filled in may hold sentences too. */
  const find = (text: string): string | null => {
    const before = known.get(text);
    if (before !== undefined) return before;
    let found: string | null = whole.get(text) ?? null;
    for (const { index } of found === null ? text.matchAll(/(?<=[.?!:]) /g) : []) {
      const rest = find(text.slice(index + 1));
      const first = rest === null ? null : asOne(text.slice(0, index));
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

function toTemplate(english: string, translation: string): Template {
  const parts = english.split('{}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return {
    pattern: new RegExp(`^${parts.join('([^]*?)')}$`, 'u'),
    translation,
    weight: english.length - 2 * (parts.length - 1),
  };
}
