import { outputPath } from '../base/paths.ts';
import type { RobotsView } from '../site/machine-view.ts';
import type { Output } from './output.ts';

/** robots.txt: everything may be read, and here is the sitemap (R1.13, R1.21). */
export function toRobots(view: RobotsView): Output {
  return {
    path: outputPath(view.url),
    bytes: new TextEncoder().encode(`User-agent: *\nAllow: /\n\nSitemap: ${view.sitemap}\n`),
    mediaType: 'text/plain',
  };
}
