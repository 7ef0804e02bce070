import type { Graph, Thing } from 'schema-dts';
import { escapeScriptJson } from '../../base/text/escape.ts';
import type { Shell } from '../../site/pages/shell-view.ts';
import type { PageView } from '../../site/pages/view.ts';
import { breadcrumbNode } from './breadcrumb.ts';
import { newsArticleNode } from './news-article.ts';
import { collectionNode, plainPageNode, profileNode, seriesNode, siteNode } from './page-node.ts';

/**
 * A page as schema.org describes it, for search engines: JSON-LD that is safe inside a script element (R1.6); `''` for
 * a page that is no part of the site, as that for missing pages.
 */
export function structuredData(view: PageView, shell: Shell): string {
  const things = thingsOn(view, shell);
  if (things.length === 0) return '';
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return escapeScriptJson(graph);
}

function thingsOn(view: PageView, shell: Shell): Thing[] {
  const { site } = shell;
  switch (view.kind) {
    case 'not-found':
    case 'gone':
      return [];
    case 'home':
      return [siteNode(site)];
    case 'article':
      return [newsArticleNode(view, shell), breadcrumbNode(view, view.headline, site)];
    case 'page':
      return [plainPageNode(view, site), breadcrumbNode(view, view.heading, site)];
    case 'series':
      return [seriesNode(view, site), breadcrumbNode(view, view.heading, site)];
    case 'author':
      if (view.author === null) break;
      return [profileNode(view, view.author, site), breadcrumbNode(view, view.heading, site)];
  }
  return [collectionNode(view, site), breadcrumbNode(view, view.heading, site)];
}
