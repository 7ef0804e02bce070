import { outputPath } from '../base/addresses/paths.ts';
import { toUtf8 } from '../base/text/utf8.ts';
import type { RobotsView } from '../site/pages/file-views.ts';
import type { Output } from './output.ts';

/** robots.txt: everything may be read but by whom the settings deny, and here are the sitemaps; of a preview nothing (R1.13, R1.21). */
export function toRobots(view: RobotsView): Output {
  const sitemaps = view.sitemaps.map((address) => `Sitemap: ${address}\n`).join('');
  const denied = view.denied.map(([purpose, agents]) => {
    const names = agents.map((name) => `User-agent: ${name}\n`).join('');
    return `# ${purpose}\n${names}Disallow: /\n\n`;
  });
  const open = `${denied.join('')}User-agent: *\nAllow: /\n\n${sitemaps}`;
  return {
    path: outputPath(view.url),
    bytes: toUtf8(view.closed ? 'User-agent: *\nDisallow: /\n' : open),
    mediaType: 'text/plain',
  };
}
