import { type Document, isMap, parseDocument, type YAMLError } from 'yaml';

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

/** The parsed text. A text that is no map is a mistake as well. Never throws, however deep the text is nested. */
export function parseYamlText(text: string): ParsedYaml {
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    const mistakes: YamlMistake[] = document.errors.map(({ pos, code, message }) => ({
      offset: code === 'MULTIPLE_DOCS' ? markBefore(text, pos[0]) : pos[0],
      code,
      message,
    }));
    const root = document.contents;
    const isBlank = root === null || ('source' in root && root.source === '');
    if (mistakes.length === 0 && !isBlank && !isMap(root)) {
      mistakes.push({ offset: root.range[0], code: 'NO_FIELDS', message: '' });
    }
    return { text, document, mistakes };
  } catch (cause) {
    // The parser recurses: deep nesting ends in whatever error the engine has for a full stack.
    return { text, document: null, mistakes: [{ offset: 0, code: 'TOO_DEEP', message: String(cause) }] };
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
