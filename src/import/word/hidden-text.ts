/** Text of a document of Word that its author hid: readers of the document do not see it, so readers of the site must not. */

import { SaxesParser } from 'saxes';

/** The part without its hidden runs, and the words of these. `hiddenStyles` are the names under which the part refers to styles. */
export interface WithoutHidden {
  readonly text: string;
  readonly hidden: string;
}

interface Run {
  readonly start: number;
  /** By what the run says of itself, else by its style, else by that of its paragraph. */
  own: boolean | null;
  style: boolean;
  readonly paragraph: boolean;
  said: string;
}

export function withoutHidden(text: string, hiddenStyles: ReadonlySet<string>): WithoutHidden {
  if (!text.includes('w:vanish') && hiddenStyles.size === 0) return { text, hidden: '' };
  const parser = new SaxesParser();
  const [names, runs, paragraphs]: [string[], Run[], boolean[]] = [[], [], []];
  const cuts: [start: number, end: number][] = [];
  let hidden = '';
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const value = String(attributes['w:val'] ?? '');
    const [parent, above] = [names.at(-1), names.at(-2)];
    const run = runs.at(-1);
    if (name === 'w:p') paragraphs.push(false);
    if (name === 'w:r' && !isSelfClosing)
      runs.push({
        start: text.lastIndexOf('<', parser.position - 1),
        own: null,
        style: false,
        paragraph: paragraphs.at(-1) ?? false,
        said: '',
      });
    if (name === 'w:pStyle' && parent === 'w:pPr')
      paragraphs[paragraphs.length - 1] = hiddenStyles.has(value);
    if (run !== undefined && parent === 'w:rPr' && above === 'w:r') {
      if (name === 'w:vanish') run.own = isOn(value);
      if (name === 'w:rStyle') run.style = hiddenStyles.has(value);
    }
    names.push(name);
  });
  parser.on('text', (more) => {
    const run = runs.at(-1);
    if (run !== undefined && names.at(-1) === 'w:t') run.said += more;
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    names.pop();
    if (name === 'w:p') {
      paragraphs.pop();
      if (hidden !== '' && !hidden.endsWith(' ')) hidden += ' ';
    }
    const run = name === 'w:r' && !isSelfClosing ? runs.pop() : undefined;
    if (run === undefined || !(run.own ?? (run.style || run.paragraph))) return;
    // Runs stand in runs where these hold a frame with text of its own.
    while ((cuts.at(-1)?.[0] ?? -1) > run.start) cuts.pop();
    cuts.push([run.start, parser.position]);
    hidden += run.said;
  });
  parser.write(text).close();
  let [result, from] = ['', 0];
  for (const [start, end] of cuts) {
    result += text.slice(from, start);
    from = end;
  }
  return { text: result + text.slice(from), hidden: hidden.trim() };
}

/** The names of styles that hide what they are given to, or are based on one that does. */
export function stylesThatHide(text: string): Set<string> {
  const hiding = new Set<string>();
  if (!text.includes('w:vanish')) return hiding;
  const styles = new Map<string, { own: boolean | null; base: string | null }>();
  const names: string[] = [];
  let style: { own: boolean | null; base: string | null } | null = null;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const value = String(attributes['w:val'] ?? '');
    if (name === 'w:style') {
      style = { own: null, base: null };
      styles.set(String(attributes['w:styleId'] ?? ''), style);
    }
    if (style !== null && name === 'w:basedOn') style.base = value;
    if (style !== null && name === 'w:vanish' && names.at(-1) === 'w:rPr' && names.at(-2) === 'w:style')
      style.own = isOn(value);
    names.push(name);
  });
  parser.on('closetag', ({ name }) => {
    names.pop();
    if (name === 'w:style') style = null;
  });
  parser.write(text).close();
  for (const id of styles.keys()) {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at); at = styles.get(at)?.base ?? null) {
      seen.add(at);
      const own: boolean | null = styles.get(at)?.own ?? null;
      if (own === true) hiding.add(id);
      if (own !== null) break;
    }
  }
  return hiding;
}

function isOn(value: string): boolean {
  return !/^(?:0|false|off)$/.test(value);
}
