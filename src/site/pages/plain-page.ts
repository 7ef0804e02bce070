import type { Purpose } from '../../articles/front-matter/kind/plain-page.ts';
import { excerpt } from '../../base/text/text.ts';
import type { Route } from '../addresses/route.ts';
import { toRoute } from '../addresses/to-route.ts';
import type { Site, SiteArticle } from '../order/site.ts';
import { found, type PageKind, type TargetOf } from './page-kind.ts';
import { toAttachments } from './parts/attachments.ts';
import { toDateView } from './parts/date-view.ts';
import { toEmbeds } from './parts/embeds.ts';
import { isOpenToSearch } from './parts/frame.ts';
import { holeValues } from './parts/hole-values.ts';
import { toLanguages } from './parts/languages.ts';
import { linkTo, linkToHome } from './parts/links.ts';
import { toRecordings } from './parts/recordings.ts';
import { inWordsOf, openGraphLocale } from './parts/text-language.ts';
import { selected } from './parts/view-context.ts';
import { select } from './selection.ts';
import type { PlainPageView } from './view.ts';

/** Search engines and cards show about so much of a description. */
const descriptionLength = 160;

interface OwnOfPage {
  readonly key: string;
  readonly purpose: Purpose;
  /** The pages in whose folders it lies, the outermost first. */
  readonly above: readonly { readonly title: string; readonly url: string }[];
}

/** A page that is no article: what it says itself, and the pages above it. */
export const plainPage: PageKind<TargetOf<'page'>, OwnOfPage, PlainPageView> = {
  routes: (site) => plainPageRoutes(site.pages, site),
  select: ({ key }, { site, ...selector }) => {
    const page = found(site.byKey.get(key), `page ${key}`);
    const purpose = found(page.summary.purpose, `page ${key}`);
    return select({ key, purpose, above: pagesAbove(page, site) }, [selector.article(page)], [key]);
  },
  view: ({ key, purpose, above }, context, url) => {
    const { addresses, locale, config } = context;
    const page = selected(context.articles.get(key), key);
    const { mark } = page;
    const meta = context.read(page);
    const { updated } = meta;
    const index = mark === null && !meta.hidden && !meta.noindex && isOpenToSearch(config);
    const { languages, alternates } = toLanguages(url, index && meta.canonical === null, context);
    return {
      kind: 'page',
      purpose,
      heading: meta.title,
      textLanguage: meta.language,
      openGraphLocale: openGraphLocale(meta.language, context),
      updated: updated === null ? null : toDateView(updated, locale),
      lead: meta.lead,
      mark,
      attachments: toAttachments(meta, context),
      extra: meta.extra,
      contents: meta.contents,
      body: meta.key,
      holes: holeValues(meta, inWordsOf(meta.language, context), { print: addresses.href, sources: true }),
      embeds: toEmbeds(meta, context),
      recordings: toRecordings(meta, context),
      url,
      canonical: meta.canonical ?? addresses.absolute(url),
      language: config.language,
      title: meta.around.seoTitle ?? meta.title,
      description: excerpt(meta.excerpt, descriptionLength),
      index,
      breadcrumb: [linkToHome(context), ...above.map((one) => linkTo(one, addresses))],
      feeds: [],
      languages,
      alternates,
    };
  },
};

function plainPageRoutes(pages: readonly SiteArticle[], site: Site): Route[] {
  return pages
    .filter(({ summary }) => summary.purpose !== null)
    .map(({ summary, url }) => toRoute(url, summary.file, { kind: 'page', key: summary.key }, site));
}

function pagesAbove({ url }: SiteArticle, { plainPages }: Site): OwnOfPage['above'] {
  return plainPages
    .filter((other) => other.url !== url && url.startsWith(other.url))
    .map(({ summary, url: above }) => ({ title: summary.title, url: above }))
    .sort((a, b) => a.url.length - b.url.length);
}
