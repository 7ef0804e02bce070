import { z } from 'zod';
import { refuse } from '../../../base/refuse.ts';
import { writtenAs } from '../../../base/schema/written-as.ts';
import { plainName } from '../../source/plain-name.ts';
import { writtenForms } from './written-forms.ts';

/** The tag of a language by BCP 47 in its canonical form, such as `en` or `pt-BR`; null when nothing is written. */
export const writtenLanguage = writtenAs(
  z
    .string()
    .nullish()
    .transform((written, context): string | null => {
      const text = (written ?? '').trim();
      if (text === '') return null;
      const tag = readLanguageTag(text);
      if (tag !== null) return tag;
      const meant = mistaken.get(mainPart(text));
      const hint =
        meant === undefined
          ? 'Write the short form of its name that browsers know: "en" for English, "vi" for Vietnamese, "fr" for French.'
          : `Write "${meant}".`;
      return refuse(context, 'unknown-language', `"${text}" is the tag of no language.`, hint);
    }),
  writtenForms.named(['vi', 'en', 'fr', 'zh', 'ja', 'ko', 'km', 'lo']),
);

/** The tag that is meant by a tag or by the name of a language as people write it; null when it is none. */
export function readLanguageTag(text: string): string | null {
  const named = names.get(plainName(text));
  if (named !== undefined) return named;
  // As systems write it: `en_US.UTF-8`.
  const tag = text.replace(/\.[\w-]+$/, '').replaceAll('_', '-');
  const main = mainPart(tag);
  if (!/^[a-z]{2,3}$/.test(main) || mistaken.has(main) || (main.length === 2 && !twoLetters.has(main)))
    return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** The tag of a language for which that of a country was written, as "vn"; null for any other. */
export function languageOfCountry(text: string): string | null {
  return mistaken.get(mainPart(text.trim())) ?? null;
}

function mainPart(tag: string): string {
  return /^[a-z]*/.exec(tag.toLowerCase())?.[0] ?? '';
}

/** Names of languages as people write them. */
const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    vi: ['Vietnamese', 'tiếng Việt', 'Việt'],
    en: ['English', 'tiếng Anh', 'Anh'],
    fr: ['French', 'français', 'tiếng Pháp', 'Pháp'],
    zh: ['Chinese', 'tiếng Trung', 'tiếng Hoa', 'tiếng Trung Quốc'],
    ja: ['Japanese', 'tiếng Nhật'],
    ko: ['Korean', 'tiếng Hàn', 'tiếng Hàn Quốc'],
    ru: ['Russian', 'tiếng Nga'],
    de: ['German', 'Deutsch', 'tiếng Đức'],
    es: ['Spanish', 'español', 'tiếng Tây Ban Nha'],
    lo: ['Lao', 'tiếng Lào'],
    km: ['Khmer', 'tiếng Khmer'],
    th: ['Thai', 'tiếng Thái'],
  }).flatMap(([tag, written]) => written.map((name) => [plainName(name), tag] as const)),
);

/** Codes of countries that are written for languages, and are those of none. */
const mistaken: ReadonlyMap<string, string> = new Map(
  Object.entries({
    vn: 'vi',
    vnm: 'vi',
    us: 'en',
    usa: 'en',
    gb: 'en',
    gbr: 'en',
    cn: 'zh',
    chn: 'zh',
    jp: 'ja',
    kh: 'km',
    dk: 'da',
    cz: 'cs',
    ua: 'uk',
  }),
);

/** All languages that have two letters (ISO 639-1). */
const twoLetters: ReadonlySet<string> = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu ' +
    'fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ' +
    'ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa ' +
    'pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug ' +
    'uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);
