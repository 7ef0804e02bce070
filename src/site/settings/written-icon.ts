import type { SettingPlace } from '../order/menu.ts';

/** The name under which the settings have the icon: of what is absent only the place around it is known. */
export function writtenIcon(placeOf: SettingPlace): 'icon' | 'favicon' {
  const [icon, around] = [placeOf(['icon']), placeOf([])];
  return icon?.line === around?.line && icon?.column === around?.column ? 'favicon' : 'icon';
}
