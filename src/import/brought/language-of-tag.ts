import { loadLocale } from '../../base/locale/load-locale.ts';

/** The language that another tool means by `vi_VN`, `en-us` or `zh-CN`, as it is set here; undefined where there are no words for it. */
export function languageOfTag(tag: string | null | undefined): string | undefined {
  const written = (tag ?? '').trim().replaceAll('_', '-');
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(written);
    return loadLocale(canonical)?.language;
  } catch {
    return undefined;
  }
}
