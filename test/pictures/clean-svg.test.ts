import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { cleanSvg } from '../../src/pictures/clean-svg.ts';
import { svgElements } from '../../src/pictures/svg-rules.ts';

const namespaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

function clean(inner: string, attributes = '') {
  return cleanSvg(new TextEncoder().encode(`<svg ${namespaces} ${attributes}>${inner}</svg>`));
}

/** What is left inside of the drawing. */
function inside(inner: string): string | undefined {
  return clean(inner)
    ?.text.replace(/^<svg[^>]*?(?:\/>|>)|<\/svg>\n$/g, '')
    .trim();
}

describe('what can run, load or lead away is left out (safety R10)', () => {
  test.each([
    ['<script>alert(1)</script><rect/>', '<rect></rect>', ['script']],
    ['<script href="//evil.example/x.js"/>', '', ['script']],
    ['<rect onclick="alert(1)" width="1"/>', '<rect width="1"></rect>', ['<rect onclick>']],
    ['<rect ONLOAD="x()"/>', '<rect></rect>', ['<rect ONLOAD>']],
    ['<a href="javascript:x()"><text>Đọc</text></a>', '', ['a']],
    ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>', '', ['foreignObject']],
    ['<image href="https://evil.example/x.png"/>', '', ['image']],
    ['<image href="data:image/svg+xml,x"/>', '', ['image']],
    ['<use href="https://evil.example/#a"/>', '<use></use>', ['<use href>']],
    ['<use xlink:href="//evil.example/#a"/>', '<use></use>', ['<use xlink:href>']],
    ['<animate attributeName="href" to="javascript:x()"/>', '', ['animate']],
    ['<set attributeName="onload" to="x()"/>', '', ['set']],
    ['<rect fill="url(https://evil.example/#a)"/>', '<rect></rect>', ['<rect fill>']],
    ['<rect fill="url( &quot;//evil.example/#a&quot;)"/>', '<rect></rect>', ['<rect fill>']],
    ['<rect fill="\\75rl(//evil.example)"/>', '<rect></rect>', ['<rect fill>']],
    ['<rect style="background:url(//evil.example)"/>', '<rect></rect>', ['<rect style>']],
    ['<style>@import "//evil.example/x.css";</style>', '', ['style']],
    ['<style>rect{fill:url(//evil.example)}</style>', '', ['style']],
    ['<g xml:base="https://evil.example/"/>', '<g></g>', ['<g xml:base>']],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg">x()</x:script>', '', []],
    ['<h:script xmlns:h="http://www.w3.org/1999/xhtml">x()</h:script>', '', []],
    ['<?xml-stylesheet href="//evil.example/x.css"?><!-- x --><rect/>', '<rect></rect>', []],
  ])('%s', (inner, left, removed) => {
    expect(inside(inner)).toBe(left);
    expect(clean(inner)?.removed).toEqual(removed);
  });

  test('in the root element too', () => {
    const svg = clean('', 'onload="x()" width="5" viewBox="0 0 5 5"');
    expect(svg?.text).toBe(`<svg ${namespaces} width="5" viewBox="0 0 5 5"></svg>\n`);
    expect(svg?.removed).toEqual(['<svg onload>']);
  });
});

describe('what draws is kept', () => {
  test.each([
    '<g fill="red"><path d="M0 0h1"></path></g>',
    '<defs><linearGradient id="a"><stop offset="1"></stop></linearGradient></defs><rect fill="url(#a)"></rect>',
    '<symbol id="s"><circle r="1"></circle></symbol><use href="#s"></use><use xlink:href="#s"></use>',
    '<style>rect{fill:#123;stroke:url(#a)}</style>',
    '<text xml:lang="vi">Mộ Đức</text>',
    '<title>Bản đồ</title><desc>Các xã</desc>',
  ])('%s', (inner) => {
    expect(inside(inner)).toBe(inner);
    expect(clean(inner)?.removed).toEqual([]);
  });

  test('and what editors leave for themselves goes in silence', () => {
    const inner =
      '<metadata><x/></metadata><sodipodi:namedview xmlns:sodipodi="urn:x"/><g inkscape:label="Lớp" xmlns:inkscape="urn:y"/>';
    expect(inside(inner)).toBe('<g></g>');
    expect(clean(inner)?.removed).toEqual([]);
  });

  test('a drawing whose program writes a prefix loses it', () => {
    const written =
      '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:script>x</svg:script><svg:rect/></svg:svg>';
    const svg = cleanSvg(new TextEncoder().encode(written));
    expect(svg?.text).toBe(`<svg ${namespaces}><rect></rect></svg>\n`);
    expect(svg?.removed).toEqual(['script']);
  });
});

