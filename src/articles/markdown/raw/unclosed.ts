import { error, type Place, type Problem } from '../../../base/problem.ts';

const effects = {
  hides: (opened: string) => `"${opened}" is never closed, so the text after it would not be published.`,
  isPrinted: (opened: string) =>
    `"${opened}" is never closed in its paragraph, so readers would see it and what it was to hide.`,
  around: (opened: string) => `"${opened}" is never closed, so all the text after it would stand in it.`,
} as const;

/** An error for HTML that is opened and never closed, so that it hides what follows, is printed, or holds all that follows. */
export function unclosed(opened: string, at: Place, effect: keyof typeof effects = 'hides'): Problem {
  return error(
    opened === '<!--' ? 'unclosed-comment' : 'unclosed-html',
    at,
    effects[effect](opened),
    `Write "${ending(opened)}" where it ends, or remove "${opened}".`,
  );
}

function ending(opened: string): string {
  const endings: Readonly<Record<string, string>> = {
    '<!--': '-->',
    '<?': '?>',
    '<![CDATA[': ']]>',
    '<!': '>',
  };
  return endings[opened] ?? (opened.endsWith('>') ? opened.replace('<', '</') : '>');
}
