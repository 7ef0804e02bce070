/** What a plugin gives, held against the contract: whatever a module of the site says, only what is sound goes on. */

import { badPlugin, mendPlugin } from '../../articles/markdown/call-plugin.ts';
import { addressFault } from '../../base/addresses/address-fault.ts';
import type { Problem } from '../../base/problem.ts';
import type { PluggedOutput, PluggedPage } from '../../site/order/plugged.ts';
import type { PluginSite } from '../../site/order/plugins/plugin-contract.ts';
import { jsonData } from './json-data.ts';

/** With a problem for each that is left out. `others` are the fronts of the site in its other languages. */
export function givenPages(
  given: unknown,
  plugin: string,
  site: PluginSite,
  others: readonly string[],
): { readonly pages: readonly PluggedPage[]; readonly problems: readonly Problem[] } {
  const known = new Set([...site.articles, ...site.pages].map(({ key }) => key));
  const { sound, problems } = readEach(given, plugin, 'pages', pageFields, (one): PluggedPage | string => {
    const { path, template, title, description = '', index = true, articles = [], data = null } = one;
    const url = urlOf(path, site, others, true);
    if (typeof url !== 'string') return url.fault;
    if (typeof template !== 'string' || !/^[^/].*\.vto$/.test(template))
      return `names no template for ${url}: "template" is a name such as "events.vto"`;
    if (typeof title !== 'string' || title.trim() === '') return `gives ${url} no "title"`;
    if (typeof description !== 'string') return `gives ${url} a "description" that is no text`;
    if (typeof index !== 'boolean') return `gives ${url} an "index" that is neither true nor false`;
    if (!Array.isArray(articles) || !articles.every((key) => typeof key === 'string'))
      return `gives ${url} "articles" that are no list of keys`;
    const unknown = articles.find((key) => !known.has(key));
    if (unknown !== undefined)
      return `names the article "${unknown}" for ${url}, which the site does not list`;
    const plain = jsonData(data);
    if ('fault' in plain) return `gives ${url} "data" that JSON cannot hold: ${plain.fault}`;
    return { plugin, url, template, title, description, index, data: plain.value, articles };
  });
  return { pages: sound, problems };
}

/** The same for files. */
export function givenOutputs(
  given: unknown,
  plugin: string,
  site: PluginSite,
  others: readonly string[],
): { readonly outputs: readonly PluggedOutput[]; readonly problems: readonly Problem[] } {
  const { sound, problems } = readEach(
    given,
    plugin,
    'outputs',
    outputFields,
    (one): PluggedOutput | string => {
      const url = urlOf(one.path, site, others, false);
      if (typeof url !== 'string') return url.fault;
      if (typeof one.content !== 'string') return `gives ${url} a "content" that is no text`;
      const megabytes = Math.ceil(Buffer.byteLength(one.content) / 1_000_000);
      if (megabytes > mostMegabytes)
        return `gives ${url} ${megabytes} MB of text; at most ${mostMegabytes} MB are written`;
      return { plugin, url, text: one.content };
    },
  );
  return { outputs: sound, problems };
}

const pageFields = ['path', 'template', 'title', 'description', 'index', 'data', 'articles'];
/** A file that nobody could load on a telephone is a mistake of the plugin. */
const mostMegabytes = 50;
const outputFields = ['path', 'content'];

function readEach<Sound>(
  given: unknown,
  plugin: string,
  part: 'pages' | 'outputs',
  fields: readonly string[],
  read: (one: Readonly<Record<string, unknown>>) => Sound | string,
): { readonly sound: readonly Sound[]; readonly problems: readonly Problem[] } {
  const bad = (why: string) => badPlugin(plugin, why, mendPlugin);
  if (!Array.isArray(given)) return { sound: [], problems: [bad(`gives no list of "${part}"`)] };
  const sound: Sound[] = [];
  const problems: Problem[] = [];
  for (const one of given) {
    if (typeof one !== 'object' || one === null) {
      problems.push(bad(`gives something under "${part}" that is no object`));
      continue;
    }
    const strange = Object.keys(one).find((name) => !fields.includes(name));
    const made =
      strange === undefined
        ? read(one)
        : `gives something under "${part}" with "${strange}", which is none of ${fields.join(', ')}`;
    if (typeof made === 'string') problems.push(bad(made));
    else sound.push(made);
  }
  return { sound, problems };
}

/** Below the front page of the language, as `Route.url`. */
function urlOf(
  path: unknown,
  { front }: PluginSite,
  others: readonly string[],
  isPage: boolean,
): string | { readonly fault: string } {
  if (typeof path !== 'string')
    return { fault: `gives no "path" to one of its ${isPage ? 'pages' : 'outputs'}` };
  const url = front + path.normalize('NFC').replace(/^\//, '');
  const fault = addressFault(url);
  if (fault !== null) return { fault: `gives the path "${path}", which may be none: ${fault}` };
  if (others.some((other) => other.startsWith(front) && url.startsWith(other)))
    return { fault: `gives the path "${path}", which belongs to the site in another language` };
  if (isPage && !url.endsWith('/'))
    return { fault: `gives the page "${path}" a path that does not end with "/"` };
  if (!isPage && !/[^/]\.[^./]+$/.test(url))
    return { fault: `gives the output "${path}" a path without an ending` };
  return url;
}
