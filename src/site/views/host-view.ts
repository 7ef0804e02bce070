import type { HostFile } from '../host.ts';
import type { HostFileView } from '../machine-view.ts';
import { securityPolicy } from '../security-policy.ts';
import { say } from './say.ts';
import type { ViewContext } from './view-context.ts';

/** What a host is told of the site: where it stands, what has moved, what is gone. */
export function toHostView(url: string, file: HostFile, context: ViewContext): HostFileView {
  const { config, locale } = context.site;
  const { origin, pathname } = new URL(config.url);
  const { moved, gone } = context.oldAddresses;
  const top = decodeURI(pathname);
  const below = (path: string) => top + path.slice(1);
  return {
    kind: 'host-file',
    url,
    file,
    top,
    moved: moved.map(([from, to]) => [below(from), context.addresses.absolute(to).slice(origin.length)]),
    gone: gone.map(below),
    goneTitle: say(locale, 'gone'),
    goneText: say(locale, 'goneText'),
    language: config.language,
    policy: securityPolicy(config.csp),
    preview: config.preview,
    precompressed: config.precompress,
  };
}
