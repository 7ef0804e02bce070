import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/**
 * The HTML of what a page is about, without what stands around it. Nothing of the page runs, and nothing is loaded: the
 * document is a tree of objects.
 */
export function mainContent(html: string): { content: string; byline: string | null } {
  const { document } = parseHTML(/<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`);
  // What is read below keeps classes and drops all other marks of how a line stands.
  for (const one of document.querySelectorAll('[align], [style*="text-align"], center')) {
    const said =
      `${one.tagName} ${one.getAttribute('align') ?? ''} ${one.getAttribute('style') ?? ''}`.toLowerCase();
    const aligned = /\b(center|right)\b/.exec(said)?.[1];
    if (aligned !== undefined)
      one.setAttribute('class', `${one.getAttribute('class') ?? ''} ${aligned}`.trim());
  }
  const marked = document.querySelectorAll('[itemprop~="articleBody"]');
  const own = marked.length === 1 ? marked[0] : undefined;
  const isOwn = own !== undefined && (own.textContent ?? '').trim().length > 200;
  const inner = isOwn ? own.innerHTML : null;
  const whole = document.body?.innerHTML ?? html;
  const read = new Readability(document as never, {
    charThreshold: 200,
    keepClasses: true,
    disableJSONLD: true,
    maxElemsToParse: 200_000,
  }).parse();
  return { content: inner ?? read?.content ?? whole, byline: read?.byline ?? null };
}
