import type { FootnoteDefinition, RootContent } from 'mdast';
import { cleanText } from '../../base/clean.ts';
import type { Heading, Reference } from '../body.ts';
import type { Draft } from '../draft.ts';
import type { Fragment, Hole } from '../fragment.ts';
import type { TakenIds } from '../heading-ids.ts';
import { unfolded } from '../parser-fold.ts';
import type { Part } from '../parser-parts.ts';
import { unfoldText } from '../parser-unfold.ts';

/** A block of a document, and the part in which it stands, which unfolds its words. */
export interface Block<Node = RootContent> {
  readonly node: Node;
  readonly part: Part;
}

/** What is written of a document so far. */
export interface Sheet {
  readonly draft: Draft;
  /** The part in which the block at hand stands. */
  part: Part;
  /** Whether texts may hold what character references made. */
  readonly refers: boolean;
  /** Whether texts may hold gaps of more than one space. */
  readonly gaps: boolean;
  /** Whether texts may hold bare links. */
  readonly mayLink: boolean;
  /** Whether something was met that only the chain can write: what is written then is worth nothing. */
  odd: boolean;
  /** HTML and holes up to the last hole, and the HTML behind it. */
  readonly parts: string[];
  html: string;
  /** The words of this block; `spaced` when another space would be one too many. */
  line: string;
  spaced: boolean;
  inLink: boolean;
  readonly headings: Heading[];
  /** Whether there was a heading. */
  headed: boolean;
  /** The written levels of the headings below which the next one may stand. */
  readonly above: number[];
  readonly ids: TakenIds;
  tables: number;
  readonly references: Reference[];
  /** The footnotes by their names, and those that the text has referred to. */
  readonly notes: Map<string, Block<FootnoteDefinition>>;
  readonly noted: Block<FootnoteDefinition>[];
}

export function newSheet(whole: string, draft: Draft): Sheet {
  const refers = whole.includes('&');
  return {
    draft,
    part: { nodes: [], words: [], offset: 0, line: 0, folded: unfolded('') },
    refers,
    gaps: whole.includes('  '),
    mayLink: refers || ['\\', '@', '://', 'w.', 'W.'].some((sign) => whole.includes(sign)),
    odd: false,
    parts: [],
    html: '',
    line: '',
    spaced: true,
    inLink: false,
    headings: [],
    headed: false,
    above: [],
    ids: new Map(),
    tables: 0,
    references: [],
    notes: new Map(),
    noted: [],
  };
}

/** A part of the folded Markdown as readers see it. */
export function readText(value: string, { part, refers }: Sheet): string {
  const text = unfoldText(value, part);
  return refers ? cleanText(text) : text;
}

/** What has to be escaped, and what is no single space. */
const special = /[<&]|[^\S ]| {2}/;

/** Writes a part of the folded Markdown. */
export function writeText(value: string, sheet: Sheet): void {
  const text = readText(value, sheet);
  // In words that were folded is nothing special but wide gaps, and references are not among them.
  if (!special.test(sheet.refers || sheet.gaps ? text : value)) {
    sheet.html += text;
    addWords(text, sheet);
  } else {
    sheet.html += escapeText(text);
    addWords(text.replace(/\s+/g, ' '), sheet);
  }
}

/** Notes words of the text, as `plainText` would find them. */
function addWords(spaced: string, sheet: Sheet): void {
  const words = sheet.spaced && spaced.startsWith(' ') ? spaced.slice(1) : spaced;
  if (words === '') return;
  sheet.line += words;
  sheet.spaced = words.endsWith(' ');
}

/** Where a block begins: its words are noted apart. */
export function breakWords(sheet: Sheet): void {
  sheet.line = '';
  sheet.spaced = true;
}

export function writeHole(hole: Hole, sheet: Sheet): void {
  sheet.parts.push(sheet.html, hole);
  sheet.html = '';
}

/** Writes HTML with holes, in which no words of the text stand. */
export function writeFragment([html = '', ...others]: Fragment, sheet: Sheet): void {
  sheet.html += html;
  if (others.length === 0) return;
  sheet.parts.push(sheet.html, ...others);
  sheet.html = sheet.parts.pop() ?? '';
}

export function fragmentOf({ parts, html }: Sheet): Fragment {
  return [...parts, html];
}

/** As rehype-stringify writes text. */
export function escapeText(text: string): string {
  return /[<&]/.test(text) ? text.replace(/[<&]/g, reference) : text;
}

/** As rehype-stringify writes the value of an attribute, in double quotes. */
export function escapeValue(value: string): string {
  return /[\0"&'`]/.test(value) ? value.replace(/[\0"&'`]/g, reference) : value;
}

function reference(sign: string): string {
  return `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`;
}
