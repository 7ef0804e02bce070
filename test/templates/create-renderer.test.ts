import { describe, expect, it } from 'vitest';
import { Failure, type Problem } from '../../src/base/problem.ts';
import { rendererOf } from '../helpers/theme.ts';

const page = {
  url: '/2021/01/hoi-nghi/',
  title: 'Chợ & "bến" <Long Phụng>',
  none: null,
  zero: 0,
  items: [{ title: 'một' }, { title: 'hai' }],
  section: { href: '/kinh-te/', title: 'Kinh tế' },
};

const render = (source: string, data: Record<string, unknown> = { page }) =>
  rendererOf({ 'a.vto': source }).render('a.vto', data);

async function failure(source: string): Promise<Problem> {
  const caught = await render(source).then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(caught instanceof Failure) || caught.problems.length !== 1)
    throw new TypeError(`no failure: ${caught}`);
  return caught.problems[0] as Problem;
}

describe('rendering', () => {
  it.each([
    ['escapes text', '{{ page.title }}', 'Chợ &amp; &quot;bến&quot; &lt;Long Phụng&gt;'],
    ['escapes inside attributes', `<a title='{{ "it's" }}'>`, `<a title='it&#39;s'>`],
    ['prints HTML that is marked safe', '{{ "<b>a</b>" |> safe }}', '<b>a</b>'],
    ['escapes what a filter gives', '{{ "<b>a</b>" |> excerpt(20) }}', '&lt;b&gt;a&lt;/b&gt;'],
    ['prints nothing for null and false', '[{{ page.none }}{{ page.none && 1 }}{{ 1 > 2 }}]', '[]'],
    ['prints zero', '{{ page.zero }}', '0'],
    ['loops', '{{ for item of page.items }}{{ item.title }} {{ /for }}', 'một hai '],
    ['counts', '{{ for n, item of page.items }}{{ n }}{{ item.title }}{{ /for }}', '0một1hai'],
    [
      'uses lists as ever',
      '{{ page.items.map((item) => item.title).join("+") }}{{ page.items.slice(1).length }}',
      'một+hai1',
    ],
    ['asks whether there is a field', '{{ if "extra" in page }}a{{ else if "none" in page }}b{{ /if }}', 'b'],
    ['skips comments', 'a{{# {{ page.x }} #}}b', 'ab'],
    ['prints what is echoed as it is', '{{ echo }}{{ page.x }}{{ /echo }}', '{{ page.x }}'],
    ['takes away the line of a tag alone', '{{ if page.title }}\n  {{# why #}}\n  x\n{{ /if }}\ny', '  x\ny'],
    ['keeps spaces between tags', 'a {{ if page.title }} b {{ /if }} c', 'a  b  c'],
  ])('%s', async (_what, source, html) => {
    expect(await render(source)).toBe(html);
  });

  it('puts a page into its layout and partials into the page', async () => {
    const renderer = rendererOf({
      'layout.vto': '<body>{{ content }}</body>',
      'a.vto':
        '{{ layout "layout.vto" }}{{ for item of page.items }}{{ include "partials/t.vto" { item } }}{{ /for }}{{ /layout }}',
      'partials/t.vto': '<p>{{ item.title }}</p>',
    });
    expect(await renderer.render('a.vto', { page })).toBe('<body><p>một</p><p>hai</p></body>');
  });

  it('fills the slots of a layout, and passes what it is given', async () => {
    const renderer = rendererOf({
      'layout.vto': '<b>{{ aside }}{{ size }}</b>{{ content }}',
      'a.vto':
        '{{ layout "layout.vto" { size: 3 } }}{{ slot aside }}<i>{{ page.zero }}</i>{{ /slot }}x{{ /layout }}',
    });
    expect(await renderer.render('a.vto', { page })).toBe('<b><i>0</i>3</b>x');
  });

  it('takes a function from a template that exports it', async () => {
    const renderer = rendererOf({
      'a.vto': '{{ import { em } from "partials/em.vto" }}{{ em(page.title) }}',
      'partials/em.vto': '{{ export function em(text) }}<em>{{ text }}</em>{{ /export }}',
    });
    expect(await renderer.render('a.vto', { page: { url: '/', title: 'A' } })).toBe('<em>A</em>');
  });

  it('lets a partial set a name that it was given, for itself alone', async () => {
    const renderer = rendererOf({
      'a.vto': '{{ include "partials/t.vto" { n: 1 } }}{{ include "partials/t.vto" { n: null } }}',
      'partials/t.vto': '{{ set n = n || 2 }}{{ n }}',
    });
    expect(await renderer.render('a.vto', { page })).toBe('12');
  });

  it('prints what is the same on every page once for all that share it, and anew for others', async () => {
    const renderer = rendererOf({
      'a.vto': '{{ include "partials/head.vto" }}{{ page.zero }}',
      'partials/head.vto': '<h1>{{ site.title }}{{ include "partials/words.vto" }}</h1>',
      'partials/words.vto': '{{ words.tags }}',
    });
    const words = { tags: 'Thẻ' };
    for (const site of [{ title: 'một' }, { title: 'hai' }, { title: 'ba' }]) {
      expect(await renderer.render('a.vto', { page, site, words })).toBe(`<h1>${site.title}Thẻ</h1>0`);
    }
  });

  it('gives null for a body and structured data that are not there', async () => {
    expect(await render('{{ if body || structuredData }}a{{ else }}b{{ /if }}')).toBe('b');
  });

  it('cannot be made to change the data of the next page', async () => {
    const site = { title: 'Bản tin' };
    const renderer = rendererOf({ 'a.vto': '{{ site.title }}{{ set x = (site.title = "đổi") }}' });
    expect(await renderer.render('a.vto', { page, site })).toBe('Bản tin');
    expect(await renderer.render('a.vto', { page, site })).toBe('Bản tin');
    expect(site).toEqual({ title: 'Bản tin' });
  });
});

