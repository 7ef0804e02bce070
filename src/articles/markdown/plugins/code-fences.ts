import type { Code, Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import { warning } from '../../../base/problem.ts';
import { placeOf, transformContextOf } from '../transform-context.ts';

/** Tells of every fence of code that is never closed: all that follows it is printed as code. */
export const codeFences: Plugin<[], Root> = () => (tree, file) => {
  const text = String(file.value);
  eachCode(tree, (code) => {
    const fence = openFence(code, text);
    if (fence === null) return;
    const context = transformContextOf(file);
    context.problems.push(
      warning(
        'unclosed-code',
        placeOf(code, context),
        `The code that begins here with ${fence} is never closed, so all that follows is printed as code.`,
        `Write ${fence} on a line of its own where the code ends, or take this line out if nothing is code.`,
      ),
    );
  });
};

function eachCode(node: Nodes, visit: (code: Code) => void): void {
  if (node.type === 'code') visit(node);
  else if (node.type !== 'paragraph' && node.type !== 'heading' && 'children' in node)
    for (const child of node.children) eachCode(child, visit);
}

/** The signs that begin it when none of its lines ends it; null for code that is closed. */
function openFence({ position }: Code, text: string): string | null {
  const whole = text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  const [fence] = /^(?:`{3,}|~{3,})/.exec(whole) ?? [];
  if (fence === undefined) return null;
  const last = whole.slice(whole.lastIndexOf('\n') + 1);
  const [end = ''] = /(?:`{3,}|~{3,})(?=[ \t]*$)/.exec(last) ?? [];
  const isClosed = whole.includes('\n') && end.length >= fence.length && end[0] === fence[0];
  return isClosed ? null : fence;
}
