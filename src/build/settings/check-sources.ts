import { type Problem, warning } from '../../base/problem.ts';
import type { Config } from '../../site/settings/config.ts';
import type { SettingPlace } from '../../site/settings/forms/setting-place.ts';
import { knownPolicy } from '../../site/settings/known-policy.ts';
import { type SlotEntry, slotNames } from '../../site/settings/slots-setting.ts';
import { placeAt } from '../../templates/template-place.ts';
import type { Theme } from '../../templates/theme.ts';

/** What a template loads from another site, or sends there. */
interface Outside {
  readonly tag: string;
  readonly origin: string;
  readonly directive: 'script-src' | 'style-src' | 'frame-src' | 'form-action';
  readonly offset: number;
}

/**
 * A warning for each thing of another site in a template that the security policy stops, since nothing allows it; and for what
 * stands in a slot also where the pages have no policy because of it. At the slot where it stands in one.
 */
export function checkSources(
  { templates }: Pick<Theme, 'templates'>,
  config: Config,
  placeOf: SettingPlace,
): Problem[] {
  const { slots, relative, plugins, csp } = config;
  const policy = knownPolicy(config);
  const mayBeStopped = policy !== null;
  // Of a site with plugins, or read from a disk, nobody knows a policy whatever its slots hold.
  if (!mayBeStopped && (relative || plugins.remark.length + plugins.rehype.length > 0)) return [];
  const stopped = (name: string) =>
    outsideOf(templates[name]?.source ?? '').filter(
      ({ directive, origin }) => !allows(csp[directive] ?? [], origin),
    );
  const inSlots = new Set<string>();
  const ofSlots = slotNames.flatMap((slot) =>
    slots[slot].flatMap((entry, index) => {
      const names = [...withIncluded(entry.partial, templates)];
      for (const name of names) inSlots.add(name);
      const found = names.flatMap(stopped);
      const hint = `Write in the slot "${slot}": { partial: ${entry.partial}, allow: ${allowing(entry.allow, found)} }`;
      return found.map(({ tag, origin }) =>
        warning(
          'outside-source',
          placeOf(['slots', slot, index]),
          mayBeStopped
            ? `The ${tag} of ${origin} in the slot "${slot}" is stopped in the browsers of readers, because nothing here allows it.`
            : `The ${tag} of ${origin} in the slot "${slot}" takes the security policy from all pages, because nothing here allows it.`,
          hint,
        ),
      );
    }),
  );
  // What no page prints is stopped nowhere.
  const printed = new Set<string>();
  for (const name of Object.keys(templates)) if (!name.includes('/')) withIncluded(name, templates, printed);
  const others = mayBeStopped ? [...printed].filter((name) => !inSlots.has(name)).sort() : [];
  const ofTemplates = others.flatMap((name) =>
    stopped(name).map(({ tag, origin, directive, offset }) =>
      warning(
        'outside-source',
        placeAt(templates[name] ?? { source: '', file: name }, offset),
        `The ${tag} of ${origin} is stopped in the browsers of readers, because the security policy of the site does not name it.`,
        `Write in bantin.yaml: csp: { ${directive}: ${origin} }`,
      ),
    ),
  );
  return [...ofSlots, ...ofTemplates];
}

/** What a slot allows and has to allow, as it is written. */
function allowing(allow: SlotEntry['allow'], found: readonly Outside[]): string {
  const all = new Map(Object.entries(allow).map(([name, sources]) => [name, new Set(sources)]));
  for (const { directive, origin } of found)
    all.set(directive, (all.get(directive) ?? new Set()).add(origin));
  const lines = [...all].map(([name, sources]) => {
    const list = [...sources];
    return `${name}: ${list.length === 1 ? list[0] : `[${list.join(', ')}]`}`;
  });
  return `{ ${lines.join(', ')} }`;
}

/** What the source of a template names of other sites by its whole address; what a tag of the template fills in is its own affair. */
function outsideOf(source: string): Outside[] {
  if (!/=\s*["']?\s*(?:https?:)?\/\//i.test(source)) return [];
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const text = source.replace(/<!--[\s\S]*?-->|\{\{#[\s\S]*?#\}\}/g, blank);
  const found: Outside[] = [];
  for (const { 0: whole, 1: tag = '', index: offset } of text.matchAll(tags)) {
    const name = tag.toLowerCase();
    if (name === 'link' && !/\brel\s*=\s*["']?[^"'>]*stylesheet/i.test(whole)) continue;
    const [, , address = ''] = addressIn[name]?.exec(whole) ?? [];
    const directive = directives[name];
    if (directive === undefined || !/^(?:https?:)?\/\/[^\s{]+/i.test(address)) continue;
    const url = address.replace(/^\/\//, 'https://').replace(/\{\{[\s\S]*/, '');
    if (URL.canParse(url)) found.push({ tag: `<${name}>`, origin: new URL(url).origin, directive, offset });
  }
  return found;
}

const tags = /<(script|link|iframe|embed|object|form|button|input)\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi;

const attribute = (name: string) => new RegExp(`\\s${name}\\s*=\\s*(["']?)\\s*([^"'\\s>]*)`, 'i');
const addressIn: Readonly<Record<string, RegExp>> = {
  script: attribute('src'),
  link: attribute('href'),
  iframe: attribute('src'),
  embed: attribute('src'),
  object: attribute('data'),
  form: attribute('action'),
  button: attribute('formaction'),
  input: attribute('formaction'),
};
const directives: Readonly<Record<string, Outside['directive']>> = {
  script: 'script-src',
  link: 'style-src',
  iframe: 'frame-src',
  embed: 'frame-src',
  object: 'frame-src',
  form: 'form-action',
  button: 'form-action',
  input: 'form-action',
};

function allows(sources: readonly string[], origin: string): boolean {
  const { hostname } = new URL(origin);
  return sources.some((one) => {
    const [, suffix] = /^(?:https?:\/\/)?\*(\.[^:/]+)/.exec(one) ?? [];
    return one === '*' || one === 'https:' || one.startsWith(origin) || (suffix && hostname.endsWith(suffix));
  });
}

/** The template with those that it includes by name. */
function withIncluded(
  name: string,
  templates: Theme['templates'],
  seen: Set<string> = new Set(),
): ReadonlySet<string> {
  const source = templates[name]?.source;
  if (source === undefined || seen.has(name)) return seen;
  seen.add(name);
  for (const [, inner = ''] of source.matchAll(/\{\{-?\s*include\s+["']([^"']+)["']/g))
    withIncluded(inner.replace(/^\.\//, ''), templates, seen);
  return seen;
}
