import type { HostFileView } from '../../site/pages/file-views.ts';
import { allFeedFormats, feedForms } from '../../site/settings/feed-formats.ts';
import { rulePath } from './redirect-lines.ts';
import { caching, foreverFolders, securityHeaders } from './serving-rules.ts';

/**
 * `_headers` of Netlify and Cloudflare Pages. Both have pages asked for again by themselves, and add up what several rules say
 * of one header, so each answer gets its caching from one rule at most.
 */
export function toHeaders(view: HostFileView): string {
  const top = rulePath(view.top);
  const rules: [path: string, headers: readonly (readonly [string, string])[]][] = [
    [`${top}*`, securityHeaders(view)],
    ...foreverFolders.map((folder): [string, [string, string][]] => [
      `${top}${folder}/*`,
      [['Cache-Control', caching.forever]],
    ]),
    ...allFeedFormats.map((format): [string, [string, string][]] => [
      `${top}${feedForms[format].file}`,
      [['Cache-Control', caching.feed]],
    ]),
    [`${top}sitemap.xml`, [['Cache-Control', caching.sitemap]]],
  ];
  return rules
    .map(
      ([path, headers]) =>
        `${path}\n${headers.map(([name, value]) => `  ${name}: ${value.replace(/[\r\n]+/g, ' ')}\n`).join('')}`,
    )
    .join('\n');
}
