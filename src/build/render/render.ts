import { withoutPeople } from '../../articles/files/without-people.ts';
import type { Fragment } from '../../articles/markdown/fragment/fragment.ts';
import { decodeBody } from '../../articles/markdown/kept-body.ts';
import { digestBytes } from '../../base/digest.ts';
import { readBytes, readIfExists } from '../../base/files/files.ts';
import { readSource } from '../../engine/heap.ts';
import { toCompressed } from '../../outputs/compressed.ts';
import { toFeed } from '../../outputs/feed.ts';
import { toFeedList } from '../../outputs/feed-list.ts';
import { toFile } from '../../outputs/file.ts';
import { toHostFile } from '../../outputs/hosts/host-file.ts';
import { toIcon } from '../../outputs/icon/to-icon.ts';
import { toLlms } from '../../outputs/llms.ts';
import { toNewsSitemap } from '../../outputs/news-sitemap.ts';
import type { Output } from '../../outputs/output.ts';
import { toPage } from '../../outputs/page.ts';
import { toRedirect } from '../../outputs/redirect.ts';
import { toRobots } from '../../outputs/robots.ts';
import { toSitemap } from '../../outputs/sitemap.ts';
import { toSitemapIndex } from '../../outputs/sitemap-index.ts';
import { toTextFile } from '../../outputs/text-file.ts';
import { toWebManifest } from '../../outputs/web-manifest.ts';
import type { FileView } from '../../site/pages/file-views.ts';
import type { Shell } from '../../site/pages/shell-view.ts';
import type { View } from '../../site/pages/view.ts';
import type { Renderer } from '../../templates/create-renderer.ts';
import { LostValue } from '../cache/lost-value.ts';
import { iconSource } from './icon-source.ts';
import type { RenderInput } from './render-task.ts';

/** The file that a view becomes. Rejects with a Failure when its template fails. */
export async function render(
  view: View,
  input: RenderInput,
  shell: Shell,
  renderer: Renderer,
): Promise<Output> {
  if (view.kind === 'compressed') {
    return toCompressed(view, await render(view.of, input, shell, renderer));
  }
  switch (view.kind) {
    case 'feed':
      return toFeed(view, fragmentsOf(input));
    case 'feed-list':
      return toFeedList(view);
    case 'sitemap':
      return toSitemap(view);
    case 'news-sitemap':
      return toNewsSitemap(view);
    case 'sitemap-index':
      return toSitemapIndex(view);
    case 'robots':
      return toRobots(view);
    case 'llms':
      return toLlms(view);
    case 'host-file':
      return toHostFile(view);
    case 'card':
      return (await import('../../outputs/card/draw-card.ts')).drawCard(view, input.disk ?? view.font);
    case 'icon': {
      const { picture } = view;
      if (picture === null) return toIcon(view);
      const { drawIcon } = await import('../../outputs/icon/draw-icon.ts');
      return drawIcon({ ...view, picture }, iconSource(picture, input.disk ?? picture.file));
    }
    case 'manifest':
      return toWebManifest(view);
    case 'redirect':
      return toRedirect(view, shell);
    case 'file':
      return toFile(
        view,
        input.isOurs ? keptBytes(view, input.disk ?? '') : publishedBytes(view, input.disk),
      );
    case 'text':
      return toTextFile(view);
    case 'article':
    case 'page':
      return toPage(view, shell, fragmentsOf(input).get(view.body) ?? null, renderer);
    default:
      return toPage(view, shell, null, renderer);
  }
}

function publishedBytes(view: FileView, disk: string | null): Uint8Array {
  const bytes = siteBytes(view, disk);
  return view.clean ? withoutPeople(bytes) : bytes;
}

/** The file is one that was found in the site; what a view calls it is for messages alone. */
function siteBytes({ file }: FileView, disk: string | null): Uint8Array {
  if (disk === null) throw new Error(`the site has no file "${file}"`);
  return readBytes(disk);
}

function keptBytes({ file, digest }: FileView, disk: string): Uint8Array {
  const bytes = readIfExists(disk);
  if (bytes === null || digestBytes(bytes) !== digest) throw new LostValue({ picture: file });
  return bytes;
}

function fragmentsOf({ bodies }: RenderInput): Map<string, Fragment> {
  return new Map(
    bodies.map(([key, source]) => {
      const bytes = readSource(source);
      if (bytes === null) throw new LostValue({ text: key });
      return [key, decodeBody(bytes).html];
    }),
  );
}
