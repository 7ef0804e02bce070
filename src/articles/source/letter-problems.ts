import type { Problem } from '../../base/problem.ts';
import { garbledText } from './garbled-text.ts';
import { oddSigns } from './odd-signs.ts';
import { oldEncoding } from './old-encoding.ts';

/** What is wrong with the letters of a text that is UTF-8; `old` is the one that makes a text unreadable. */
export function letterProblems(
  text: string,
  file: string,
): { readonly old: ReturnType<typeof oldEncoding>; readonly problems: readonly Problem[] } {
  const may = oddSigns(text);
  const old = may.old ? oldEncoding(text, file) : null;
  const garbled = may.garbled || may.asked ? garbledText(text, file) : [];
  return { old, problems: old === null ? garbled : [old.problem, ...garbled] };
}
