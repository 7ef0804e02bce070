import type { OldAddresses } from '../addresses/old-addresses.ts';
import { robotHeadersOf } from '../settings/robots/robots-setting.ts';
import { permissionsPolicy, securityPolicy } from '../settings/security-policy.ts';
import type { HostFileView } from './file-views.ts';
import { noRoutes, type PageKind, type TargetOf } from './page-kind.ts';
import { say } from './parts/say.ts';
import { select } from './selection.ts';

interface OwnOfHostFile extends OldAddresses, Pick<HostFileView, 'file'> {
  /** Origins of all frames of the site. */
  readonly frames: readonly string[];
}

/** What a host is told of the site: where it stands, what has moved, what is gone. */
export const hostFile: PageKind<TargetOf<'host-file'>, OwnOfHostFile, HostFileView> = {
  routes: noRoutes,
  select: ({ file }, { oldAddresses, sites }) => {
    const frames = [...new Set(sites.whole.pages.flatMap(({ summary }) => summary.frames))].sort();
    return select({ file, ...oldAddresses, frames });
  },
  view: ({ file, moved, gone, queried, frames }, { config, locale, addresses }, url) => {
    const { origin, pathname } = new URL(config.url);
    const top = decodeURI(pathname);
    const below = (path: string) => top + path.slice(1);
    return {
      kind: 'host-file',
      url,
      file,
      top,
      fronts: config.languages.slice(1).map(({ front }) => below(front)),
      moved: moved.map(([from, to]) => [below(from), addresses.absolute(to).slice(origin.length)]),
      gone: gone.map(below),
      queried: queried.map(({ path, query, to }) => [
        below(path),
        query,
        addresses.absolute(to).slice(origin.length),
      ]),
      goneTitle: say(locale, 'gone'),
      goneText: say(locale, 'goneText'),
      language: config.language,
      policy: securityPolicy(config.csp, frames),
      permissions: permissionsPolicy(frames),
      robots: robotHeadersOf(config),
      preview: config.preview,
      precompressed: config.precompress,
    };
  },
};
