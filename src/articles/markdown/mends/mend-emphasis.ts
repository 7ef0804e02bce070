import type { PhrasingContent, RootContent, Text } from 'mdast';
import { cutText, joinTexts, type WrittenText, writtenText } from './written-text.ts';

/**
 * The nodes with the emphasis that was meant where the meaning is plain, and null where there is nothing to mend.
 * CommonMark asks whether a mark stands beside a letter, a space or other punctuation, and so does not read
 * `**Ghi chú:**Nội dung`, `**“rất tốt”**và` and `a **bold **word`, nor marks beside a no-break space. People mean pairs.
 */
export function mendEmphasis(children: readonly RootContent[], markdown: string): RootContent[] | null {
  if (!children.some(mayMend)) return null;
  const unwrapped = children.flatMap((child) => (isNested(child) ? unwrap(child, markdown) : [child]));
  const nests = children.some(isNested) && !joinTexts(unwrapped).some(hasMarksTogether);
  const bold = nests
    ? (pairUp(joinTexts(unwrapped), '**', true, markdown) ??
      pairUp(joinTexts(unwrapped), '__', true, markdown))
    : null;
  let nodes = bold ?? children;
  let found = bold !== null;
  for (const mark of ['**', '__', '~~', '*', '_']) {
    const made = pairUp(joinTexts(nodes), mark, false, markdown);
    if (made === null) continue;
    nodes = made;
    found = true;
  }
  return found ? [...nodes] : null;
}

function mayMend(node: RootContent): boolean {
  return node.type === 'text' ? /[*_]|~~/.test(node.value) : isNested(node);
}

/** Bold within bold, or a mark of it: the inner ones were meant to end the first words and to begin the last ones. */
function isNested(node: RootContent): node is Extract<RootContent, { type: 'strong' }> {
  return (
    node.type === 'strong' &&
    node.children.some(
      (child) => child.type === 'strong' || (child.type === 'text' && /\*\*|__/.test(child.value)),
    )
  );
}

/** The children of nested bold with their marks as texts, placed where they stand. */
function unwrap(node: RootContent, markdown: string): RootContent[] {
  if (node.type !== 'strong') return [node];
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [node];
  const value = markdown.slice(start.offset, start.offset + 2);
  const mark = (from: typeof start, shift: number): Text => {
    const point = (by: number) => ({ ...from, column: from.column + by, offset: (from.offset ?? 0) + by });
    return { type: 'text', value, position: { start: point(shift), end: point(shift + 2) } };
  };
  return [mark(start, 0), ...node.children.flatMap((child) => unwrap(child, markdown)), mark(end, -2)];
}

function hasMarksTogether(node: RootContent): boolean {
  return node.type === 'text' && /\*{4}|_{4}/.test(node.value);
}

interface Mark {
  readonly node: number;
  readonly text: WrittenText;
  readonly at: number;
  /** What stands before and behind it; `\n` at the ends of a line. */
  readonly before: string;
  readonly behind: string;
}

/**
 * The nodes with all texts between two such marks emphasised; null unless all marks are pairs and each is a plain one, as
 * all are that would nest otherwise.
 */
function pairUp(
  nodes: readonly RootContent[],
  mark: string,
  nests: boolean,
  markdown: string,
): RootContent[] | null {
  const marks = marksIn(nodes, mark, markdown);
  if (marks.length === 0 || marks.length % 2 > 0) return null;
  const made: RootContent[] = [];
  let node = 0;
  let from = 0;
  const rest = (until: Mark | null): RootContent[] => {
    const taken: RootContent[] = [];
    for (; node < (until?.node ?? nodes.length); node += 1, from = 0)
      taken.push(...cutNode(nodes[node], from, markdown));
    if (until === null) return taken;
    taken.push(...cutText(until.text, from, until.at));
    from = until.at + mark.length;
    return taken;
  };
  for (let index = 0; index < marks.length; index += 2) {
    const [open, close] = [marks[index], marks[index + 1]];
    if (open === undefined || close === undefined) return null;
    if (!nests && !isPlain(open, close, mark)) return null;
    made.push(...rest(open));
    const inside = rest(close);
    if (!inside.some(hasWords) || inside.some(({ type }) => type === typeOf(mark))) return null;
    const [start, end] = [open.text.pointAt(open.at), close.text.pointAt(close.at + mark.length)];
    const position = start && end ? { position: { start, end } } : {};
    made.push({ type: typeOf(mark), children: inside as PhrasingContent[], ...position });
  }
  made.push(...rest(null));
  return made;
}

