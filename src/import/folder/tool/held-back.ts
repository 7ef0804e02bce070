import { fieldNames } from '../../../articles/front-matter/names/field-names.ts';
import { readFlag } from '../../../articles/front-matter/values/flag.ts';
import { plainName } from '../../../articles/source/plain-name.ts';
import { type GivenValues, isTaken } from './given-values.ts';
import { saysOf } from './says-of.ts';

type Data = Readonly<Record<string, unknown>>;

/** The fields of a text with those that other files give it; and what held it back on the old site, which no field of ours says. */
export function heldBack(
  own: Data,
  file: string,
  given: readonly GivenValues[],
): { data: Data; why: string | null } {
  const data: Record<string, unknown> = { ...own };
  const said = new Set(Object.keys(own).map(subjectOf));
  const holding = Object.keys(own).filter(
    (name) => !isCarried(plainName(name), own[name]) && holds(name, own[name]),
  );
  // The draft says it now, and `permalink: false` is no address.
  for (const name of holding) delete data[name];
  let by = holding.map((name) => ({ name, file })).at(0);
  for (const { from, values, isFirm = false } of given) {
    for (const [name, value] of Object.entries(values)) {
      if (said.has(subjectOf(name)) && !isFirm) continue;
      if (isTaken(name)) data[name] = value;
      else if (holds(name, value)) by ??= { name, file: from };
    }
    for (const name of Object.keys(values)) said.add(subjectOf(name));
  }
  return {
    data,
    why: by === undefined ? null : `It is a draft, because "${by.name}" in ${by.file} held it back.`,
  };
}

/** Whether a field of ours says the same, so that it needs no word. */
function isCarried(plain: string, value: unknown): boolean {
  return fieldNames.article.has(plain) || (plain === 'published' && readFlag(String(value)) !== null);
}

function holds(name: string, value: unknown): boolean {
  return saysOf(name, value).some(
    (says) => says === 'draft' || says === 'withdrawn' || says === 'restricted',
  );
}

/** What a field is about: a nearer file that speaks of it counts alone. */
function subjectOf(name: string): string {
  const plain = plainName(name);
  return /^(?:draft|published|status)$/.test(plain) ? 'draft' : (fieldNames.article.get(plain) ?? plain);
}