describe('what cannot be rendered (safety R6)', () => {
  it('names the field, the expression, the page and the place', async () => {
    expect(await failure('<h1>\n  {{ page.titel }}</h1>')).toEqual({
      code: 'template-error',
      severity: 'error',
      at: { file: 'templates/a.vto', line: 2, column: 11 },
      message:
        'The page /2021/01/hoi-nghi/ cannot be rendered: in {{ page.titel }} there is no field "titel".',
      hint: 'Did you mean "title"?',
    });
  });

  it.each([
    ['a condition', '{{ if page.titel }}x{{ /if }}', '1:12'],
    ['an else-if', '{{ if page.none }}\n{{ else if page.titel }}x{{ /if }}', '2:17'],
    ['an optional chain', '{{ page?.titel?.length }}', '1:10'],
    ['an item of a list', '{{ for item of page.items }}\n{{ item.titel }}{{ /for }}', '2:9'],
    ['a list', '{{ if page.items.lenght }}x{{ /if }}', '1:18'],
    ['a prototype', '{{ page.constructor }}', '1:9'],
    ['brackets', '{{ page["titel"] }}', '1:10'],
  ])('is a field that does not exist, in %s', async (_what, source, place) => {
    const { at } = await failure(source);
    expect(`${at?.line}:${at?.column}`).toBe(place);
  });

  it.each([
    ['an object', '{{ page.section }}', /object.*href, title/],
    ['a list', '{{ page.items }}', /list/],
    ['undefined', '{{ page.items[7] }}', /undefined/],
    ['a field of null', '{{ page.none.title }}', /null/],
    ['null as HTML', '{{ body |> safe }}', /safe needs HTML/],
    ['a text as a number', '{{ page.title |> number }}', /number needs a number, not a text/],
  ])('is %s', async (_what, source, message) => {
    const problem = await failure(`x\n${source}`);
    expect(problem).toMatchObject({ code: 'template-error', at: { line: 2, column: 1 } });
    expect(problem.message).toMatch(message);
  });

  it('is placed in the partial in which it happens', async () => {
    const renderer = rendererOf({
      'a.vto': '{{ include "partials/t.vto" }}',
      'partials/t.vto': '\n {{ page.titel }}',
    });
    await expect(renderer.render('a.vto', { page })).rejects.toMatchObject({
      problems: [{ at: { file: 'templates/partials/t.vto', line: 2, column: 10 } }],
    });
  });
});
