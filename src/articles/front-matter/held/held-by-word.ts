import { plainName } from '../../source/plain-name.ts';
import { isMark, markIn } from '../marks/publication-marks.ts';
import { readFlag } from '../values/flag.ts';

/**
 * What says that an article is held back where the name of its field is not known: a word for a state, a note, or the name
 * itself: `kind: draft`, `ghi chú: CHƯA ĐĂNG - chờ sếp`, `chờ sếp: có`; null when nothing does.
 */
export function heldByWord(name: string, value: unknown): string | null {
  if (ofRights.has(plainName(name))) return null;
  for (const item of [value].flat()) {
    if (typeof item !== 'string') continue;
    if (
      isMark(item, notes.has(plainName(name)) ? 'apart' : 'value') ||
      markIn(item) !== null ||
      /^\s*noindex\b/i.test(item)
    )
      return item.trim();
    if (isMark(name, 'value') && readFlag(item) === true) return name;
  }
  return null;
}

/** Of what editors tell each other, where one word is enough: `ghi chú: hold`. */
const notes = new Set([
  'note',
  'notes',
  'comment',
  'remark',
  'remarks',
  'ghichu',
  'luuy',
  'chuy',
  'editornote',
  'nhac',
]);

/** What is private there is who may copy it. */
const ofRights = new Set(['license', 'licence', 'giayphep', 'copyright']);
