import type { FileFacts } from '../../articles/files/file-facts.ts';
import { type IconForm, iconForms, iconPicture, iconUrls, ownAccent } from '../addresses/icons.ts';
import { toRoute } from '../addresses/to-route.ts';
import type { IconView } from './file-views.ts';
import type { PageKind, TargetOf } from './page-kind.ts';
import { select } from './selection.ts';

type OwnOfIcon = Pick<IconView, 'form' | 'picture'>;

function pictureOf({ file, digest, mediaType, size }: FileFacts): IconView['picture'] {
  return { file, digest, type: mediaType, across: Math.max(size?.width ?? 1, size?.height ?? 1) };
}

/** An icon of the site: made of the picture that the settings name, or drawn. */
export const iconFile: PageKind<TargetOf<'icon'>, OwnOfIcon, IconView> = {
  once: true,
  routes: (site) =>
    iconForms(site).map((form: IconForm) =>
      toRoute(
        iconUrls[form],
        'the icon of the site',
        { kind: 'icon', form, file: iconPicture(site)?.file ?? null },
        site,
      ),
    ),
  select: ({ form }, { site }) => {
    const picture = iconPicture(site);
    return select({ form, picture: picture && pictureOf(picture) });
  },
  view: ({ form, picture }, { config }, url) => {
    return { kind: 'icon', url, form, picture, colour: (config.accent ?? ownAccent).light };
  },
};
