import type { Meta } from '../../../articles/article.ts';
import type { ReadMeta } from '../../../articles/summary/article-summary.ts';
import type { Group, Site, SiteArticle } from '../site.ts';
import type { PluginArticle, PluginGroup, PluginSite } from './plugin-contract.ts';

/**
 * A site in one language as its plugins see it. Nothing of the texts stands in it, and nothing of the clock: when texts alone
 * have changed no plugin is asked, and one that is asked the same gives the same.
 */
export function toPluginSite(site: Site, read: ReadMeta): PluginSite {
  const { config } = site;
  const { title, description, url, front, language, timezone } = config;
  const toArticle = (article: SiteArticle) => pluginArticle(article, read(article));
  return {
    title,
    description,
    url,
    front,
    language,
    timezone,
    articles: site.articles.flatMap(toArticle),
    pages: site.plainPages.flatMap(toArticle),
    sections: site.sections.map(pluginGroup),
    tags: site.tags.map(pluginGroup),
    series: site.series.map(pluginGroup),
    authors: site.authors.map(pluginGroup),
  };
}

/** Nothing where its metadata are lost, of which the build is told elsewhere. */
function pluginArticle(article: SiteArticle, meta: Meta | null): PluginArticle[] {
  if (meta === null) return [];
  const { key, file, title, kicker, type, date, updated, language, lead, excerpt, extra } = meta;
  const { url, section, tags, series, authors } = article;
  return [
    {
      key,
      file,
      url,
      title,
      kicker,
      type,
      language,
      lead,
      excerpt,
      date: date.iso,
      updated: updated?.iso ?? null,
      section,
      tags,
      series,
      authors,
      extra,
    },
  ];
}

function pluginGroup({ key, title, url, profile, articles }: Group): PluginGroup {
  return {
    key,
    title,
    url,
    role: profile?.role ?? null,
    articles: articles.map(({ summary }) => summary.key),
  };
}
