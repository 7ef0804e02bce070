import { fillHoles } from '../../src/articles/markdown/fragment/fragment.ts';
import { decodeBody, encodeBody } from '../../src/articles/markdown/kept-body.ts';
import { hasErrors } from '../../src/base/problem.ts';
import { feedHtml } from '../../src/outputs/feed-html.ts';
import { render } from '../articles/rendering.ts';

export const page = 'https://moduc.example/tin/';
export const last = 'Hết bài này.';

/** An article that ends with a sentence, printed for pages and feeds, and as it is searched; null when it is refused. */
export function printed(text: string): { page: string; feed: string; search: string } | null {
  const { body, problems } = render(`${text}\n\n${last}\n`);
  if (body === null || hasErrors(problems)) return null;
  const { html, text: search } = decodeBody(encodeBody(body));
  const values = html.holes.map((ask) => (/^(?:sources|figcaption):/.test(ask) ? '' : `/x/?"&'<>${ask}`));
  return { page: fillHoles(html, values), feed: feedHtml(html, values, page), search };
}

export const payload = '"><img src=y onerror=top.hit=1><script>top.hit=1</script>';

/** Every way to write a separator that somebody could have thought of, before something that must never be an element. */
export const marks = [
  '\ufdd0',
  '\ufdd1',
  '\ufdd2',
  '\ufffe',
  '\uffff',
  '\0',
  '\n',
  '\x1f',
  '\u2028',
  '{page:/}',
  'page:/',
];
export const forms: readonly ((text: string) => string)[] = [
  (text) => text,
  encodeURIComponent,
  (text) => Array.from(text, (sign) => `&#x${sign.codePointAt(0)?.toString(16)};`).join(''),
  (text) => Array.from(text, (sign) => `&#${sign.codePointAt(0)};`).join(''),
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => encodeURIComponent(encodeURIComponent(text)),
];
export const places: readonly ((text: string) => string)[] = [
  (text) => `[xem](/a${text}/)`,
  (text) => `[xem](</a${text}/>)`,
  (text) => `[xem](b.md#${text})`,
  (text) => `[xem](https://e.vn/${text} "a")`,
  (text) => `[xem](https://e.vn/ "${text}")`,
  (text) => `![${text}](x.jpg)`,
  (text) => `![a](<x${text}.jpg> '${text}')`,
  (text) => `Một ![](x${text}.jpg) hai`,
  (text) => `<a href="/a${text}/" title='${text}'>x</a>`,
  (text) => `<abbr title="${text}">x</abbr>`,
  (text) => `\`${text}\` ${text}`,
  (text) => `[^a${text}]\n\n[^a${text}]: ${text}`,
];

/** Articles that try every mark in every form at every place. */
export function* hostileBodies(place: (text: string) => string): Generator<string> {
  for (const mark of marks) {
    for (const form of forms) {
      yield place(form(mark + payload));
      yield place(form(`${mark}page:/${mark}${payload}`));
      yield place(form(mark) + payload);
    }
  }
}