describe('what is no drawing at all', () => {
  test.each([
    ['a page', '<html><svg/></html>'],
    ['cut short', '<svg><rect'],
    ['not well-formed', '<svg><rect></svg>'],
    ['entities that name others (P41)', '<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><svg>&b;</svg>'],
    ['entities that hold markup', '<!DOCTYPE svg [<!ENTITY a "<rect/>">]><svg>&a;</svg>'],
    ['entities from elsewhere', '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>'],
    [
      'entities that make far more of it than was written (P41)',
      `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(300)}">]><svg><title>${'&a;'.repeat(4000)}</title></svg>`,
    ],
    ['nested too deeply', `<svg>${'<g>'.repeat(200)}${'</g>'.repeat(200)}</svg>`],
    ['nested without end', `<svg>${'<g>'.repeat(50_000)}${'</g>'.repeat(50_000)}</svg>`],
  ])('%s', (_, text) => {
    expect(cleanSvg(new TextEncoder().encode(text))).toBeNull();
  });
});

describe('a drawing whose parts name each other over and over is told, and counted in no time (safety P41)', () => {
  const levels = (count: number, part: (id: string, below: string) => string) =>
    Array.from({ length: count }, (_, n) => part(`g${n + 1}`, `g${n}`)).join('');
  const twice = (made: (below: string) => string) => (id: string, below: string) =>
    `<g id="${id}">${made(below).repeat(2)}</g>`;
  const paint = (name: string, property: string) => (id: string, below: string) =>
    `<${name} id="${id}"><rect ${property}="url(#${below})"/><rect style="${property}:url('#${below}')"/></${name}>`;
  test.each([
    [
      'use',
      levels(
        40,
        twice((below) => `<use href="#${below}"/>`),
      ),
    ],
    ['<use use>', levels(200, (id, below) => `<use id="${id}" href="#${below}"/>`)],
    [
      'symbols',
      levels(
        40,
        (id, below) => `<symbol id="${id}"><use href="#${below}"/><use xlink:href="#${below}"/></symbol>`,
      ),
    ],
    ['patterns', levels(40, paint('pattern', 'fill'))],
    ['masks', levels(40, paint('mask', 'mask'))],
    ['clip paths', levels(40, paint('clipPath', 'clip-path'))],
    ['markers', levels(40, paint('marker', 'marker-end'))],
    [
      'a style sheet',
      levels(
        40,
        (id, below) =>
          `<style>.c${id}, a > .d${id} {fill: url( "#${below}" )}</style><pattern id="${id}"><rect class="x c${id}"/><rect class="d${id}"/></pattern>`,
      ),
    ],
    [
      'few levels and many uses',
      `<g id="a">${'<rect/>'.repeat(1_000)}</g><g id="b">${'<use href="#a"/>'.repeat(200)}</g>`,
    ],
    ['a circle', '<g id="a"><use href="#a"/></g>'],
    ['a circle of paint', '<pattern id="a"><rect fill="url(#a)"/></pattern>'],
    ['gradients without end', levels(200, (id, below) => `<linearGradient id="${id}" href="#${below}"/>`)],
    ['a style for all', `<style>*{filter:url(#f)}</style><filter id="f"><feFlood/></filter>`],
  ])('%s', (_, inner) => {
    const before = process.cpuUsage();
    expect(clean(`<rect id="g0"/>${inner}`)?.endless).toBe(true);
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(2_000);
  });

  test.each([
    [
      'a map with a symbol for each village',
      `<symbol id="s"><path/><path/></symbol>${'<use href="#s"/>'.repeat(20_000)}`,
    ],
    [
      'a drawing of Illustrator',
      `<style>.st0{fill:url(#p);clip-path:url(#c)}</style><linearGradient id="p"><stop/><stop/></linearGradient><clipPath id="c"><rect/></clipPath>${'<path class="st0"/>'.repeat(40_000)}`,
    ],
    [
      'gradients that share colours',
      `<linearGradient id="a"><stop/></linearGradient>${'<radialGradient href="#a"/>'.repeat(500)}`,
    ],
    [
      'a style for what is in another',
      '<style>pattern rect{fill:url(#b)}</style><pattern id="b"><circle/></pattern><pattern id="a"><rect/></pattern>',
    ],
  ])('but not %s', (_, inner) => {
    expect(clean(inner)?.endless).toBe(false);
  });
});

