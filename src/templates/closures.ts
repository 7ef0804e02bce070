import { folderOf, joinPath } from '../base/addresses/paths.ts';
import { type Digest, digestValue } from '../base/digest.ts';
import { error, type Place, type Problem } from '../base/problem.ts';
import { nearest } from '../base/text/nearest.ts';
import type { Call } from './read-tags.ts';

interface CallingTemplate {
  readonly source: string;
  readonly calls: readonly Call[];
}

/**
 * For each template all that it calls, directly or not, and itself; and the digest of their sources. Problems: a call of a
 * template that does not exist, and each cycle once, at the call that closes it, with the whole chain.
 */
export function closures(templates: ReadonlyMap<string, CallingTemplate>): {
  readonly reached: ReadonlyMap<string, ReadonlySet<string>>;
  readonly digests: ReadonlyMap<string, Digest>;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const reached = new Map<string, Set<string>>();

  /** `path` names the templates from the first to the one before `name`, `chain` holds the call that each made. */
  function reach(name: string, path: readonly string[], chain: readonly Call[]): Set<string> {
    const found = reached.get(name) ?? new Set([name]);
    if (reached.has(name)) return found;
    reached.set(name, found);
    const here = [...path, name];
    for (const call of templates.get(name)?.calls ?? []) {
      const meant = templates.has(call.template) ? call.template : meantBy(call.template, name, templates);
      const start = meant === null ? -1 : here.indexOf(meant);
      if (start < 0 && meant !== call.template) problems.push(missing(call, meant, templates.keys()));
      else if (start >= 0) problems.push(cycle([...chain, call].slice(start), call));
      else for (const inner of reach(call.template, here, [...chain, call])) found.add(inner);
    }
    return found;
  }

  const digests = new Map<string, Digest>();
  for (const name of templates.keys()) {
    const sources = [...reach(name, [], [])].map((inner) => [inner, templates.get(inner)?.source ?? '']);
    digests.set(name, digestValue(Object.fromEntries(sources)));
  }
  return { reached, digests, problems };
}

/** The template that a name means which is written as other tools write it: seen from the template that calls, or without ending. */
function meantBy(
  written: string,
  caller: string,
  templates: ReadonlyMap<string, CallingTemplate>,
): string | null {
  const path = written.replace(/^\/+/, '');
  const places = [joinPath('', path), joinPath(folderOf(caller), path)];
  const names = places.flatMap((place) => (place === null ? [] : [place, `${place}.vto`]));
  return names.find((name) => templates.has(name)) ?? null;
}

function missing(call: Call, known: string | null, names: Iterable<string>): Problem {
  const meant = known ?? nearest(call.template, names);
  return error(
    'template-missing',
    call.at,
    `There is no template "${call.template}" in the theme.`,
    meant === null
      ? 'Templates are named by their path from the top of the theme folder, e.g. "partials/byline.vto".'
      : `Did you mean "${meant}"?`,
  );
}

function cycle(chain: readonly Call[], last: Call): Problem {
  const places = [...chain.map((call) => show(call.at)), last.template];
  return error(
    'template-cycle',
    last.at,
    `This ${last.kind} leads back to its own template: ${places.join(' → ')}.`,
    'Take one of these calls out; to repeat something, loop over a list.',
  );
}

function show(at: Place): string {
  return `${at.file}:${at.line}:${at.column}`;
}
