/** Runs in worker threads: the work of `pluginTask`. */

import {
  badPlugin,
  importPlugin,
  mendPlugin,
  pluginInTime,
  wrongContract,
} from '../../articles/markdown/call-plugin.ts';
import { Failure, type Problem } from '../../base/problem.ts';
import type { Start } from '../../engine/task.ts';
import { nothingPlugged } from '../../site/order/plugged.ts';
import type { BantinPlugin } from '../../site/order/plugins/plugin-contract.ts';
import type { PluginAnswer, PluginInput } from './plugin-task.ts';
import { givenOutputs, givenPages } from './read-given.ts';

export const start: Start<null, PluginInput, PluginAnswer> = () => async (input) => {
  try {
    return await ask(input);
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
    return only(cause.problems);
  }
};

async function ask({ plugin, site, others }: PluginInput): Promise<PluginAnswer> {
  const { name, options } = plugin;
  const loaded = await importPlugin(plugin);
  if ('problem' in loaded) return only([loaded.problem]);
  const { exported } = loaded;
  if (typeof exported !== 'object' || exported === null) {
    const hint =
      'Export an object with "contract: 1" by default, or name the module under "remark" or "rehype".';
    return only([badPlugin(name, 'exports no object by default', hint)]);
  }
  const wrong = wrongContract(name, exported);
  if (wrong !== null) return only([wrong]);
  const { pages, outputs } = exported as Partial<Record<keyof BantinPlugin, unknown>>;
  if (typeof pages !== 'function' && typeof outputs !== 'function') {
    return only([badPlugin(name, 'has neither "pages" nor "outputs", which are functions', mendPlugin)]);
  }
  const seen = frozen(site);
  const answer = async (part: unknown): Promise<unknown> =>
    typeof part !== 'function'
      ? []
      : pluginInTime(
          calling(() => part.call(exported, seen, options ?? undefined)),
          name,
          null,
        );
  const ofPages = givenPages(await answer(pages), name, seen, others);
  const ofOutputs = givenOutputs(await answer(outputs), name, seen, others);
  return {
    pages: ofPages.pages,
    outputs: ofOutputs.outputs,
    problems: [...ofPages.problems, ...ofOutputs.problems],
  };
}

function only(problems: readonly Problem[]): PluginAnswer {
  return { ...nothingPlugged, problems };
}

/** A promise of what a function gives; rejected where it throws. */
async function calling(call: () => unknown): Promise<unknown> {
  return await call();
}

/** The value, no part of which can be changed any more. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
