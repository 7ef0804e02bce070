import { digestBytes } from '../base/digest.ts';
import { inEnglish, type Translate } from '../messages/translator.ts';
import { livePage, livePaths } from './live-page.ts';
import type { PageState } from './page-state.ts';

/** What stands in for every page while there is no site yet: `problems` is HTML, null while the first build runs. */
export function errorPage(problems: string | null, say: Translate = inEnglish): string {
  const waiting = `<h1>${say('The site is being built')}</h1><p>${say('This page will show it when it is ready.')}</p>`;
  const said = problems ?? waiting;
  const page = [
    '<!doctype html>',
    `<html ${say('lang="en"')}>`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>bantin</title><link rel="stylesheet" href="${livePaths.style}"></head>`,
    `<body style="margin: 0"><main class="problems">${said}</main></body>`,
    '</html>',
    '',
  ].join('\n');
  return livePage(page, errorState(problems));
}

/** What lies over a page of the last good site. */
export function problemsPanel(problems: string, say: Translate): string {
  const close = `<button type="button">${say('Close')}</button>`;
  return `<div class="problems" role="alert" ${say('lang="en"')}>${close}${problems}</div>`;
}

/** Another list of problems is another page; so is the site once there is one. */
export function errorState(problems: string | null): PageState {
  return { version: digestBytes(problems ?? ''), styles: [] };
}
