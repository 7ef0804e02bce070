import { shareTargets } from '../../settings/share/share-targets.ts';
import type { ShareView } from '../article-view.ts';
import { say } from './say.ts';
import type { ViewContext } from './view-context.ts';

/** Where an article may be passed on, in the order of the settings. */
export function toShareLinks(
  canonical: string,
  title: string,
  { config, locale }: Pick<ViewContext, 'config' | 'locale'>,
): ShareView[] {
  return config.share.map((kind) => {
    const { name, href } = shareTargets[kind];
    const label = name ?? say(locale, kind === 'email' ? 'shareByEmail' : 'copyAddress');
    return { kind, title: label, href: href === null ? null : href(canonical, title) };
  });
}
