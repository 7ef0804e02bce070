/** The story of a development server: it serves, watches and builds until it is closed. */

import path from 'node:path';
import { isFolder, readIfExists } from '../base/files/files.ts';
import { error, type Problem } from '../base/problem.ts';
import { stopwatch } from '../base/time/clock.ts';
import type { BuildOptions } from '../build/options.ts';
import type { SiteBuilder } from '../build/site-builder.ts';
import { translateProblem } from '../messages/translate-problem.ts';
import type { Translate } from '../messages/translator.ts';
import { newDevSite } from './dev-site.ts';
import type { DevEvent } from './events.ts';
import { listen } from './listen.ts';
import { problemsHtml } from './problems-html.ts';
import { newRebuilder } from './rebuild.ts';
import { refusal } from './refusal.ts';
import { watch } from './watch.ts';

export interface DevOptions {
  /** Absolute path of the site's folder. */
  readonly root: string;
  /** Absolute path of a folder for servers alone: each has its own there, by its port, so that they never meet. */
  readonly state: string;
  readonly host: string;
  /** The first port to try. */
  readonly port: number;
  /** Absolute paths of what the site is made from. */
  readonly sources: () => readonly string[];
  /** Where the site is built, again and again. */
  readonly workshop: (where: BuildPlace) => SiteBuilder;
  readonly onEvent: (event: DevEvent) => void;
  /** Puts what the browser is told of problems into the language of the site. */
  readonly say: Translate;
}

/** Where a build writes, where it remembers, and the address at which the site is served. */
export type BuildPlace = Pick<BuildOptions, 'root' | 'out' | 'state'> & { readonly base: string };

interface Dev {
  readonly url: string;
  /** Resolves when all that was noticed so far is built. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Rejects with a Failure when it cannot listen. Comes back once it watches; the first build is then under way. */
export async function dev(options: DevOptions): Promise<Dev> {
  const { root, state, host, port, sources, workshop, onEvent, say } = options;
  const onFault = (cause: unknown) => onEvent({ type: 'crashed', cause });
  const server = await listen({
    host,
    port,
    onFault,
    say,
    answer: (ask) => refusal(ask, host) ?? site.answer(ask),
  });
  const own = path.join(state, String(server.port));
  const place = { root, out: path.join(own, 'site'), state: own, base: server.url };
  let isLost = false;
  const site = newDevSite(
    place.out,
    () => {
      isLost = true;
      rebuilder.request([]);
    },
    say,
  );
  let shop = workshop(place);
  let isBuilt = false;
  /** What stands in the folder is remembered from build to build: when somebody has deleted it, all of that is forgotten. */
  const wholeShop = async () => {
    if (!isLost && (!isBuilt || isFolder(place.out))) return shop;
    isLost = false;
    await shop.close();
    shop = workshop(place);
    return shop;
  };
  onEvent({ type: 'listening', url: server.url, port: server.port });

  let closing = false;
  const rebuilder = newRebuilder(async (changed) => {
    const started = stopwatch();
    try {
      const { build, outputs } = await wholeShop();
      const result = await build(changed);
      if (result.summary === null) site.fail(html(root, result.problems, say));
      else site.publish(outputs());
      isBuilt ||= result.summary !== null;
      onEvent({ type: 'built', changed, result, milliseconds: stopwatch() - started });
    } catch (cause) {
      if (closing) return;
      site.fail(html(root, [crash(cause)], say));
      onFault(cause);
    }
  });
  const watcher = watch({
    root,
    sources,
    outputs: [state, path.join(root, 'dist')],
    onChange: rebuilder.request,
    onTrouble: (problem) => onEvent({ type: 'trouble', problem }),
  });
  await watcher.ready;
  rebuilder.request([]);
  return {
    url: server.url,
    idle: rebuilder.idle,
    close: async () => {
      closing = true;
      rebuilder.close();
      await Promise.all([watcher.close(), server.close(), rebuilder.idle()]);
      await shop.close();
    },
  };
}

function html(root: string, problems: readonly Problem[], say: Translate): string {
  const readSource = (file: string) => {
    const bytes = readIfExists(path.join(root, file));
    return bytes === null ? null : new TextDecoder().decode(bytes);
  };
  return problemsHtml(
    problems.map((problem) => translateProblem(problem, say)),
    readSource,
    say,
  );
}

function crash(cause: unknown): Problem {
  const why = cause instanceof Error ? cause.message : String(cause);
  return error('build-crashed', null, `The build broke off: ${why}`, 'The terminal says more.');
}
