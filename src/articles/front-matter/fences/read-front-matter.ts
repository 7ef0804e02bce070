import matter from 'gray-matter';
import { decodeText } from '../../../base/files/decode.ts';
import { error, type Place, type Problem } from '../../../base/problem.ts';
import { parseToml } from '../../../base/yaml/toml.ts';
import { parseYaml, type YamlDocument } from '../../../base/yaml/yaml.ts';
import type { ArticleSettings } from '../../settings.ts';
import { letterProblems } from '../../source/letter-problems.ts';
import { siteFile } from '../../source/site-file.ts';
import type { Source } from '../../source/source.ts';
import { formOfField } from '../names/form-of-field.ts';
import { exactFences } from './fences.ts';

/** A document taken apart: its front matter as plain data, and its body. */
export interface FrontMatter extends YamlDocument {
  /** The Markdown after the front matter. */
  readonly body: string;
  /** Line of the file on which `body` begins, from 1. */
  readonly bodyLine: number;
  /** What stands in the front matter behind a `#` at the beginning of a line, which nothing reads. */
  readonly comments: readonly { readonly words: string; readonly line: number }[];
}

/**
 * The source taken apart. A document without front matter has no data. Everything wrong with its encoding, its fences
 * and its YAML is in `problems`; data and body are what could be understood, and empty when that is nothing (safety
 * R1, R2).
 */
export function readFrontMatter(source: Source, settings: ArticleSettings): FrontMatter {
  const file = siteFile(source.path, settings);
  const { articleBytes, frontMatterBytes } = settings.limits;
  if (source.bytes.length > articleBytes) {
    return nothing(file, [articleTooLarge(file, source.bytes.length, articleBytes)]);
  }
  const decoded = decodeText(source.bytes, file);
  if (decoded.text === null) return nothing(file, decoded.problems);

  const { old, problems: ofLetters } = letterProblems(decoded.text, file);
  if (old?.isWhole) return nothing(file, [...decoded.problems, old.problem]);

  const {
    language,
    front: fields,
    fieldsShift,
    body,
    bodyLine,
    problems: ofFences,
  } = exactFences(decoded.text, file);
  // Breaks of word processors (`decode.ts`): a field is one line.
  const front = fields.replace(/[\u2028\u2029]/g, ' ');
  const block = front === '' || language !== 'yaml' ? front : blockOf(front);
  const firstLine = fieldsShift + 1;
  // Where a merge was not finished, lines that it left empty may stand above the first fence.
  const isMerged = decoded.problems.some(({ code }) => code === 'merge-conflict');
  const problems = ofFences.filter(({ code }) => !isMerged || code !== 'front-matter-not-first');
  const begun = [...decoded.problems, ...ofLetters, ...problems];
  const blockBytes = Buffer.byteLength(block);
  if (blockBytes > frontMatterBytes) {
    const at = { file, line: Math.max(1, firstLine), column: 1 };
    const problem = frontMatterTooLarge(at, blockBytes, frontMatterBytes);
    return { ...nothing(file, [...begun, problem]), body, bodyLine };
  }
  // JSON is YAML with braces: one reader gives both places and mistakes.
  const read =
    language === 'toml' ? parseToml(block, file, firstLine) : parseYaml(block, file, firstLine, formOfField);
  const { data, placeOf } = read;
  const comments = commentsIn(block, firstLine);
  return { data, placeOf, problems: [...begun, ...read.problems], body, bodyLine, comments };
}

function commentsIn(block: string, firstLine: number): FrontMatter['comments'] {
  if (!block.includes('#')) return [];
  return block
    .split('\n')
    .flatMap((line, index) =>
      line.startsWith('#') ? [{ words: line.slice(1), line: firstLine + index }] : [],
    );
}

/**
 * gray-matter finds the text between the fences and does nothing else. Left to itself it runs front matter in
 * JavaScript, remembers texts and hides the second error in one; so it gets options each time (which turns its memory
 * off), its engines only hand back the text, and `exactFences` has taken every other language out before (safety
 * section 4, P1 to P8). It gets no bodies, of which it would make several copies.
 */
function blockOf(front: string): string {
  let block = '';
  const keep = (found: string) => {
    block = found;
    return {};
  };
  const refuse = (): never => {
    throw new TypeError('Front matter in a language other than YAML reached gray-matter.');
  };
  const engines = { yaml: keep, javascript: refuse, coffee: refuse, json: refuse };
  matter(front, { language: 'yaml', delimiters: '---', engines });
  return block;
}

function nothing(file: string, problems: readonly Problem[]): FrontMatter {
  return { ...parseYaml('', file, 1), problems, body: '', bodyLine: 1, comments: [] };
}

function articleTooLarge(file: string, bytes: number, limit: number): Problem {
  return error(
    'article-too-large',
    { file, line: 1, column: 1 },
    `The file is ${bytes} bytes long; at most ${limit} are read.`,
    'Move pictures that were pasted into the text to files of their own, or split the article. "limits: { articleBytes: … }" in bantin.yaml raises the limit.',
  );
}

function frontMatterTooLarge(at: Place, bytes: number, limit: number): Problem {
  return error(
    'front-matter-too-large',
    at,
    `The front matter is ${bytes} bytes long; at most ${limit} are read.`,
    'Move long texts below the front matter. "limits: { frontMatterBytes: … }" in bantin.yaml raises the limit.',
  );
}
