import { type Digest, digestBytes, digestValue } from '../base/digest.ts';
import { isEmptyFolder } from '../base/files.ts';
import { toUtf8 } from '../base/utf8.ts';
import type { Parts } from '../engine/receipt.ts';
import { addressesFrom } from '../site/address.ts';
import { inputDigester } from '../site/inputs.ts';
import { oldAddresses } from '../site/old-addresses.ts';
import { remember } from '../site/remember.ts';
import type { Route } from '../site/route.ts';
import { toShell } from '../site/shell.ts';
import type { Shells } from '../site/shell-view.ts';
import type { Site } from '../site/site.ts';
import { type Top, topOf } from '../site/top.ts';
import type { View } from '../site/view.ts';
import { newestPublished } from '../site/views/feed-view.ts';
import { type ViewContext, viewContext } from '../site/views/view-context.ts';
import { toView } from '../site/views.ts';
import { bodiesDigest, bodiesOf } from './bodies.ts';
import { cardFont } from './card-font.ts';
import type { ArticleText } from './load-articles.ts';
import type { LoadedFiles } from './load-files.ts';
import type { ThemedSettings } from './load-settings.ts';
import type { Model } from './model.ts';
import type { RenderInput } from './render.ts';
import type { RenderContext } from './render-task.ts';
import type { Session } from './session.ts';

/** Turns routes into what their rendering needs. */
export interface Prepared {
  readonly context: RenderContext;
  /** Whether templates of the site are rendered, which are not ours. */
  readonly ownTemplates: boolean;
  readonly views: ViewContext;
  readonly prepare: (route: Route) => PreparedRoute;
  /** Keys of the articles whose bodies the view of a route prints, in that order. */
  readonly prints: (route: Route) => readonly string[];
}

export interface PreparedRoute {
  /** What the output is made from, by name, besides its view and bodies; the same value for all of one kind. */
  readonly shared: Parts;
  /** Of the bodies that the view prints; null when it prints none. */
  readonly body: Digest | null;
  /** Of what the view is made from, as `inputDigester` gives it. */
  readonly inputs: () => Digest | null;
  /** The view itself: made only when it is asked for. */
  readonly view: () => { readonly digest: Digest; readonly input: RenderInput };
}

/** Works out ahead what all views of the model are made from, as far as the texts are these. */
export function knowInputs(
  { site, pictures, routes, inputs: memory }: Model,
  texts: ReadonlyMap<string, ArticleText>,
): void {
  const views = viewContext(site, addressesFrom(site.config), pictures.pictures);
  const inputs = inputDigester(views, (key) => texts.get(key)?.shown ?? '', memory);
  for (const route of routes) inputs(route);
}

export function prepareRendering(
  { site, routes, pictures, inputs: memory }: Model,
  texts: ReadonlyMap<string, ArticleText>,
  files: LoadedFiles,
  settings: ThemedSettings,
  { places, records }: Session,
): Prepared {
  const old = site.config.host === 'none' ? undefined : oldAddresses(routes);
  const seenFrom = remember((top: Top) =>
    viewContext(site, addressesFrom(site.config, top), pictures.pictures, old),
  );
  const views = seenFrom('');
  const shells = shellsOf(routes, site, files.assets);
  const { theme, locale, code } = settings;
  const { relative, url } = site.config;
  const inputs = inputDigester(views, (key) => texts.get(key)?.shown ?? '', memory);
  const stage = { out: places.out, folder: places.stage, fresh: isEmptyFolder(places.out) };
  const shellDigest = digestValue([toShell(site, addressesFrom(site.config), files.assets), locale]);
  const font = cardFont(site.config, theme);

  const sharedOf = remember((kind: View['kind']): Parts => {
    const template = theme.templates[`${kind}.vto`];
    const printsShell = template !== undefined || kind === 'redirect';
    return {
      code,
      ...(template === undefined ? {} : { template: template.closure }),
      ...(printsShell ? { shell: shellDigest } : {}),
      ...(kind === 'card' && font !== null ? { font: font.digest } : {}),
    };
  });
  const inputOf = (view: View, json: Uint8Array): RenderInput => {
    const shown = view.kind === 'compressed' ? view.of : view;
    return { json, bodies: bodiesOf(shown, texts, records), ...diskOf(shown) };
  };
  return {
    context: { shells, site: { relative, url }, theme, locale, stage },
    ownTemplates: settings.ownTemplates,
    views,
    prints,
    prepare: (route) => ({
      shared: sharedOf(placeOf(route).kind),
      body: bodyDigest(prints(route)),
      inputs: () => inputs(route),
      view: () => {
        const view = toView(route, seenFrom(topOf(placeOf(route), site.config)));
        const json = toUtf8(JSON.stringify(view));
        return { digest: digestBytes(json), input: inputOf(view, json) };
      },
    }),
  };

  function prints({ target }: Route): readonly string[] {
    if (target.kind === 'compressed') return prints(target.of);
    if (target.kind === 'article') return [target.key];
    if (target.kind !== 'feed') return [];
    const { of } = target;
    const groups = { section: views.sections, tag: views.tags, author: views.authors };
    const articles = of === null ? site.articles : (groups[of.kind].get(of.key)?.articles ?? []);
    return newestPublished(articles, site.config.feeds.items).map(({ card }) => card.key);
  }

  function bodyDigest(keys: readonly string[]): Digest | null {
    return keys.length === 0 ? null : bodiesDigest(keys, texts);
  }

  /** What the rendering of a view reads itself. */
  function diskOf(view: View): Pick<RenderInput, 'disk' | 'kept'> {
    if (view.kind === 'card') return { disk: font?.disk ?? null, kept: false };
    if (view.kind !== 'file') return { disk: null, kept: false };
    const made = pictures.made.get(view.url);
    return { disk: made ?? files.disks.get(view.file) ?? null, kept: made !== undefined };
  }
}

/** One for each depth at which pages stand. */
function shellsOf(routes: readonly Route[], site: Site, assets: LoadedFiles['assets']): Shells {
  const tops = new Set(routes.map((route) => topOf(placeOf(route), site.config)));
  return Object.fromEntries(
    [...tops].sort().map((top) => [top, toShell(site, addressesFrom(site.config, top), assets)]),
  );
}

/** What stands at a compressed file is seen from where the plain one stands. */
function placeOf({ url, target }: Route): { readonly kind: View['kind']; readonly url: string } {
  if (target.kind === 'compressed') return placeOf(target.of);
  return { url, kind: target.kind === 'sitemap-fronts' ? 'sitemap' : target.kind };
}
