import type { Config } from './config.ts';
import { securityPolicy } from './security-policy.ts';

/**
 * The content security policy of a site; null where nobody knows whether it would break something. A host that is named
 * sends it or has it in the pages. Of plain files it is known for sites that say what they add to it, or that have neither
 * plugins nor templates, which may load from elsewhere; not for those that are read from a disk, where no page is its own origin.
 * `frames` are the origins of what articles show.
 */
export function knownPolicy(
  {
    host,
    csp,
    relative,
    theme,
    passiveTheme,
    plugins,
  }: Pick<Config, 'host' | 'csp' | 'relative' | 'theme' | 'passiveTheme' | 'plugins'>,
  frames: readonly string[] = [],
): string | null {
  const isOurs = (theme === null || passiveTheme) && Object.values(plugins).flat().length === 0;
  const isKnown = host !== 'none' || (!relative && (Object.keys(csp).length > 0 || isOurs));
  return isKnown ? securityPolicy(csp, frames) : null;
}
