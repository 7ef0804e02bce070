import { z } from 'zod';
import { addressFault } from '../../base/addresses/address-fault.ts';
import { refuse } from '../../base/refuse.ts';
import { writtenAs } from '../../base/schema/written-as.ts';
import { nearest } from '../../base/text/nearest.ts';

/** The places that an address pattern may hold. */
export const permalinkPlaces = [':year', ':month', ':day', ':slug', ':section'] as const;

/** The pattern of a site that does not say another. */
export const usualPermalink = '/:year/:month/:slug/';

/** The addresses of articles, with places for what differs. */
export const permalinkPattern = writtenAs(
  z.string().transform((written, context) => {
    const places: readonly string[] = permalinkPlaces;
    const unknown = (written.match(/:[\p{L}\p{N}_-]+/gu) ?? []).find((place) => !places.includes(place));
    const bad = (message: string, hint: string) => refuse(context, 'bad-permalink', message, hint);
    if (unknown !== undefined) {
      const meant = nearest(unknown, places);
      const hint = meant === null ? `Use ${places.join(', ')}.` : `Did you mean "${meant}"?`;
      return bad(`"permalink" holds "${unknown}", which stands for nothing.`, hint);
    }
    const example = 'Write for example "/:year/:month/:slug/".';
    if (!written.includes(':slug'))
      return bad('"permalink" must hold ":slug", or articles share addresses.', example);
    if (!/^\/(?:[\w:.-]*[\w:-]\/)+$/.test(written)) {
      return bad(
        `"permalink" must begin and end with "/" and hold only ASCII letters, digits, "-", "_" and ".": "${written}".`,
        example,
      );
    }
    const fault = addressFault(written.replace(/:[a-z]+/g, 'x'));
    if (fault !== null) return bad(`No article can stand at "${written}", because ${fault}.`, example);
    return written;
  }),
  { type: 'string', pattern: '^/.*:slug.*/$', examples: ['/:year/:month/:slug/', '/:section/:slug/'] },
);
