import type { SettingPlace } from '../forms/setting-place.ts';

/** The name under which the settings have the icon. */
export function writtenIcon(placeOf: SettingPlace): 'icon' | 'favicon' {
  return placeOf(['icon']) === null ? 'favicon' : 'icon';
}
