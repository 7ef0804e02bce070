/**
 * The public API, for scripts that build sites:
 *
 *     import { build, withDefaults } from 'bantin';
 *     const { problems, summary } = await build(withDefaults({ root: '/srv/tin', now: Date.now() }));
 *
 * Whatever is not exported here may change with any version.
 */

export { hasErrors, type Place, type Problem, type Severity } from './base/problem.ts';
export { buildSite as build } from './build/build-site.ts';
export type { BuildEvent, OnEvent } from './build/events.ts';
export type { BuildOptions, BuildResult, Summary } from './build/options.ts';
export { type SomeBuildOptions, withDefaults } from './build/with-defaults.ts';
export type {
  BantinPlugin,
  PluginArticle,
  PluginGroup,
  PluginOutput,
  PluginPage,
  PluginSite,
} from './site/order/plugins/plugin-contract.ts';
