/** What the plugins of a site have added to it: read, and with its addresses. */

export interface Plugged {
  readonly pages: readonly PluggedPage[];
  readonly outputs: readonly PluggedOutput[];
}

export interface PluggedPage {
  /** As the settings name it. */
  readonly plugin: string;
  /** As `Route.url`. */
  readonly url: string;
  readonly template: string;
  readonly title: string;
  readonly description: string;
  readonly index: boolean;
  /** Plain JSON. */
  readonly data: unknown;
  /** Keys. */
  readonly articles: readonly string[];
}

export interface PluggedOutput {
  readonly plugin: string;
  readonly url: string;
  readonly text: string;
}

export const nothingPlugged: Plugged = { pages: [], outputs: [] };

/** The plugin that gave what stands at a route; null where none did. */
export function pluginOf({ origin }: { readonly origin: string }): string | null {
  const start = pluginOrigin({ plugin: '' });
  return origin.startsWith(start) ? origin.slice(start.length) : null;
}

/** What messages call it. */
export function pluginOrigin({ plugin }: { readonly plugin: string }): string {
  return `the plugin ${plugin}`;
}
