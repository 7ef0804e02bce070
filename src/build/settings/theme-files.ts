import path from 'node:path';
import { digestBytes } from '../../base/digest.ts';
import type { FileRoute, TextRoute } from '../../site/addresses/route.ts';
import { stemScript } from '../../site/addresses/stem-script.ts';
import { shortDigest } from '../../site/keys/short-digest.ts';
import type { ThemeAssets } from '../../site/pages/shell.ts';
import type { Config } from '../../site/settings/config.ts';
import { slotNames } from '../../site/settings/slots-setting.ts';
import { linksOf, withLinks } from '../../templates/css-links.ts';
import type { Theme, ThemeAsset } from '../../templates/theme.ts';
import { searchScript, searchScripts } from './search-scripts.ts';
import { adRules } from './slot-templates.ts';
import { isAssetName } from './theme-asset-name.ts';

/** What a theme publishes besides pages. */
export interface ThemeFiles {
  readonly files: readonly FileRoute[];
  readonly texts: readonly TextRoute[];
  readonly assets: ThemeAssets;
}

/** The style sheet of all pages: that of the fonts stands at its head, those of several languages, of slots and of the site itself at its end. */
const main = 'theme.css';
const fonts = 'fonts.css';
const languages = 'languages.css';
const inSlots = 'slots.css';
/** What the theme of a package adds to the default style sheet. */
const look = 'look.css';
const own = 'own.css';
/** As many fonts as may be loaded ahead of the style sheet (R6.10). */
const mostAhead = 2;

/**
 * The files of a theme under names that hold a part of their digest, so that the bytes of an address never change (R11.4);
 * style sheets name the others as they are published. What lies in `fonts/` is published when a style sheet names it.
 */
export function themeFiles(
  theme: Theme,
  config: Pick<Config, 'accent' | 'fonts' | 'language' | 'languages' | 'search' | 'slots'>,
): ThemeFiles {
  const sheets = styleSheets(theme, config);
  const named = new Set(sheets.flatMap(({ name, text }) => targetsOf(text, name)));
  const plain = withScripts(theme.assets, config).filter(
    ({ name, text }) => text === null && isAssetName(name) && (named.has(name) || !name.startsWith('fonts/')),
  );
  const files = plain.map(({ name, disk, digest }) => ({ url: assetUrl(name, digest), file: disk, digest }));
  const urls = new Map(plain.map(({ name, digest }) => [name, assetUrl(name, digest)]));
  const texts = sheets.map(({ name, disk, text }): TextRoute => {
    const linked = withLinks(text, name, (target) => relative(name, urls.get(target)));
    const url = assetUrl(name, digestBytes(linked));
    urls.set(name, url);
    return { url, origin: disk, text: linked };
  });
  const declared = config.fonts ? textOf(theme, fonts) : '';
  const ahead = [...new Set(targetsOf(declared, fonts))].filter((name) => /\.woff2$/.test(name));
  const first = ahead.flatMap((name) => urls.get(name) ?? []).slice(0, mostAhead);
  return { files, texts, assets: { urls, fonts: first } };
}

/** With the scripts of the search that the theme does not replace by its own; with none of them where there is no search. */
function withScripts(
  assets: readonly ThemeAsset[],
  config: Pick<Config, 'language' | 'languages' | 'search'>,
): readonly ThemeAsset[] {
  if (!config.search) return assets.filter(({ name }) => name !== searchScript && name !== stemScript);
  const own = new Set(assets.map(({ name }) => name));
  return [...assets, ...searchScripts(config).filter(({ name }) => !own.has(name))];
}

/** Those that pages or other files may name, with all that they hold. */
function styleSheets(
  theme: Theme,
  {
    accent,
    fonts: withFonts,
    languages: of,
    slots,
  }: Pick<Config, 'accent' | 'fonts' | 'languages' | 'slots'>,
) {
  return theme.assets.flatMap(({ name, disk, text }) => {
    if (text === null || [fonts, languages, inSlots, look, own].includes(name)) return [];
    const ofLanguages = of.length > 1 ? textOf(theme, languages) : '';
    const ofFonts = withFonts ? textOf(theme, fonts) : '';
    const ofSlots = slotNames.some((slot) => slots[slot].length > 0) ? textOf(theme, inSlots) : '';
    const ofSite = [textOf(theme, look), textOf(theme, own), accentRules(accent), adRules(slots)];
    const parts = [ofFonts, text, ofLanguages, ofSlots, ...ofSite];
    return [{ name, disk, text: name === main ? parts.filter((part) => part !== '').join('\n') : text }];
  });
}

function targetsOf(css: string, name: string): string[] {
  return linksOf(css, name).map(({ target }) => target);
}

function textOf({ assets }: Theme, wanted: string): string {
  return assets.find(({ name }) => name === wanted)?.text ?? '';
}

/** Last in the style sheet, so that it counts whatever theme is used. */
function accentRules(accent: Config['accent']): string {
  if (accent === null) return '';
  const { light, dark } = accent;
  return `:root { --accent: ${light}; }\n@media (prefers-color-scheme: dark) { :root { --accent: ${dark}; } }\n`;
}

/** `theme.css` gives `/assets/theme-3f2a91bc.css`. */
function assetUrl(name: ThemeAsset['name'], digest: string): string {
  const { dir, name: stem, ext } = path.posix.parse(name);
  return path.posix.join('/assets', dir, `${stem}-${shortDigest(digest)}${ext}`);
}

/** An address as the style sheet `name` of the theme writes it, so that the site may stand anywhere. */
function relative(name: string, url: string | undefined): string | null {
  return url === undefined
    ? null
    : path.posix.relative(path.posix.join('/assets', path.posix.dirname(name)), url);
}
