import { isObject } from '../../../base/is-object.ts';
import { plainName } from '../../source/plain-name.ts';
import { isEmpty } from './without-empty.ts';

/** An entry of the front matter; with `own`, under the name of ours for which it stands. */
export type FrontMatterEntry = readonly [name: string, value: unknown, own?: string];

type Said = 'caption' | 'alt' | 'credit';

const names: Readonly<Record<Said, readonly string[]>> = {
  caption: ['caption', 'image caption', 'photo caption', 'cover caption', 'chú thích', 'chú thích ảnh'],
  alt: ['alt', 'image alt', 'alt text', 'cover alt', 'mô tả ảnh'],
  credit: ['credit', 'image credit', 'photo credit', 'nguồn ảnh', 'tác giả ảnh', 'người chụp'],
};

/** What names beside a picture say of it, in their plain form. */
export const saidBesidePicture: ReadonlyMap<string, Said> = new Map(
  Object.entries(names).flatMap(([said, written]) => written.map((name) => [plainName(name), said as Said])),
);

/**
 * The entries with the caption, alternative text and credit that stand beside the only picture as its own, where it says none itself.
 * `inside` are the names that figures know.
 */
export function saidOfPicture(
  entries: readonly FrontMatterEntry[],
  table: ReadonlyMap<string, string>,
  inside: ReadonlyMap<string, string>,
): readonly FrontMatterEntry[] {
  const beside = entries.filter(([name, value]) => isText(value) && saidBesidePicture.has(plainName(name)));
  if (beside.length === 0) return entries;
  const pictures = entries.filter(
    ([name, value, own]) => (own ?? table.get(plainName(name))) === 'figures' && !isEmpty(value),
  );
  const [written, ...others] = pictures;
  const picture = written === undefined || others.length > 0 ? null : onlyPicture(written[1]);
  if (written === undefined || picture === null) return entries;
  const own = new Set(
    Object.keys(picture)
      .filter((name) => !isEmpty(picture[name]))
      .map((name) => inside.get(plainName(name))),
  );
  const used = new Set<FrontMatterEntry>();
  const whole: Record<string, unknown> = { ...picture };
  for (const entry of beside) {
    const said = saidBesidePicture.get(plainName(entry[0])) ?? 'caption';
    if (own.has(said)) continue;
    own.add(said);
    used.add(entry);
    whole[said] = entry[1];
  }
  const [name, value] = written;
  const complete: FrontMatterEntry = [name, Array.isArray(value) ? [whole] : whole, 'figures'];
  return entries.flatMap((entry) => (used.has(entry) ? [] : [entry === written ? complete : entry]));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** What is written of the only picture; null where there are several, or none in a form of ours. */
function onlyPicture(value: unknown): Readonly<Record<string, unknown>> | null {
  const [picture, ...others] = Array.isArray(value) ? value : [value];
  if (others.length > 0) return null;
  if (isText(picture)) return /[,;]/.test(picture) ? null : { src: picture };
  return isObject(picture) ? picture : null;
}
