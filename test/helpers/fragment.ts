import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { Fragment, Hole } from '../../src/articles/markdown/fragment/fragment.ts';
import { writeFragment } from '../../src/articles/markdown/fragment/write-fragment.ts';

/** A fragment of HTML, a hole, HTML, a hole … and HTML. */
export function fragment(...parts: readonly string[]): Fragment {
  const holes: Hole[] = [];
  const places: [number, number][] = [];
  let html = '';
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) html += part;
    else {
      if (!holes.includes(part as Hole)) holes.push(part as Hole);
      places.push([html.length, holes.indexOf(part as Hole)]);
    }
  }
  return { html, holes, places, feed: [] };
}

/** The HTML with each hole as `show` writes it. */
export function withHoles({ html, holes, places }: Fragment, show = (hole: string) => `{${hole}}`): string {
  let shown = '';
  let end = 0;
  for (const [at, ask] of places) {
    shown += html.slice(end, at) + show(holes[ask] ?? '');
    end = at;
  }
  return shown + html.slice(end);
}

/** The tree that a browser makes of HTML. */
export function treeOf(html: string): Root {
  const raw = { type: 'root', children: [{ type: 'raw', value: html }] } as unknown as Root;
  return rehypeRaw()(raw, { value: html } as never) as Root;
}

/** HTML as it is written when it stood in the tree of an article. */
export function fragmentOf(html: string): Fragment {
  return writeFragment(treeOf(html));
}
