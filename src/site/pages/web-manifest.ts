import { iconForms, iconSizes, iconUrls, manifestUrl, ownAccent } from '../addresses/icons.ts';
import { toRoute } from '../addresses/to-route.ts';
import type { WebManifestView } from './file-views.ts';
import type { PageKind, TargetOf } from './page-kind.ts';
import { select } from './selection.ts';

/** What phones are told that put the site among their programs. */
export const webManifest: PageKind<TargetOf<'manifest'>, Pick<WebManifestView, 'icons'>, WebManifestView> = {
  once: true,
  routes: (site) => [toRoute(manifestUrl, 'the manifest of the site', { kind: 'manifest' }, site)],
  select: (_, { site }) => {
    const forms = iconForms(site);
    const sized = (['small', 'large'] as const).filter((form) => forms.includes(form));
    const icons = sized.map((form) => ({
      url: iconUrls[form],
      sizes: `${iconSizes[form]}x${iconSizes[form]}`,
      type: 'image/png',
    }));
    const drawing = { url: iconUrls.svg, sizes: 'any', type: 'image/svg+xml' };
    return select({ icons: forms.includes('svg') ? [drawing, ...icons] : icons });
  },
  view: ({ icons }, { config, locale, addresses }, url) => ({
    kind: 'manifest',
    url,
    name: config.title,
    language: config.language,
    direction: locale.direction,
    start: addresses.href(config.front),
    colour: (config.accent ?? ownAccent).light,
    icons: icons.map((icon) => ({ ...icon, url: addresses.href(icon.url) })),
  }),
};
