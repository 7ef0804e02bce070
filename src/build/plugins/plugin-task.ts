/** One plugin of the site to the pages and files that it adds in one language. Nothing that the work needs is loaded here. */

import type { SitePlugin } from '../../articles/settings.ts';
import type { Problem } from '../../base/problem.ts';
import type { Task } from '../../engine/task.ts';
import type { Plugged } from '../../site/order/plugged.ts';
import type { PluginSite } from '../../site/order/plugins/plugin-contract.ts';
import { workerModule } from '../worker-module.ts';

export interface PluginInput {
  readonly plugin: SitePlugin;
  readonly site: PluginSite;
  /** Paths of the front pages of the site in its other languages. */
  readonly others: readonly string[];
}

export interface PluginAnswer extends Plugged {
  readonly problems: readonly Problem[];
}

export const pluginTask: Task<null, PluginInput, PluginAnswer> = {
  name: 'plugin',
  module: workerModule('plugins/plugin-worker'),
};
