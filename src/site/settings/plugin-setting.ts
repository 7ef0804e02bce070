import { z } from 'zod';
import { or } from './config-values.ts';

/** A plugin as the settings name it. */
export interface PluginSetting {
  /** A path from the site's root, or the name of a package. */
  readonly name: string;
  /** Null when it is called with nothing. */
  readonly options: unknown;
}

const name = z.string().min(1);

const plugin = z.union([
  name.transform((written): PluginSetting => ({ name: written, options: null })),
  z.tuple([name]).transform(([written]): PluginSetting => ({ name: written, options: null })),
  z
    .tuple([name, z.unknown()])
    .transform(([written, options]): PluginSetting => ({ name: written, options: typed(options) })),
]);

/** One plugin or a list; each is a name alone, or a list of its name and its options. */
export const plugins = or(
  z.union([z.string().transform((written) => [{ name: written, options: null }]), z.array(plugin)]),
  [],
);

/** Values of settings are texts; those of plugins are what YAML takes them for. */
function typed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(typed);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typed(inner)]));
  }
  if (value === 'true' || value === 'false') return value === 'true';
  const isNumber = typeof value === 'string' && /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(value);
  return isNumber ? Number(value) : value;
}
