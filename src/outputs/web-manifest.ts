import { outputPath } from '../base/addresses/paths.ts';
import { toUtf8 } from '../base/text/utf8.ts';
import type { WebManifestView } from '../site/pages/file-views.ts';
import type { Output } from './output.ts';

/** The web app manifest: addresses in it are seen from its own. */
export function toWebManifest({
  url,
  name,
  language,
  direction,
  start,
  colour,
  icons,
}: WebManifestView): Output {
  const manifest = {
    name,
    lang: language,
    dir: direction,
    start_url: start,
    display: 'browser',
    theme_color: colour,
    background_color: '#ffffff',
    icons: icons.map(({ url: src, sizes, type }) => ({ src, sizes, type })),
  };
  const bytes = toUtf8(`${JSON.stringify(manifest, null, 2)}\n`);
  return { path: outputPath(url), bytes, mediaType: 'application/manifest+json' };
}
