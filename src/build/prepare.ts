import { digestValue } from '../base/digest.ts';
import { isEmptyFolder } from '../base/files.ts';
import type { Source } from '../engine/heap.ts';
import type { Parts } from '../engine/receipt.ts';
import { addressesFrom } from '../site/address.ts';
import { viewDigester } from '../site/digest-view.ts';
import type { Route } from '../site/route.ts';
import { toShell } from '../site/shell.ts';
import type { Site } from '../site/site.ts';
import type { View } from '../site/view.ts';
import { viewContext } from '../site/views/view-context.ts';
import { toView } from '../site/views.ts';
import type { ArticleText } from './load-articles.ts';
import type { LoadedFiles } from './load-files.ts';
import type { Settings } from './load-settings.ts';
import { LostText } from './lost-text.ts';
import type { RenderInput } from './render.ts';
import type { RenderContext } from './render-task.ts';
import type { Session } from './session.ts';

/** Turns routes into what their rendering needs. */
export interface Prepared {
  readonly context: RenderContext;
  readonly prepare: (route: Route) => {
    /** What the output is made from, by name. */
    readonly parts: Parts;
    readonly input: () => RenderInput;
  };
}

export function prepareRendering(
  site: Site,
  texts: ReadonlyMap<string, ArticleText>,
  files: LoadedFiles,
  settings: Settings,
  { places, records }: Session,
): Prepared {
  const addresses = addressesFrom(site.config);
  const views = viewContext(site, addresses);
  const shell = toShell(site, addresses, files.assets);
  const { theme, locale, code } = settings;
  const digestOf = viewDigester();
  const stage = { out: places.out, folder: places.stage, fresh: isEmptyFolder(places.out) };
  const shellDigest = digestValue([shell, locale]);

  const partsOf = (view: View, keys: readonly string[]): Parts => {
    const template = theme.templates[`${view.kind}.vto`];
    const printsShell = template !== undefined || view.kind === 'redirect';
    return {
      code,
      view: digestOf(view),
      ...(template === undefined ? {} : { template: template.closure }),
      ...(printsShell ? { shell: shellDigest } : {}),
      ...(keys.length === 0 ? {} : { body: digestValue(keys.map((key) => texts.get(key)?.body ?? '')) }),
    };
  };
  return {
    context: { shell, theme, locale, stage },
    prepare: (route) => {
      const view = toView(route, views);
      const keys = bodyKeys(view);
      return {
        parts: partsOf(view, keys),
        input: () => ({
          view,
          bodies: keys.map((key) => [key, sourceOf(key)] as const),
          disk: view.kind === 'file' ? (files.disks.get(view.file) ?? null) : null,
        }),
      };
    },
  };

  function sourceOf(key: string): Source {
    const text = texts.get(key);
    if (text === undefined) throw new LostText(key);
    return records.bodies.source(text.piece);
  }
}

function bodyKeys(view: View): readonly string[] {
  if (view.kind === 'article') return [view.body];
  return view.kind === 'feed' ? view.items.map((item) => item.body) : [];
}
