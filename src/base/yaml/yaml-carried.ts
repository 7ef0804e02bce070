/** A YAML text with lines moved to the right, and by how many columns each, from 0 for the first. */
interface CarriedOn {
  readonly text: string;
  readonly shifts: ReadonlyMap<number, number>;
}

/**
 * The text with every line that carries on a quoted text or a list in brackets indented below the name that it belongs
 * to. Other readers of YAML ask for no indent there, and other tools write none; our library does. A line that looks like
 * the next name is left where it is, since far more often the closing sign has been forgotten above it: taken for text,
 * a `draft: true` would be lost. Null when there is no such line.
 */
export function carriedOn(text: string): CarriedOn | null {
  const lines = text.split('\n');
  const shifts = new Map<number, number>();
  for (let index = 0; index < lines.length; index += 1) {
    const [, before = '', sign = ''] = opening.exec(lines[index] ?? '') ?? [];
    if (sign === '') continue;
    const end = lastLine(lines, index, before.length);
    if (end === null) continue;
    const needed = indentOf(before) + 1;
    for (let inner = index + 1; inner <= end; inner += 1) {
      const lacking = needed - indentOf(lines[inner] ?? '');
      if (lacking > 0 && lines[inner]?.trim() !== '') shifts.set(inner, lacking);
    }
    index = end;
  }
  if (shifts.size === 0) return null;
  return {
    text: lines.map((line, index) => ' '.repeat(shifts.get(index) ?? 0) + line).join('\n'),
    shifts,
  };
}

/** A value that begins with a quote or bracket, behind its name or dash. */
const opening = /^(\s*(?:- +)*(?:[^\s:"'#[{,-][^:"'#]*:[ \t]+)?)(["'[{])/;
/** One word, or several of which the first is small. */
const nextName = /^(?:- +)?(?:[^\s:"'#[\]{},-][^\s:"'#[\]{},]*|\p{Ll}[^:"'#[\]{},]{0,40}):(?:\s|$)/u;

/** The line on which the value that opens at `column` closes with nothing behind it; null when that is none below. */
function lastLine(lines: readonly string[], first: number, column: number): number | null {
  const own = indentOf(lines[first] ?? '');
  const open: string[] = [];
  let quote = '';
  for (let index = first; index < Math.min(lines.length, first + mostLines); index += 1) {
    const line = lines[index] ?? '';
    const isInGroup = quote === '' && open.at(-1) === '}';
    if (index > first && !isInGroup && indentOf(line) <= own && nextName.test(line.trimStart())) return null;
    let begins = true;
    for (let at = index === first ? column : 0; at < line.length; at += 1) {
      const sign = line.charAt(at);
      if (quote !== '') {
        if (quote === '"' && sign === '\\') at += 1;
        else if (sign === quote && quote === "'" && line.charAt(at + 1) === "'") at += 1;
        else if (sign === quote) quote = '';
      } else if (sign === '#' && (at === 0 || /\s/.test(line.charAt(at - 1)))) break;
      else if (begins && (sign === '"' || sign === "'")) quote = sign;
      else if (sign === '[' || sign === '{') open.push(sign === '[' ? ']' : '}');
      else if (sign === ']' || sign === '}') {
        if (open.pop() !== sign) return null;
      }
      if (quote === '' && open.length === 0) {
        return index > first && /^(?:\s+#.*|\s*)$/.test(line.slice(at + 1)) ? index : null;
      }
      if (quote === '' && sign.trim() !== '') begins = /[[{,:]/.test(sign);
    }
  }
  return null;
}

const mostLines = 500;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
