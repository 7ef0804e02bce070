/** What all plugins of a site have in common, whatever they do: how their modules are loaded, and how they fail. */

import { pathToFileURL } from 'node:url';
import { isFile } from '../../base/files/files.ts';
import { error, Failure, type Place, type Problem } from '../../base/problem.ts';
import type { SitePlugin } from '../settings.ts';

/** The contract that this version of bantin keeps with plugins. */
const pluginContract = 1;

/** What the module exports by default; a problem when there is no module, or it cannot be loaded. */
export async function importPlugin({
  name,
  file,
}: Pick<SitePlugin, 'name' | 'file'>): Promise<
  { readonly exported: unknown } | { readonly problem: Problem }
> {
  if (!isFile(file)) {
    return { problem: badPlugin(name, 'does not exist', 'Mend its path under "plugins" in bantin.yaml.') };
  }
  try {
    const module: { default?: unknown } = await inTime(import(pathToFileURL(file).href), longestLoad);
    return { exported: module.default };
  } catch (cause) {
    return { problem: badPlugin(name, `could not be loaded: ${pluginFault(cause)}`, mendPlugin) };
  }
}

/** Why a default export, which is an object, cannot be used; null where it keeps the contract. */
export function wrongContract(name: string, exported: object): Problem | null {
  const contract = 'contract' in exported ? exported.contract : undefined;
  if (contract === pluginContract) return null;
  if (contract === undefined) {
    const hint = `Write "contract: ${pluginContract}" into what it exports by default.`;
    return badPlugin(name, 'does not say which contract it keeps', hint);
  }
  const hint = 'Install the version of the plugin that is made for this bantin, or another bantin.';
  return badPlugin(
    name,
    `keeps contract ${typeof contract === 'string' ? `"${contract}"` : String(contract)}, and this bantin knows contract ${pluginContract}`,
    hint,
  );
}

export function badPlugin(name: string, why: string, hint: string): Problem {
  return error('bad-plugin', null, `The plugin ${name} ${why}.`, hint);
}

export const mendPlugin = 'Mend the plugin, or take it out of bantin.yaml.';

/** Seconds; no processor time is counted while something is waited for. */
const longestWait = 60;
/** The same while a module is loaded, which may wait for others, and for nothing else. */
const longestLoad = 15;

/** Rejects with a Failure where the promise rejects, or is not kept. */
export async function pluginInTime<Result>(
  promise: Promise<Result>,
  name: string,
  at: Place | null,
): Promise<Result> {
  try {
    return await inTime(promise, longestWait);
  } catch (cause) {
    throw pluginFailed(name, at, pluginFault(cause));
  }
}

async function inTime<Result>(promise: Promise<Result>, seconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it has not answered for ${seconds} seconds`)), seconds * 1000);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

export function pluginFailed(name: string, at: Place | null, why: string): Failure {
  return new Failure([error('plugin-failed', at, `The plugin ${name} failed: ${why}.`, mendPlugin)]);
}

export function pluginFault(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, '');
}
