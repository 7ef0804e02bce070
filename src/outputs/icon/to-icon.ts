import { outputPath } from '../../base/addresses/paths.ts';
import { toUtf8 } from '../../base/text/utf8.ts';
import type { IconView } from '../../site/pages/file-views.ts';
import type { Output } from '../output.ts';
import { bitmap, toIco } from './ico.ts';
import { ownIconPoints, ownIconSvg } from './own-icon.ts';

/** An icon of a site that names no picture for it. Nothing that reads pictures is loaded for that. */
export function toIcon({ url, form, colour }: IconView): Output {
  const path = outputPath(url);
  if (form === 'svg') return { path, bytes: toUtf8(ownIconSvg(colour)), mediaType: 'image/svg+xml' };
  const { across, points } = ownIconPoints(colour);
  return { path, bytes: toIco([bitmap(across, points)]), mediaType: 'image/x-icon' };
}
