import type { Meta } from '../../../src/articles/article.ts';
import type { FileFacts } from '../../../src/articles/files/file-facts.ts';
import type { Figure } from '../../../src/articles/markdown/figures/figures.ts';
import type { Profile } from '../../../src/articles/profile.ts';
import { toSummary } from '../../../src/articles/summary/article-summary.ts';
import { digestValue } from '../../../src/base/digest.ts';
import type { Route } from '../../../src/site/addresses/route.ts';
import { assemble } from '../../../src/site/order/assemble/assemble.ts';
import type { Site } from '../../../src/site/order/site.ts';
import { inOneLanguage } from '../../../src/site/order/sites.ts';
import { planRoutes } from '../../../src/site/pages/plan-routes.ts';
import type { View } from '../../../src/site/pages/view.ts';
import type { Config } from '../../../src/site/settings/config.ts';
import { readFrom } from '../../helpers/assembled.ts';
import { config, locale } from '../../helpers/config.ts';
import { meta, moment, picture } from '../../helpers/meta.ts';
import { shownAt } from './shown-at.ts';

/** The view that has the kind, which list views and others share among several. */
type ViewOf<Kind extends View['kind'], V extends View = View> = V extends View
  ? Kind extends V['kind']
    ? V
    : never
  : never;

/** A site made of metadata alone, with its views. */
export interface Newspaper {
  readonly site: Site;
  readonly routes: readonly Route[];
  readonly urls: readonly string[];
  /** The view at an address, of the kind that the test expects there. */
  readonly view: <Kind extends View['kind']>(kind: Kind, url: string) => ViewOf<Kind>;
  readonly views: () => View[];
  /** The digest of every view, by address. */
  readonly digests: () => Map<string, string>;
  /** The digest of every selection, by address. */
  readonly selections: () => Map<string, string>;
}

export interface Contents {
  readonly metas: readonly Meta[];
  readonly profiles?: readonly Profile[];
  readonly files?: readonly (readonly [path: string, facts: FileFacts])[];
  readonly config?: Partial<Config>;
  readonly language?: string;
  readonly drafts?: boolean;
  readonly now?: string;
}

export function newspaper(contents: Contents): Newspaper {
  const language = contents.language ?? 'vi';
  const read = readFrom(contents.metas);
  const settings = config({ language, ...contents.config });
  const { site } = assemble({
    config: settings,
    locale: locale(language),
    articles: contents.metas.map((meta) => ({ summary: toSummary(meta) })),
    profiles: contents.profiles ?? [],
    files: new Map(contents.files ?? []),
    now: moment(contents.now ?? '2040-01-01').epoch,
    drafts: contents.drafts ?? false,
    read,
  });
  const { routes } = planRoutes(inOneLanguage(site), { files: [] }, read);
  const { view: viewAt, digest } = shownAt(site, contents.metas);
  const byUrl = new Map(routes.map((route) => [route.url, route]));
  const at = (url: string): View => {
    const route = byUrl.get(url);
    if (route === undefined)
      throw new Error(`Nothing stands at ${url}; there are ${[...byUrl.keys()].join(' ')}`);
    return viewAt(route);
  };
  return {
    site,
    routes,
    urls: [...byUrl.keys()],
    view: (kind, url) => {
      const view = at(url);
      if (view.kind !== kind) throw new Error(`At ${url} stands a view of the kind ${view.kind}.`);
      return view as ViewOf<typeof kind>;
    },
    views: () => routes.map(viewAt),
    selections: () => new Map(routes.map((route) => [route.url, digest(route)])),
    digests: () => new Map(routes.map((route) => [route.url, digestValue(viewAt(route))])),
  };
}

/** A figure at a path as in `Site.files`. */
export function figure(src: string, changes: Partial<Figure> = {}): Figure {
  return {
    src,
    remote: false,
    number: null,
    label: '',
    caption: null,
    alt: 'Hội nghị',
    credit: null,
    ...changes,
  };
}

/** The files of the pictures of `archive`. */
export const archiveFiles = [['anh.jpg', picture('content/anh.jpg')]] as const;

/** `count` articles, one a day, that take turns in 4 sections, 8 tags (two each) and 4 authors. */
export function archive(count: number): Meta[] {
  return Array.from({ length: count }, (_, index) => {
    const key = `muc-${index % 4}/tin-${index}`;
    return meta({
      key,
      title: `Ngân hàng chính sách xã hội huyện Mộ Đức tổng kết hoạt động, tin số ${index}`,
      date: `${new Date(Date.UTC(2015, 0, 1 + index)).toISOString().slice(0, 10)} 10:22`,
      excerpt: `Chiều ${index}, Ban đại diện hội đồng quản trị ngân hàng chính sách xã hội huyện tổ chức hội nghị.`,
      tags: [`thẻ ${index % 8}`, `thẻ ${(index + 3) % 8}`],
      authors: [`Tác giả ${index % 4}`],
      figures: [figure('anh.jpg', { caption: `Ảnh của tin số ${index}` })],
      holes: ['file:anh.jpg', 'width:anh.jpg', 'height:anh.jpg'],
    });
  });
}
