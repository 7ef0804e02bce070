/** Raw text with dashes in place of the two or three hyphens that Hugo and Jekyll printed as such; `--name` stays an option of a program. */
export function withDashes(raw: string): string {
  return raw.replace(long, '—').replace(short, '–');
}

const long = /(?<=[\p{L}\p{N}\p{P}] ?)(?<!-)---(?!-)(?= ?[\p{L}\p{N}"“'‘(])/gu;
const short = /(?<=[\p{L}\p{N}.,;:!?)\]"”'’])(?<!-)--(?=[\p{L}\p{N}"“'‘(])|(?<=\S )--(?= \S)/gu;

/** Whether an indented line is sentences whose first line somebody moved in: no listing reads so. */
export function isProse(code: string): boolean {
  const text = code.trim();
  if (text.includes('\n') || text.length < 160 || !/^["“‘'(]?\p{Lu}/u.test(text)) return false;
  const sentences = text.match(/\p{Ll}{2}[.!?]["”’)]?(?=\s+["“(]?\p{Lu}|$)/gu)?.length ?? 0;
  return sentences >= 2 && !/[{};=<>|]/.test(text);
}
