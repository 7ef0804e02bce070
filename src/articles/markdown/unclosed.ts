import { error, type Place, type Problem } from '../../base/problem.ts';

/** An error for HTML that is opened and never closed, so that it hides what follows or is printed. */
export function unclosed(opened: string, at: Place, isPrinted = false): Problem {
  return error(
    opened === '<!--' ? 'unclosed-comment' : 'unclosed-html',
    at,
    isPrinted
      ? `"${opened}" is never closed in its paragraph, so readers would see it and what it was to hide.`
      : `"${opened}" is never closed, so the text after it would not be published.`,
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
