import { expect, test } from 'vitest';
import { checkInline } from '../../src/templates/check-inline.ts';
import { article, site } from '../helpers/site.ts';

const found = (source: string) =>
  checkInline({ source, file: 'templates/x.vto' }).map(({ code, at }) => `${code} ${at?.line}:${at?.column}`);

test.each<[source: string, ...expected: string[]]>([
  ['<script>\nrun();\n</script>', 'inline-script 1:1'],
  ['<b>\n<tr ONCLICK="x()">', 'inline-script 2:5'],
  ['<SCRIPT type="module">x</SCRIPT>', 'inline-script 1:1'],
  ['<body onload=x><p style="a: b">', 'inline-script 1:7', 'inline-style 1:19'],
  ['<svg><style>p {}</style></svg>', 'inline-style 1:6'],
  ['{{ if page.lead }}\n<a {{ if x }}href=" JavaScript:x()"{{ /if }}>', 'inline-script 2:14'],
  ['<template><script>x</script></template>', 'inline-script 1:11'],
  ['<noscript><p onclick=x>', 'inline-script 1:14'],
  ['<script src="{{ site.script }}" defer></script>'],
  ['<script type="application/ld+json">{{ structuredData |> safe }}</script>'],
  [
    '<!-- <script>x</script> --><title><script></title><textarea onx></textarea><p data-on="x">',
    'inline-script 1:61',
  ],
  ['<script src="a.js">var a = "<p onclick=x>";</script>'],
  ['{{# <script>x</script> #}}{{ "<p onclick=x>" }}'],
  ['<p title="a > b" on="x">'],
])('%s', (source, ...expected) => expect(found(source)).toEqual(expected));

test.each([
  ['host: netlify', ['inline-script', 'inline-style']],
  ['host: netlify\ncsp: { script-src: "\'unsafe-inline\'" }', ['inline-style']],
  ['host: github', ['inline-script', 'inline-style']],
  ['host: none', []],
  ['csp: { img-src: https://a.example }', ['inline-script', 'inline-style']],
])('R11.7 with "%s" it is told what the policy stops: %s', async (settings, expected) => {
  const paper = site({
    'bantin.yaml': `url: https://x.example/\n${settings}\n`,
    'content/a.md': article(),
    'templates/partials/byline.vto': '<p style="a: b">\n<script>x()</script>\n',
  });
  const told = async () =>
    (await paper.build()).problems
      .map(({ code }) => code)
      .filter((code) => code.startsWith('inline'))
      .sort();
  expect(await told()).toEqual(expected);
  paper.edit('content/a.md', (text) => `${text}\nThêm.\n`);
  expect(await told()).toEqual(expected);
});

test('the default theme and the example newspaper hold none', async () => {
  const paper = site({
    'bantin.yaml': 'url: https://x.example/\nhost: netlify\n',
    'content/a.md': article(),
  });
  expect((await paper.build()).problems).toEqual([]);
});
