import { svgRoot, svgText } from './svg-text.ts';

/** What browsers take for a drawing that says nothing of its size. */
const usual = { width: 300, height: 150 };
/** More than this is not looked at to find out how large it is. */
const looked = 200_000;

/** How large a drawing in lines is, in CSS pixels, as browsers take it; null when the bytes are none. */
export function svgSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const text = svgText(bytes.subarray(0, looked));
  const root = text === null ? -1 : svgRoot(text);
  if (text === null || root < 0 || !/^\ufeff?\s*</.test(text)) return null;
  const [tag] = /^(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(text.slice(root)) ?? [];
  if (tag === undefined) return null;
  const [x, y, boxWidth = 0, boxHeight = 0, ...others] = attribute(tag, 'viewBox')
    .split(/[\s,]+/)
    .map(Number);
  const hasBox = x !== undefined && y !== undefined && boxWidth > 0 && boxHeight > 0 && others.length === 0;
  const [width, height] = [length(attribute(tag, 'width')), length(attribute(tag, 'height'))];
  const ratio = hasBox ? boxWidth / boxHeight : null;
  if (width !== null && height !== null) return whole(width, height);
  if (width !== null) return whole(width, ratio === null ? usual.height : width / ratio);
  if (height !== null) return whole(ratio === null ? usual.width : height * ratio, height);
  // A box is no size: its units are the drawing's own, and may be few.
  if (ratio === null) return usual;
  const scale = Math.max(1, usual.width / boxWidth);
  return whole(boxWidth * scale, boxHeight * scale);
}

function attribute(tag: string, name: string): string {
  const [, double, single = ''] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return (double ?? single).trim();
}

const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  pt: 96 / 72,
  pc: 16,
  em: 16,
  rem: 16,
  ex: 8,
};

/** Null where it depends on the place, as with %, and where nothing is said. */
function length(written: string): number | null {
  const [, number = '', unit = ''] = /^\+?(\d*\.?\d+(?:e[+-]?\d+)?)([a-z]*)$/i.exec(written) ?? [];
  const factor = units[unit.toLowerCase()];
  const pixels = Number(number) * (factor ?? 0);
  return pixels > 0 && Number.isFinite(pixels) ? pixels : null;
}

function whole(width: number, height: number) {
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}
