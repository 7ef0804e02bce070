import { error, type Problem } from '../../base/problem.ts';
import { nearest } from '../../base/text/nearest.ts';
import type { Config } from '../../site/settings/config.ts';
import type { SettingPlace } from '../../site/settings/forms/setting-place.ts';
import type { Theme, ThemeAsset } from '../../templates/theme.ts';

/** The file of the theme that cards are drawn with; null when there are none, or no such file. */
export function cardFont({ cards }: Pick<Config, 'cards'>, { assets }: Theme): ThemeAsset | null {
  return assets.find(({ name }) => name === cards) ?? null;
}

/** An error when the settings name a font that the theme does not have. */
export function checkCardFont(config: Pick<Config, 'cards'>, theme: Theme, placeOf: SettingPlace): Problem[] {
  const { cards } = config;
  if (cards === null || cardFont(config, theme) !== null) return [];
  const meant = nearest(
    cards,
    theme.assets.map(({ name }) => name),
  );
  return [
    error(
      'missing-file',
      placeOf(['cards']),
      `The font "${cards}", named under "cards" in bantin.yaml, is not in the theme.`,
      meant === null
        ? 'Put it into the folder of your templates, and name it from there, such as "fonts/headline.woff2".'
        : `Did you mean "${meant}"?`,
    ),
  ];
}
