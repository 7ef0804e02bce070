/** No word of English stays in a Vietnamese sentence, whatever the program fills in of its own. */

import fs from 'node:fs';
import path from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';
import { loadTranslator } from '../../src/messages/load-translator.ts';

const src = path.resolve(import.meta.dirname, '../../src');

/** Words that are none of Vietnamese. */
const english =
  /\b(?:the|and|or|of|is|are|was|were|with|this|that|which|has|have|from|for|its|spaces?|lines?|entry|entries|must|cannot|because|names|values|words?|first|second|than|more|only|where|there|neither|nor|both|between|before|behind|above|below|several|pictures?|articles?|pages?|files?|picture|times?|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|morning|afternoon|evening|night)\b/;

/** Without what somebody wrote or is to write: quotes, code, names of fields and files, addresses, commands. */
function plainly(said: string): string {
  return said
    .replace(/\{\{.*?\}\}/g, ' ')
    .replace(/"[^"]*"|“[^”]*”|`[^`]*`/g, ' ')
    .replace(/[<{[(][^<>{}[\]()]*[>}\])]/g, ' ')
    .replace(/\S*[/_@#=:-]\S*|\S*\.(?!\s|$)\S*/g, ' ');
}

interface Node {
  readonly type: string;
  readonly [name: string]: unknown;
}

const mostForms = 24;

/** The sentences of a file with each of the words that the program itself fills in. */
function sentencesIn(name: string): string[] {
  const root = parseAst(fs.readFileSync(path.join(src, name), 'utf8'), { lang: 'ts' }) as unknown as Node;
  const known = new Map<string, Node>();
  const templates: Node[] = [];
  /** Names that mean several things in the file. */
  const unsure = new Set<string>();
  const know = (one: string, node: Node) => {
    if (known.has(one)) unsure.add(one);
    known.set(one, node);
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const one = node as Node;
    if (one.type === 'ThrowStatement') return;
    if (one.type === 'VariableDeclarator' && one.init)
      know((one.id as Node).name as string, one.init as Node);
    for (const { name: parameter } of (one.params as Node[] | undefined) ?? [])
      unsure.add(parameter as string);
    if (one.type === 'FunctionDeclaration') {
      const [only, ...more] = ((one.body as Node | null)?.body as Node[] | undefined) ?? [];
      if (only?.type === 'ReturnStatement' && more.length === 0 && only.argument)
        know((one.id as Node).name as string, only.argument as Node);
    }
    if (one.type === 'TemplateLiteral') templates.push(one);
    for (const inner of Object.values(one)) visit(inner);
  };
  visit(root);
  for (const one of unsure) known.delete(one);
  const forms = (node: Node | null | undefined, depth: number): string[] => {
    if (!node || depth > 6) return ['x9'];
    const inner = (other: unknown) => forms(other as Node, depth + 1);
    if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : ['7'];
    if (node.type === 'TemplateLiteral') {
      const quasis = node.quasis as { value: { cooked: string } }[];
      return quasis
        .slice(1)
        .reduce(
          (heads, { value }, index) =>
            heads
              .flatMap((head) =>
                inner((node.expressions as Node[])[index]).map((said) => head + said + value.cooked),
              )
              .slice(0, mostForms),
          [quasis[0]?.value.cooked ?? ''],
        );
    }
    if (node.type === 'ConditionalExpression') return [...inner(node.consequent), ...inner(node.alternate)];
    if (/^TS|^Parenthesized/.test(node.type)) return inner(node.expression);
    if (node.type === 'ObjectExpression')
      return (node.properties as Node[]).flatMap(({ value }) => inner(value));
    const called =
      node.type === 'CallExpression' ? node.callee : node.type === 'MemberExpression' ? node.object : node;
    const found =
      (called as Node).type === 'Identifier' ? known.get((called as Node).name as string) : undefined;
    if (node.type === 'MemberExpression' && !(node.computed && isObject(found))) return ['x9'];
    return found === undefined || found === node ? ['x9'] : inner(found);
  };
  return templates.flatMap((one) => forms(one, 0)).map((text) => text.trim());
}

function isObject(node: Node | undefined): boolean {
  if (node === undefined) return false;
  return node.type === 'ObjectExpression' || (/^TS/.test(node.type) && isObject(node.expression as Node));
}

test('what the program fills in is Vietnamese in a Vietnamese sentence', () => {
  const say = loadTranslator('vi');
  const left = fs
    .readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => sentencesIn(name).map((sentence) => ({ name, sentence, said: say(sentence) })))
    .filter(({ sentence, said }) => said !== sentence && english.test(plainly(said)));
  expect(left.map(({ name, said }) => `${name}: ${said}`)).toEqual([]);
});
