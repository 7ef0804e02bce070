import type { Element } from 'xast';
import { x } from 'xastscript';
import type { CardView } from '../../site/pages/file-views.ts';
import { fitText } from './fit-text.ts';
import type { Typesetter } from './typesetter.ts';

const margin = 72;
const ink = '#16181d';
const quiet = '#5a6069';
const accent = '#a3161a';
const small = { size: 30, leading: 42 };

/** A card as SVG: the headline as large as it can be, the masthead at the foot. */
export function cardSvg({ width, height, headline, masthead }: CardView, type: Typesetter): Element {
  const foot = height - margin;
  const top = foot - (masthead.length - 1) * small.leading;
  const space = { width: width - 2 * margin, height: top - small.leading - 2 * margin };
  const { lines, size, leading } = fitText(headline, space, type.widthOf);
  const first = margin + size;
  return x('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, [
    x('rect', { width, height, fill: '#fff' }),
    x('rect', { width, height: 12, fill: accent }),
    ...lines.map((line, index) => text(line, size, first + index * leading, ink)),
    ...masthead.map((line, index) =>
      text(line, small.size, top + index * small.leading, index === masthead.length - 1 ? accent : quiet),
    ),
  ]);

  function text(line: string, size: number, y: number, fill: string): Element {
    return x('path', { fill, d: type.outline(line, size, margin, y) });
  }
}
