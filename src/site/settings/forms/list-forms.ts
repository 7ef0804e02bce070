/** Sections and languages as other tools and people write them, in our forms: a list of names, or names with what is said of each. */

import { splitAtCommas } from '../../../articles/front-matter/values/field-kinds.ts';
import { plainName } from '../../../articles/source/plain-name.ts';
import { isObject } from '../../../base/is-object.ts';
import { error, type Problem, warning } from '../../../base/problem.ts';
import { languageMeant } from './main-language.ts';
import type { MovedPlaces } from './moved-places.ts';

/** Where what is read stands, and the list that problems are added to. */
export interface Forms {
  readonly places: MovedPlaces;
  readonly problems: Problem[];
}

type Path = readonly PropertyKey[];
type Values = Readonly<Record<string, unknown>>;

/** Names of what an entry of a list is known by, and of its words; where only the latter are written they are both. */
const keys = ['key', 'id', 'slug', 'code', 'lang', 'language', 'locale', 'folder', 'mã', 'thư mục'];
const titles = ['title', 'label', 'name', 'languageName', 'tên', 'tiêu đề', 'tên gọi'];
const inner = ['children', 'items', 'sections', 'subsections', 'submenu', 'mục con', 'chuyên mục con'];
const keyNames = new Set(keys.map(plainName));
const titleNames = new Set(titles.map(plainName));
const innerNames = new Set(inner.map(plainName));

/** Keys with titles, or a list of either. */
export function sectionsMeant(written: unknown, path: Path, forms: Forms): unknown {
  const named = byName(listOf(written), path, forms);
  if (!isObject(named)) return named;
  return Object.fromEntries(
    Object.entries(named).map(([name, value]) => [name, titleMeant(name, value, [...path, name], forms)]),
  );
}

function titleMeant(name: string, value: unknown, path: Path, { places, problems }: Forms): unknown {
  if (Array.isArray(value)) return value.length === 1 && typeof value[0] === 'string' ? value[0] : value;
  if (!isObject(value)) return value;
  const title = Object.entries(value).find(([field]) => titleNames.has(plainName(field)));
  const others = Object.keys(value).filter((field) => field !== title?.[0]);
  if (title === undefined || typeof title[1] !== 'string') return value;
  for (const field of others) {
    const at = places.placeOf([...path, field], true);
    problems.push(
      innerNames.has(plainName(field))
        ? error(
            'wrong-value',
            at,
            `The sections in "${name}" stand below it, and a section here is one line of its own.`,
            `Write them after it, at the same depth: "${name}: ${title[1]}", "${name}/…: …".`,
          )
        : warning(
            'unknown-field',
            at,
            `Of the section "${name}" the settings hold the title alone, so "${field}" is not used.`,
            `Write "${name}: ${title[1]}". Sections stand in the order of their lines; text and picture of one belong in the file sections/${name}.md.`,
          ),
    );
  }
  return title[1];
}

/** Tags, or tags with the settings of each. */
export function languagesMeant(written: unknown, path: Path, forms: Forms): unknown {
  const named = byName(typeof written === 'string' ? splitUp(written) : written, path, forms);
  if (!isObject(named)) return named;
  return Object.fromEntries(
    Object.entries(named).map(([tag, value]) => [tag, ownMeant(tag, value, [...path, tag], forms)]),
  );
}

function ownMeant(tag: string, value: unknown, path: Path, { places, problems }: Forms): unknown {
  const isItsName = (text: unknown) => typeof text === 'string' && languageMeant(text) === languageMeant(tag);
  if (isObject(value)) {
    const said = Object.entries(value).filter(
      ([field, text]) => !titleNames.has(plainName(field)) || !isItsName(text),
    );
    return Object.fromEntries(said);
  }
  if (typeof value !== 'string') return value;
  if (!isItsName(value)) {
    problems.push(
      error(
        'wrong-value',
        places.placeOf(path),
        `"${value}" is not how the language "${tag}" is called.`,
        `If it is the title of the site in that language, write "${tag}: { title: ${value} }".`,
      ),
    );
  }
  return null;
}

function listOf(written: unknown): unknown {
  return typeof written === 'string' && /[,;]/.test(written) ? splitUp(written) : written;
}

/** The words between commas, without empty ones. */
export function splitUp(written: string): readonly string[] {
  return splitAtCommas(written)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** A list in which groups of names stand, as names with what is said of each; anything else as it is, and what is named twice. */
function byName(written: unknown, path: Path, { places }: Forms): unknown {
  if (!Array.isArray(written) || !written.some(isObject)) return written;
  const made = new Map<string, unknown>();
  for (const [index, entry] of written.entries()) {
    const said = typeof entry === 'string' ? [[entry, null] as const] : isObject(entry) ? ofEntry(entry) : [];
    if (said.length === 0) return written;
    for (const [name, value] of said) {
      if (made.has(name)) return written;
      made.set(name, value);
      const isOwnName = isObject(entry) && Object.hasOwn(entry, name);
      places.move([...path, name], [...path, index, ...(isOwnName ? [name] : [])]);
    }
  }
  return Object.fromEntries(made);
}

/** `kinh-te: Kinh tế`, or `slug: kinh-te` with `name: Kinh tế`. */
function ofEntry(entry: Values): readonly (readonly [string, unknown])[] {
  const fields = Object.entries(entry);
  const words = fields.filter(([field]) => titleNames.has(plainName(field)));
  const key =
    fields.find(([field]) => keyNames.has(plainName(field))) ??
    words.find(([field]) => plainName(field) === 'name') ??
    words[0];
  if (key === undefined) return fields;
  if (typeof key[1] !== 'string') return [];
  const rest = fields.filter((field) => field !== key);
  return [[key[1], rest.length === 0 ? null : Object.fromEntries(rest)]];
}
