import fs from 'node:fs';
import path from 'node:path';

const source = path.resolve(import.meta.dirname, '../../src');

/**
 * Every code of a problem that stands in the source: in calls of functions that have a parameter `code: string`, at its
 * place among the arguments, and behind `code:` in objects.
 */
export function everyCode(): string[] {
  const texts = fs
    .readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => fs.readFileSync(path.join(source, name), 'utf8'));
  const makers = new Map(texts.flatMap(makersIn));
  makers.set('problem', 0);
  const codes = texts.flatMap((text) => [
    ...[...makers].flatMap(([name, position]) => argumentsOf(text, name, position).flatMap(literals)),
    ...[...text.matchAll(/\bcode:\s*(?:code \?\? )?('(?!custom')[a-z0-9-]+')/g)].flatMap(([, code = '']) =>
      literals(code),
    ),
  ]);
  return [...new Set(codes)].sort();
}

/** The functions that are told a code, with the position of that parameter. */
function makersIn(text: string): [name: string, position: number][] {
  return [...text.matchAll(/function (\w+)\(((?:[^()]|\([^()]*\))*)\)/g)].flatMap(
    ([, name = '', list = '']) => {
      const position = list.split(',').findIndex((parameter) => parameter.trim() === 'code: string');
      return position < 0 ? [] : [[name, position] as [string, number]];
    },
  );
}

/** The argument at that position of every call, as written. */
function argumentsOf(text: string, name: string, position: number): string[] {
  const before = '[^,()]*,'.repeat(position);
  return [...text.matchAll(new RegExp(`(?<!function |\\.)\\b${name}\\(${before}([^,()]*),`, 'g'))].map(
    ([, argument = '']) => argument,
  );
}

function literals(expression: string): string[] {
  return [...expression.matchAll(/'([a-z]+(?:-[a-z0-9]+)*)'/g)].map(([, literal = '']) => literal);
}
