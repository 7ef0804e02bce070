import { isEmptyFolder } from '../../base/files/files.ts';
import type { Shells } from '../../site/pages/shell-view.ts';
import { inEachLanguage } from '../../site/settings/in-each-language.ts';
import type { Session } from '../session.ts';
import type { ThemedSettings } from '../settings/load-settings.ts';
import type { RenderContext } from './render-task.ts';

/** What all outputs of a site are rendered with; without `places`, to see whether they can be. */
export function renderContext(
  shells: Shells,
  { config, theme, locale }: ThemedSettings,
  places: Session['places'] | null,
): RenderContext {
  const stage = places && { out: places.out, folder: places.stage, fresh: isEmptyFolder(places.out) };
  return { shells, languages: inEachLanguage(config, locale), theme, stage };
}