const names = [...svgElements, 'script', 'a', 'image', 'foreignObject', 'animate', 'iframe', 'x:y'];
const values = [
  '#a',
  'javascript:x()',
  'url(#a)',
  'url(//evil.example)',
  'x',
  '\\75rl(x)',
  'data:text/html,x',
  ' url("http://a")',
];
const attributes = [
  'href',
  'xlink:href',
  'onload',
  'fill',
  'style',
  'id',
  'src',
  'xmlns',
  'class',
  'xml:base',
  'begin',
];

test('no drawing, however it is put together, can run or load anything', () => {
  const attribute = fc.tuple(fc.constantFrom(...attributes), fc.constantFrom(...values));
  const element = (children: fc.Arbitrary<string[]>) =>
    fc
      .tuple(
        fc.constantFrom(...names),
        fc.uniqueArray(attribute, { selector: ([name]) => name, maxLength: 3 }),
        children,
      )
      .map(([name, list, inner]) => {
        const written = list.map(([key, value]) => ` ${key}='${value}'`).join('');
        return `<${name}${written}>${inner.join('')}</${name}>`;
      });
  const leaf = element(fc.constant([]));
  const branch = element(fc.array(leaf, { maxLength: 3 }));
  const tree = element(fc.array(fc.oneof(leaf, branch), { maxLength: 3 }));
  fc.assert(
    fc.property(tree, (inner) => {
      const text = clean(inner, 'xmlns:x="urn:x"')?.text ?? '';
      const visit = (node: ReturnType<typeof fromXml>['children'][number]) => {
        if (node.type !== 'element') return;
        expect(svgElements).toContain(node.name);
        for (const [name, value] of Object.entries(node.attributes)) {
          expect(name).not.toMatch(/^on|^src$|^xml:base$/i);
          if (name.endsWith('href')) expect(value).toMatch(/^#/);
          if (!name.startsWith('xmlns')) expect(value).not.toMatch(/javascript:|url\(\s*"?(?!#)|\\/);
        }
        for (const child of node.children) visit(child as typeof node);
      };
      if (text !== '') visit(fromXml(text).children[0] as never);
    }),
    { numRuns: 500 },
  );
});

test('plain entities are what Illustrator names its namespaces by', () => {
  const drawing = `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator, it's a plug-in ]> -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
  <!ENTITY ns_svg "http://www.w3.org/2000/svg">
  <!ENTITY ns_ai 'http://ns.adobe.com/AdobeIllustrator/10.0/'>
]>
<svg xmlns:i="&ns_ai;" xmlns="&ns_svg;" width="60px"><title>a &lt; b</title><rect onclick="x()"/></svg>`;
  const { text, removed } = cleanSvg(new TextEncoder().encode(drawing)) ?? {};
  expect(text).toMatch(/<title>a (?:&lt;|&#x3C;) b<\/title><rect><\/rect><\/svg>/);
  expect(removed).toEqual(['<rect onclick>']);
});
