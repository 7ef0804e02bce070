import { escapeHtml } from '../base/text/escape.ts';
import type { PageState } from './page-state.ts';

/** Addresses of the server's own, which no site has. */
export const livePaths = {
  script: '/__bantin/live.js',
  style: '/__bantin/problems.css',
  events: '/__bantin/events',
} as const;

/**
 * The page with the script that keeps it up to date; only what is served has it, never the output. It stands behind the
 * page, whatever that is: there browsers put it into the body.
 */
export function livePage(html: string, state: PageState): string {
  const data = escapeHtml(JSON.stringify(state));
  return `${html}<script type="module" src="${livePaths.script}" data-bantin="${data}"></script>`;
}
