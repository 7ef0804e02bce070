import type { AuthorProfile } from '../../../articles/author-profile.ts';
import { fillHoles } from '../../../articles/markdown/fragment.ts';
import type { ProfileView } from '../view.ts';
import { holeValues } from './hole-values.ts';
import { toThumbnail } from './thumbnail.ts';
import type { ViewContext } from './view-context.ts';

/** An author as their front presents them. The picture's text is empty, because the name stands beside it (R4.1). */
export function toProfile(profile: AuthorProfile, context: ViewContext): ProfileView {
  const { name, role, email, picture, biography, figures } = profile;
  const matter = { holes: biography.asks, figures };
  return {
    name,
    role,
    email,
    picture: picture === null ? null : toThumbnail(picture, '', context),
    biography: fillHoles(
      biography,
      holeValues(matter, context, { print: context.addresses.href, sources: true }),
    ),
  };
}
