/** What looks like a link or a picture to people, and stayed text. */
interface UnreadLink {
  readonly index: number;
  readonly isPicture: boolean;
  /** Why, as the end of a sentence that begins with its name. */
  readonly why: string;
  readonly written: string;
  readonly hint: string;
}

const longest = 300;

const middle =
  /\](?=https?:\/\/)|(?<![^\s])!(?!\s)\[?[^[\]()\n]{0,200}\((?=[^\n()]{1,200}\.(?:jpe?g|png|gif|webp|avif|svg)\))|!\((?=[^\s()]{1,200}\.(?:jpe?g|png|gif|webp|avif|svg)\))|\]\(|\]（|\]\[|!\[[^[\]\n]{0,200}\](?![([（])|\[[^[\]()\n]{1,200}\((?=https?:\/\/|[^\s()]{1,200}\.(?:jpe?g|png|gif|webp|avif|svg|md)\))/g;

/** All in a text whose signs are given (`WrittenText`), in their order. Each bracket is looked at once, whatever stands around it. */
export function* unreadLinks(signs: string, text = signs): Generator<UnreadLink> {
  let end = 0;
  for (const match of signs.matchAll(middle)) {
    if (match.index < end) continue;
    const found = foundAt(match[0], match.index, end, signs, text);
    if (found === null) continue;
    end = Math.max(match.index + match[0].length, found.index + found.written.length);
    yield found;
  }
}

function foundAt(begun: string, at: number, from: number, signs: string, text: string): UnreadLink | null {
  if (begun.startsWith('!(')) return wordlessPicture(signs, at);
  if (/^!?\[?[^\]]*\($/.test(begun)) {
    const isPicture = begun.startsWith('[') && signs[at - 1] === '!';
    return isPicture ? unclosedWords(signs, at - 1, `!${begun}`) : unclosedWords(signs, at, begun);
  }
  if (begun.startsWith('!')) return undefinedPicture(text.slice(at, at + begun.length), at);
  return readAround({ signs, text }, at, from, begun);
}

/** `!(cau.jpg)`. */
function wordlessPicture(signs: string, index: number): UnreadLink {
  const address = addressAt(signs, index + 2);
  const hint = `Write ![what it shows](${address}).`;
  return {
    index,
    isPicture: true,
    written: `!(${address})`,
    why: 'no square brackets stand before its name',
    hint,
  };
}

/** What stands before the bracket that closes; a picture is read with spaces in its name. */
function addressAt(signs: string, from: number): string {
  return /^[^()\n]+/.exec(signs.slice(from, from + longest))?.[0].trim() ?? '';
}

function undefinedPicture(written: string, index: number): UnreadLink | null {
  const label = written.slice(2, -1);
  if (/^\d*$/.test(label)) return null;
  const hint = `Write ![${label}](picture.jpg), with the name of the file in round brackets.`;
  return { index, isPicture: true, written, why: 'it names no file', hint };
}

/** `![Cầu(cau.jpg)`, `!Cầu(cau.jpg)`: the words end where the address begins. */
function unclosedWords(signs: string, index: number, begun: string): UnreadLink {
  const address = addressAt(signs, index + begun.length);
  const isPicture = begun.startsWith('!');
  const words = begun.replace(/^!?\[?|\($/g, '').trim();
  const why = begun.includes('[') ? 'no ] closes its words' : 'no square brackets stand around its words';
  const hint = `Write ${isPicture ? '!' : ''}[${words}](${address}).`;
  return { index, isPicture, written: `${begun}${address})`, why, hint };
}

function readAround(
  { signs, text }: { readonly signs: string; readonly text: string },
  at: number,
  from: number,
  middle: string,
): UnreadLink | null {
  const before = signs.slice(Math.max(from, at - longest), at);
  const line = /[^\n]*/.exec(signs.slice(at + 2, at + 2 + longest))?.[0] ?? '';
  const open = openOf(before);
  const index = at - before.length + Math.max(open, 0);
  const label = text.slice(open < 0 ? at : index + 1, at);
  const isPicture = open > 0 && /[!！]/.test(before[open - 1] ?? '');
  const begin = isPicture ? index - 1 : index;
  const mark = isPicture ? '!' : '';
  const make = (length: number, why: string, hint: string): UnreadLink => ({
    index: open < 0 ? at : begin,
    isPicture,
    why,
    hint,
    written: text.slice(open < 0 ? at : begin, at + 2 + length),
  });
  if (middle === ']') {
    const [address = ''] = /^\S*[^\s.,;:!?)]/.exec(signs.slice(at + 1, at + 1 + longest)) ?? [];
    // A shortcode that goes around an address is told of as one.
    if (open < 0 || /^\d*$/.test(label) || address.includes('[/')) return null;
    const hint = `Write ${mark}[${label}](${address}).`;
    return make(address.length - 1, 'no round brackets stand around its address', hint);
  }
  if (middle === '][') {
    const name = /^[^[\]]*(?=\])/.exec(line)?.[0];
    if (open < 0 || name === undefined || /^\d*$/.test(label)) return null;
    // As in programs: x[i][j].
    if (/[\p{L}\p{N}_\]]/u.test(before[open - 1] ?? '') && label.length < 3 && name.length < 3) return null;
    const meant = name || label;
    const hint = `Write ${mark}[${label}](address), or add a line of its own: "[${meant}]: address".`;
    return make(name.length + 1, `no line of the text says what [${meant}] is`, hint);
  }
  if (middle === ']（') {
    const [wide = '', address = ''] = /^([^\s（）()]+)[）)]/.exec(line) ?? [];
    if (open < 0 || !/[./:#]/.test(address)) return null;
    const hint = `Write ${mark}[${label}](${address}), with the brackets of a Latin keyboard.`;
    return make(wide.length, 'its round brackets are full-width ones', hint);
  }
  const [inside = ''] = /^(?:[^()]|\([^()]*\))*/.exec(line) ?? [];
  const isClosed = line.charAt(inside.length) === ')';
  if (/\{[{%]/.test(inside)) return null;
  const [address = ''] = /^[^\s"“”„«]*/.exec(inside) ?? [];
  if (open < 0) {
    if (!isClosed || before.includes('\0')) return null;
    return make(inside.length + 1, 'no [ opens its words', `Write [words](${inside.trim()}).`);
  }
  if (!isClosed) {
    const hint = `Write ${mark}[${label}](${/[./:#]/.test(address) ? address : 'address'}).`;
    return make(address.length, 'no ) closes its address', hint);
  }
  if (inside.startsWith('<') && !inside.includes('>')) {
    const hint = `Write ${mark}[${label}](${inside.slice(1).trim().replaceAll(' ', '%20')}).`;
    return make(inside.length + 1, 'no > closes its address', hint);
  }
  const quote = inside.search(/["“”„«]/);
  if (quote > 0) {
    const [path, title] = [
      inside.slice(0, quote).trim(),
      inside
        .slice(quote)
        .replace(/["“”„«»]/g, '')
        .trim(),
    ];
    const address = /\s/.test(path) ? `<${path}>` : path;
    const hint = `Write ${mark}[${label}](${address} "${title}").`;
    return make(inside.length + 1, 'its title does not stand in a pair of quotes', hint);
  }
  const hint = `Write the address in angle brackets, ${mark}[${label}](<${inside.trim()}>), or each space as %20.`;
  return make(inside.length + 1, 'an address ends at its first space', hint);
}

function openOf(before: string): number {
  let depth = 1;
  for (let at = before.length - 1; at >= 0 && before[at] !== '\n'; at -= 1) {
    if (before[at] === ']') depth += 1;
    if (before[at] === '[') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
