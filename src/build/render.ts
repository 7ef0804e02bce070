import type { Fragment } from '../articles/fragment.ts';
import { readBytes } from '../base/files.ts';
import { toFeed } from '../outputs/feed.ts';
import { toFile } from '../outputs/file.ts';
import type { Output } from '../outputs/output.ts';
import { toPage } from '../outputs/page.ts';
import { toRedirect } from '../outputs/redirect.ts';
import { toRobots } from '../outputs/robots.ts';
import { toSitemap } from '../outputs/sitemap.ts';
import { toSitemapIndex } from '../outputs/sitemap-index.ts';
import type { Shell, View } from '../site/view.ts';
import type { Renderer } from '../templates/create-renderer.ts';

/** What rendering needs besides a view. */
export interface RenderContext {
  readonly shell: Shell;
  readonly renderer: Renderer;
  readonly bodies: ReadonlyMap<string, Fragment>;
  /** Where the file of a route lies on the disk. */
  readonly disks: ReadonlyMap<string, string>;
}

/** The file that a view becomes. Rejects with a Failure when its template fails. */
export async function render(view: View, context: RenderContext): Promise<Output> {
  const { shell, renderer, bodies, disks } = context;
  switch (view.kind) {
    case 'feed':
      return toFeed(view, bodies);
    case 'sitemap':
      return toSitemap(view);
    case 'sitemap-index':
      return toSitemapIndex(view);
    case 'robots':
      return toRobots(view);
    case 'redirect':
      return toRedirect(view, shell);
    case 'file':
      return toFile(view, readBytes(disks.get(view.file) ?? view.file));
    case 'article':
      return toPage(view, shell, bodies.get(view.body) ?? null, renderer);
    default:
      return toPage(view, shell, null, renderer);
  }
}
