import { outputPath } from '../../base/addresses/paths.ts';
import type { Site } from '../order/site.ts';
import type { Route, Target } from './route.ts';

/** The route of what stands at an address of a site; `origin` as in `Route`. */
export function toRoute(
  url: string,
  origin: string,
  target: Target,
  { config }: { readonly config: Pick<Site['config'], 'language'> },
): Route {
  return { url, path: outputPath(url), origin, language: config.language, target };
}
