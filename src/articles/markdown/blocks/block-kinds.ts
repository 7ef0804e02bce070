import { fold } from '../../../base/text/text.ts';

/** The blocks that a text may set apart, `:::box[Title]` … `:::`. */
export const blockNames = [
  'box',
  'key-points',
  'quote',
  'related',
  'timeline',
  'gallery',
  'correction',
  'document',
] as const;

export type BlockName = (typeof blockNames)[number];

interface BlockKind {
  /** What it is called in Vietnamese. */
  readonly vi: string;
  /** What it may be called besides, as `plainBlockName` gives it. */
  readonly others: readonly string[];
  /** The name in `Locale.words` of the title that it has when none is written; null when it needs none. */
  readonly word: string | null;
  /** What may stand in its braces, with the other names of each. */
  readonly settings: Readonly<Record<string, readonly string[]>>;
}

/** What every block may say in braces, when it says no title in brackets. */
export const titleSetting: Readonly<Record<string, readonly string[]>> = {
  title: ['tieude', 'ten', 'nhan', 'label', 'heading'],
};

export const blockKinds: Readonly<Record<BlockName, BlockKind>> = {
  box: { vi: 'hộp', others: ['khung', 'hopthongtin'], word: null, settings: {} },
  'key-points': {
    vi: 'điểm-chính',
    others: ['keypoint', 'ychinh', 'tomtat'],
    word: 'keyPoints',
    settings: {},
  },
  quote: {
    vi: 'trích-dẫn',
    others: ['trich', 'cautrich', 'pullquote'],
    word: null,
    settings: { by: ['cua', 'nguoinoi', 'tacgia', 'author'] },
  },
  related: {
    vi: 'liên-quan',
    others: ['docthem', 'bailienquan', 'tinlienquan'],
    word: 'readMore',
    settings: {},
  },
  timeline: {
    vi: 'dòng-thời-gian',
    others: ['dienbien', 'mocthoigian'],
    word: 'timeline',
    settings: {},
  },
  gallery: {
    vi: 'chùm-ảnh',
    others: ['boanh', 'thuvienanh', 'hinhanh'],
    word: null,
    settings: {},
  },
  correction: {
    vi: 'cải-chính',
    others: ['dinhchinh'],
    word: 'correction',
    settings: { date: ['ngay'] },
  },
  document: {
    vi: 'tài-liệu',
    others: ['vanban'],
    word: 'document',
    settings: { file: ['tep', 'src', 'href', 'url'] },
  },
};

/** What other tools call something of the kind, for "did you mean". */
const elsewhere: Readonly<Record<string, BlockName>> = {
  aside: 'box',
  callout: 'box',
  caution: 'box',
  danger: 'box',
  details: 'box',
  ghichu: 'box',
  important: 'box',
  info: 'box',
  luuy: 'box',
  note: 'box',
  tip: 'box',
  warning: 'box',
  summary: 'key-points',
  tldr: 'key-points',
  figure: 'gallery',
  images: 'gallery',
  photos: 'gallery',
  slideshow: 'gallery',
  file: 'document',
  pdf: 'document',
};

/** A name without marks, case, hyphens and underscores. */
export function plainBlockName(written: string): string {
  return fold(written).toLowerCase().replace(/[-_]/g, '');
}

const byPlainName = new Map<string, BlockName>(
  blockNames.flatMap((name) =>
    [plainBlockName(name), plainBlockName(blockKinds[name].vi), ...blockKinds[name].others].map(
      (plain): [string, BlockName] => [plain, name],
    ),
  ),
);

/** The block of a name as written, in English or Vietnamese, with or without marks; null when there is none. */
export function findBlock(written: string): BlockName | null {
  return byPlainName.get(plainBlockName(written)) ?? null;
}

/** Names among which an unknown one may be misspelt, and what it may mean, by name. */
export const nearBlocks: ReadonlyMap<string, BlockName> = new Map([
  ...Object.entries(elsewhere),
  ...byPlainName,
]);

/** What a block is called in the language of an article; in English where it has no name in that. */
export function blockNameIn(language: string, name: BlockName): string {
  return /^vi(?:-|$)/.test(language) ? blockKinds[name].vi : name;
}
