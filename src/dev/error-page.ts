import { digestBytes } from '../base/digest.ts';
import { livePage, livePaths } from './live-page.ts';
import type { PageState } from './page-state.ts';

/** What stands in for every page while there is no site yet: `problems` is HTML, null while the first build runs. */
export function errorPage(problems: string | null): string {
  const said = problems ?? '<h1>The site is being built</h1><p>This page will show it when it is ready.</p>';
  const page = [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>bantin</title><link rel="stylesheet" href="${livePaths.style}"></head>`,
    `<body style="margin: 0"><main class="problems">${said}</main></body>`,
    '</html>',
    '',
  ].join('\n');
  return livePage(page, errorState(problems));
}

/** Another list of problems is another page; so is the site once there is one. */
export function errorState(problems: string | null): PageState {
  return { version: digestBytes(problems ?? ''), styles: [] };
}
