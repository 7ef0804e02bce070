import type { Config } from '../../site/settings/config.ts';
import { knownPolicy } from '../../site/settings/known-policy.ts';
import { inlineCodes } from '../../templates/check-inline.ts';

/** The codes of what templates may hold, since the policy of the site does not stop it, or may not. */
export function allowedInline(config: Config): ReadonlySet<string> {
  if (knownPolicy(config) === null) return new Set(Object.values(inlineCodes));
  const isOpen = (directive: string) =>
    (config.csp[directive] ?? []).some((source) => /'(?:unsafe-inline|nonce-|sha\d+-)/.test(source));
  return new Set([
    ...(isOpen('script-src') ? [inlineCodes.script] : []),
    ...(isOpen('style-src') ? [inlineCodes.style] : []),
  ]);
}
