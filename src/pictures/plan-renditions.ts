import type { PictureLook } from './look.ts';
import type { PictureSettings } from './settings.ts';

/** A file that is made of a picture. */
export interface Rendition {
  /** Ends the names of its files, e.g. `-960.webp` or `-16x9-1200.jpg`, and tells it from the others of its picture. */
  readonly suffix: string;
  readonly shape: Shape;
  /** Media type. */
  readonly type: string;
  readonly width: number;
  readonly height: number;
  /** Of a crop, the point that it keeps nearest to its middle, in percents; left out where what draws the eye decides. */
  readonly focus?: Focus;
}

/** In whole percents from the left and from the top. */
export type Focus = readonly [x: number, y: number];

/** The whole picture, one of its crops, or the whole picture with all its pixels for those who download it. */
export type Shape = 'whole' | Crop | 'full';

/** 16:9, 4:3 and 1:1, which search engines ask for (R1.2) and cards are made of. */
export type Crop = 'wide' | 'standard' | 'square';

/** What the site does with a picture. */
export interface PictureUses {
  /** It stands in a text. */
  readonly shown: boolean;
  /** It stands for an article in lists, in cards of social networks and in search results, or for an author. */
  readonly teaser: boolean;
  /** A link or an attachment leads to it. */
  readonly full: boolean;
  /** What its crops keep, where an article says it. */
  readonly focus?: Focus;
}

interface CropPlan {
  readonly ratio: number;
  readonly name: string;
  /** Widths of the WebP files, for lists. */
  readonly widths: readonly number[];
}

export const crops: Readonly<Record<Crop, CropPlan>> = {
  wide: { ratio: 16 / 9, name: '16x9', widths: [480, 960, 1280] },
  standard: { ratio: 4 / 3, name: '4x3', widths: [240, 480] },
  square: { ratio: 1, name: '1x1', widths: [240] },
};

/** Wide enough for a card (R1.16) and for a browser that knows no WebP. */
const fallbackWidth = 1200;

type PlanSettings = Pick<PictureSettings, 'resize' | 'widths' | 'avif' | 'originals' | 'maxPixels'>;

/**
 * Whether it moves and all its frames together have more pixels than are worked on: then the file itself goes on moving, and what
 * stands still is made of its first frame, which alone is decoded.
 */
export function movesAsItIs(
  { width, height, frames }: Pick<PictureLook, 'width' | 'height' | 'frames'>,
  { maxPixels }: Pick<PictureSettings, 'maxPixels'>,
): boolean {
  return frames > 1 && width * height * frames > maxPixels;
}

/** Every file to make of a picture: a function of its look, its uses and the settings alone. Nothing is ever enlarged. */
export function planRenditions(look: PictureLook, uses: PictureUses, settings: PlanSettings): Rendition[] {
  if (look.kind === 'svg') return [rendition('whole', '', 'svg', look.width, look.height)];
  if (!settings.resize) return [];
  return [
    ...(uses.shown || uses.teaser ? wholes(look, settings) : []),
    ...(uses.teaser ? cards(look, uses.focus) : []),
    ...(uses.full && !settings.originals ? [full(look, settings)] : []),
  ];
}

/** Pixels across of the largest part of a picture that has a crop's form. */
export function largestCrop({ width, height }: Pick<PictureLook, 'width' | 'height'>, ratio: number): number {
  return Math.max(1, Math.min(width, Math.round(height * ratio)));
}

function full(look: PictureLook, settings: PlanSettings): Rendition {
  const { kind, width, height } = look;
  if (movesAsItIs(look, settings)) return rendition('full', '-as-it-is-full', kind as Format, width, height);
  return rendition('full', '', fallbackFormat(look), width, height);
}

function wholes(look: PictureLook, settings: PlanSettings): Rendition[] {
  if (movesAsItIs(look, settings))
    return [rendition('whole', '-as-it-is', look.kind as Format, look.width, look.height)];
  const widths = widthsOf(look, settings.widths);
  const heightAt = (width: number) => Math.max(1, Math.round((look.height * width) / look.width));
  const whole = (format: Format, width: number) =>
    rendition('whole', `-${width}`, format, width, heightAt(width));
  if (look.frames > 1) {
    const width = widths.at(-1) ?? look.width;
    return look.kind === 'gif' ? [whole('webp', width), whole('gif', width)] : [whole('webp', width)];
  }
  const plain = widths.filter((width) => width <= fallbackWidth).at(-1) ?? widths[0] ?? look.width;
  return [
    ...(settings.avif ? widths.map((width) => whole('avif', width)) : []),
    ...widths.map((width) => whole('webp', width)),
    whole(fallbackFormat(look), plain),
  ];
}

/** Those of the settings that are clearly smaller than the largest, and the largest: what the picture has at most. */
function widthsOf({ width }: PictureLook, wanted: readonly number[]): number[] {
  const largest = Math.min(width, wanted.at(-1) ?? width);
  return [...wanted.filter((step) => step < largest * 0.9), largest];
}

/** The point is a part of their names, so that another one makes them again and nothing else. */
function cards(look: PictureLook, focus: Focus | undefined): Rendition[] {
  const at = focus === undefined ? '' : `-at-${focus.join('-')}`;
  return Object.entries(crops).flatMap(([shape, { ratio, name, widths }]) => {
    const largest = largestCrop(look, ratio);
    const crop = (format: Format, wanted: number) => {
      const width = Math.min(wanted, largest);
      const height = Math.max(1, Math.min(look.height, Math.round(width / ratio)));
      const made = rendition(shape as Crop, `-${name}${at}-${width}`, format, width, height);
      return focus === undefined ? made : { ...made, focus };
    };
    const small = [...new Set(widths.map((width) => Math.min(width, largest)))];
    return [...small.map((width) => crop('webp', width)), crop('jpg', fallbackWidth)];
  });
}

type Format = 'avif' | 'webp' | 'jpg' | 'png' | 'gif' | 'svg';

const types: Readonly<Record<Format, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

/** What every browser and mail program shows. */
function fallbackFormat({ kind, alpha, frames }: PictureLook): Format {
  if (frames > 1) return kind === 'gif' ? 'gif' : 'webp';
  if (kind === 'png' || kind === 'gif') return 'png';
  return alpha ? 'png' : 'jpg';
}

function rendition(shape: Shape, size: string, format: Format, width: number, height: number): Rendition {
  return { suffix: `${size}.${format}`, shape, type: types[format], width, height };
}
