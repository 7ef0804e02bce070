import type { Addresses } from '../../addresses/address.ts';
import { iconForms, iconUrls, manifestUrl, ownAccent } from '../../addresses/icons.ts';
import type { Site } from '../../order/site.ts';
import type { IconsView } from '../shell-view.ts';

/** What the head of each page says of the icons of the site. */
export function toIconLinks(site: Pick<Site, 'config' | 'files'>, { href }: Addresses): IconsView {
  const forms = iconForms(site);
  const known: IconsView['links'] = [
    { form: 'ico', rel: 'icon', sizes: '32x32', type: null },
    { form: 'svg', rel: 'icon', sizes: null, type: 'image/svg+xml' },
    { form: 'small', rel: 'icon', sizes: '192x192', type: 'image/png' },
    { form: 'touch', rel: 'apple-touch-icon', sizes: null, type: null },
  ].flatMap(({ form, ...link }) => {
    const found = forms.find((one) => one === form);
    return found === undefined ? [] : [{ ...link, href: href(iconUrls[found]) }];
  });
  return {
    links: known,
    // From a disk, browsers refuse to load it.
    manifest: site.config.relative ? null : href(manifestUrl),
    colours: site.config.accent ?? ownAccent,
  };
}
