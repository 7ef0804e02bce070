import { h } from 'hastscript';
import { outputPath } from '../base/addresses/paths.ts';
import { htmlOf } from '../base/text/html-of.ts';
import { toUtf8 } from '../base/text/utf8.ts';
import type { RedirectView } from '../site/pages/file-views.ts';
import type { Shell } from '../site/pages/shell-view.ts';
import type { Output } from './output.ts';

/** Whether the bytes of a file are those of such a page; a file that is not there is none. */
export function isRedirect(bytes: Uint8Array | null): boolean {
  const head = new TextDecoder('latin1').decode(bytes?.subarray(0, 4000) ?? new Uint8Array());
  return head.slice(0, head.indexOf('<body')).includes('<meta http-equiv="refresh"');
}

/** A page at an old address that leads to the new one on any host, and that search engines drop (R11.3). */
export function toRedirect(view: RedirectView, shell: Shell): Output {
  const { site, words } = shell;
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('title', `${words.moved} · ${site.title}`),
    h('meta', { httpEquiv: 'refresh', content: `0;url=${view.href}` }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('link', { rel: 'canonical', href: view.canonical }),
  ];
  const main = h('main', [
    h('h1', words.moved),
    h('p', [`${words.movedTo} `, h('a', { href: view.href }, view.canonical)]),
  ]);
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: site.language, dir: site.direction }, [h('head', head), h('body', main)]),
  ]);
  return {
    path: outputPath(view.url),
    bytes: toUtf8(`${htmlOf(page)}\n`),
    mediaType: 'text/html',
  };
}
