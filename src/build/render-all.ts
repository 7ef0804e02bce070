import type { Article } from '../articles/article.ts';
import { Failure, type Problem } from '../base/problem.ts';
import type { Output } from '../outputs/output.ts';
import { addressesFrom } from '../site/address.ts';
import type { Route } from '../site/route.ts';
import { toShell } from '../site/shell.ts';
import type { Site } from '../site/site.ts';
import { viewContext } from '../site/views/view-context.ts';
import { toView } from '../site/views.ts';
import { createRenderer } from '../templates/create-renderer.ts';
import type { Theme } from '../templates/theme.ts';
import type { OnEvent } from './events.ts';
import type { LoadedFiles } from './load-files.ts';
import { render } from './render.ts';

/** Renders every route and gives each output away as soon as it is made. */
export async function renderAll(
  input: {
    readonly site: Site;
    readonly routes: readonly Route[];
    readonly articles: readonly Article[];
    readonly files: LoadedFiles;
    readonly theme: Theme;
  },
  give: (output: Output) => void,
  onEvent: OnEvent,
): Promise<{ readonly problems: readonly Problem[] }> {
  const { site, routes, articles, files, theme } = input;
  const addresses = addressesFrom(site.config);
  const views = viewContext(site, addresses);
  const context = {
    shell: toShell(site, addresses, files.assets),
    renderer: createRenderer(theme, site.locale),
    bodies: new Map(articles.map(({ meta, body }) => [meta.key, body.html])),
    disks: files.disks,
  };
  const problems: Problem[] = [];
  for (const [done, route] of routes.entries()) {
    try {
      give(await render(toView(route, views), context));
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      problems.push(...cause.problems);
    }
    await onEvent({ type: 'progress', step: 'render', done: done + 1, total: routes.length });
  }
  return { problems: tellOnce(problems) };
}

/** One mistake in a template is told once, with the first page that it spoils and the number of the others. */
function tellOnce(problems: readonly Problem[]): Problem[] {
  const told = new Map<string, { first: Problem; others: number }>();
  for (const problem of problems) {
    const place = `${problem.code} ${problem.at?.file}:${problem.at?.line}:${problem.at?.column}`;
    const before = told.get(place);
    if (before === undefined) told.set(place, { first: problem, others: 0 });
    else before.others += 1;
  }
  return [...told.values()].map(({ first, others }) =>
    others === 0 ? first : { ...first, message: `${first.message} ${others} more pages fail there too.` },
  );
}