function typeOf(mark: string): 'strong' | 'delete' | 'emphasis' {
  return mark === '~~' ? 'delete' : mark.length === 2 ? 'strong' : 'emphasis';
}

function cutNode(node: RootContent | undefined, from: number, markdown: string): RootContent[] {
  if (node === undefined) return [];
  return node.type === 'text' && from > 0 ? cutText(writtenText(node, markdown), from) : [node];
}

function marksIn(nodes: readonly RootContent[], mark: string, markdown: string): Mark[] {
  const sign = mark.charAt(0);
  const marks: Mark[] = [];
  for (const [node, child] of nodes.entries()) {
    if (child.type !== 'text' || !child.value.includes(mark)) continue;
    const text = writtenText(child, markdown);
    for (let at = text.signs.indexOf(sign); at >= 0; at = text.signs.indexOf(sign, at)) {
      let end = at;
      while (text.signs.charAt(end) === sign) end += 1;
      if (end - at === mark.length && !isBetweenDigits(text.signs, at, end)) {
        const before = neighbour(nodes, node, text.signs.charAt(at - 1), -1);
        marks.push({ node, text, at, before, behind: neighbour(nodes, node, text.signs.charAt(end), 1) });
      }
      at = end;
    }
  }
  return marks;
}

/** The sign beside a mark; a letter where another node stands there, and a line end where nothing does. */
function neighbour(nodes: readonly RootContent[], node: number, sign: string, step: number): string {
  if (sign !== '') return sign;
  const beside = nodes[node + step];
  return beside === undefined || beside.type === 'break' ? '\n' : 'a';
}

/** As the sign of a product is, or of a power. */
function isBetweenDigits(signs: string, from: number, to: number): boolean {
  return /\d/.test(signs.charAt(from - 1)) && /\d/.test(signs.charAt(to));
}

const isSpace = (sign: string) => /\s/.test(sign);
const isWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign);

/** Whether two marks can be nothing but the beginning and the end of an emphasis. */
function isPlain(open: Mark, close: Mark, mark: string): boolean {
  if (open.behind === '\n' || close.before === '\n') return false;
  const begins = !isWord(open.before) || !isSpace(open.behind);
  const isAlone = isSpace(open.before) && open.behind === ' ' && open.before !== '\n';
  if (!begins || (isAlone && isSpace(close.before))) return false;
  if (mark === '**' || mark === '~~') return true;
  // One star is a mark of its own in many texts, and one line stands in many names. Around a whole line, or its beginning, it is none.
  if (open.before === '\n' && isWord(open.behind) && isSpace(close.before) && endsWords(close)) return true;
  const beginsPlainly = !isWord(open.before) && (!isSpace(open.behind) || open.behind === '\u00a0');
  const endsPlainly = !isSpace(close.before)
    ? !isWord(close.before) && isWord(close.behind)
    : close.before === '\u00a0';
  return beginsPlainly && endsPlainly;
}

/** Whether a mark behind a space ends words: no product, and nothing that it could begin stands behind it. */
function endsWords({ text: { signs }, at, behind }: Mark): boolean {
  if (behind === '\n') return true;
  return (
    behind === ' ' &&
    !/(?:^|\s)[\p{L}\d.,]?[\d)]*\s$|(?:^|\s)\p{L}\s$/u.test(signs.slice(Math.max(0, at - 12), at)) &&
    !/^\s*\d/.test(signs.slice(at + 1, at + 8))
  );
}

function hasWords(node: RootContent): boolean {
  return node.type !== 'text' || /[\p{L}\p{N}]/u.test(node.value);
}
