import { fillHoles } from '../../../articles/markdown/fragment/fragment.ts';
import type { Profile } from '../../../articles/profile.ts';
import type { ProfileView } from '../group-views.ts';
import { holeValues } from './hole-values.ts';
import { toThumbnail } from './thumbnail.ts';
import type { ViewContext } from './view-context.ts';

/** An author or a group as their front presents them. The picture's text is empty, because the name stands beside it (R4.1). */
export function toProfile(profile: Profile, title: string, context: ViewContext): ProfileView {
  const { role, email, active, lead, links, picture, biography, figures } = profile;
  const matter = { holes: biography.holes, figures };
  return {
    name: profile.name ?? title,
    role,
    email,
    active,
    lead,
    links: links.map(({ name, url }) => ({ href: url, title: name })),
    picture: picture === null ? null : toThumbnail(picture, '', context),
    biography: fillHoles(
      biography,
      holeValues(matter, context, { print: context.addresses.href, sources: true }),
    ),
  };
}
