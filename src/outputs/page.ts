import { type Fragment, fillHoles } from '../articles/markdown/fragment/fragment.ts';
import { outputPath } from '../base/addresses/paths.ts';
import { toUtf8 } from '../base/text/utf8.ts';
import type { ArticleView } from '../site/pages/article-view.ts';
import type { Shell } from '../site/pages/shell-view.ts';
import type { PageView, PlainPageView } from '../site/pages/view.ts';
import type { Renderer } from '../templates/create-renderer.ts';
import type { Output } from './output.ts';
import { structuredData } from './structured-data/structured-data.ts';

/**
 * The page that the template `<kind>.vto`, or the one that a plugin names, makes of a view. The template sees `page` (the view), `site` and `words`
 * (the shell), `body` (the HTML of an article or page, its holes filled from the view; empty on other pages) and `structuredData`
 * (JSON-LD that is safe inside a script element). Rejects with what the renderer throws.
 */
export async function toPage(
  view: PageView,
  shell: Shell,
  body: Fragment | null,
  renderer: Renderer,
): Promise<Output> {
  const printed = view.kind === 'article' || view.kind === 'page' ? view : null;
  const shared = {
    page: view,
    site: shell.site,
    words: shell.words,
    structuredData: structuredData(view, shell),
  };
  const html = await renderer.render(view.kind === 'plugin' ? view.template : `${view.kind}.vto`, {
    ...shared,
    body: printed === null || body === null ? '' : fillHoles(body, await holesOf(body, printed)),
  });
  return {
    path: outputPath(view.url),
    bytes: toUtf8(html.trimEnd(), '\n'),
    mediaType: 'text/html',
  };

  /** With what the site wants in the middle of articles. */
  async function holesOf(
    { holes }: Fragment,
    { kind, holes: values }: ArticleView | PlainPageView,
  ): Promise<readonly string[]> {
    const place = kind === 'article' ? holes.indexOf('slot:middle') : -1;
    return place < 0
      ? values
      : values.with(place, (await renderer.render('slots/middle.vto', shared)).trimEnd());
  }
}
