import type { Code, Root } from 'mdast';
import type { Plugin } from 'unified';
import { warning } from '../../../base/problem.ts';
import { placeOf, transformContextOf } from '../context/transform-context.ts';
import { flowChildren } from './flow-children.ts';

/** Tells of every fence of code that is never closed: all that follows it is printed as code. */
export const codeFences: Plugin<[], Root> = () => (tree, file) => {
  const text = String(file.value);
  for (const code of flowChildren(tree, 'code')) {
    const fence = openFence(code, text);
    if (fence === null) continue;
    const context = transformContextOf(file);
    context.problems.push(
      warning(
        'unclosed-code',
        placeOf(code, context),
        `The code that begins here with ${fence} is never closed, so all that follows is printed as code.`,
        `Write ${fence} on a line of its own where the code ends, or take this line out if nothing is code.`,
      ),
    );
  }
};

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
