import { Composer, type CST, type Document, isMap, Lexer, Parser, type YAMLError } from 'yaml';

/** A YAML text as the library sees it; with errors it says nothing else of use. */
export interface ParsedYaml {
  readonly text: string;
  readonly document: Document.Parsed | null;
  readonly mistakes: readonly YamlMistake[];
}

export interface YamlMistake {
  /** Position in the text, from 0. */
  readonly offset: number;
  readonly code: YAMLError['code'] | 'NO_FIELDS' | 'TOO_DEEP';
  readonly message: string;
}

/** The parsed text. A text that is no map, or that is nested too deeply, is a mistake as well. Never throws. */
export function parseYamlText(text: string): ParsedYaml {
  try {
    const [document, next] = new Composer(options).compose(tokensOf(text), true, text.length);
    if (document === undefined) throw new Error('There is always a document.');
    const mistakes: YamlMistake[] = document.errors.map(({ pos, code, message }) => ({
      offset: pos[0],
      code,
      message,
    }));
    if (next !== undefined) {
      mistakes.push({ offset: markBefore(text, next.range[0]), code: 'MULTIPLE_DOCS', message: '' });
    }
    const root = document.contents;
    const isBlank = root === null || ('source' in root && root.source === '');
    if (mistakes.length === 0 && !isBlank && !isMap(root)) {
      mistakes.push({ offset: root.range[0], code: 'NO_FIELDS', message: '' });
    }
    return { text, document, mistakes };
  } catch (cause) {
    if (!(cause instanceof TooDeep)) throw cause;
    return {
      text,
      document: null,
      mistakes: [{ offset: cause.offset, code: 'TOO_DEEP', message: '' }],
    };
  }
}

const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const;

/** The tokens of the text, which nest as its values do. Throws `TooDeep` before the composer, which recurses, sees them. */
function* tokensOf(text: string): Generator<CST.Token> {
  const parser = new Parser();
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > deepest) throw new TooDeep(offset);
    offset = parser.offset;
  }
  yield* parser.end();
}

/** Far more than anybody nests, and far less than fills a stack: a full one can end the whole process. */
const deepest = 200;

class TooDeep extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super();
    this.offset = offset;
  }
}

/** The library points to what follows the dots or dashes that end a document; the person must look at these. */
function markBefore(text: string, offset: number): number {
  const marks = [...text.matchAll(/^(?:\.\.\.|---)/gm)].map(({ index }) => index);
  return marks.findLast((mark) => mark <= offset) ?? offset;
}

/** Line and column of a position, from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** The same for many positions of one text, whose lines are looked for once, when the first is asked for. */
export function linesOfYaml(text: string): (offset: number) => { line: number; column: number } {
  let starts: number[] | null = null;
  return (offset) => {
    if (starts === null) {
      starts = [0];
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
    }
    let line = 0;
    for (let after = starts.length; after - line > 1; ) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
