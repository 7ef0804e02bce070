import { z } from 'zod';
import { refuse } from '../../base/refuse.ts';
import { writtenAs } from '../../base/schema/written-as.ts';
import { or } from './config-values.ts';

/** A plugin as the settings name it. */
export interface PluginSetting {
  /** A path from the site's root, or the name of a package. */
  readonly name: string;
  /** Null when it is called with nothing. */
  readonly options: unknown;
}

const name = z.string().min(1);

const written = { type: 'string', minLength: 1 };
const tuple = (items: readonly object[]) => {
  return { type: 'array', items, minItems: items.length, maxItems: items.length };
};

const plugin = z.union([
  name.transform((written): PluginSetting => ({ name: written, options: null })),
  writtenAs(
    z.array(z.unknown()).transform((list, context): PluginSetting => {
      const [first, options = null, ...more] = list;
      const isNamed = typeof first === 'string' && first !== '';
      if (isNamed && more.length === 0) return { name: first, options: typed(options) };
      const message = isNamed
        ? `Behind the plugin "${first}" stand ${list.length - 1} values, but a plugin takes one: its options.`
        : 'A list under "plugins" begins with the name of a plugin, but this one does not.';
      const hint = `Write [${isNamed ? first : 'rehype-slug'}, { prefix: muc- }], or the name alone.`;
      return refuse(context, 'wrong-value', message, hint);
    }),
    { anyOf: [tuple([written]), tuple([written, {}])] },
  ),
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
