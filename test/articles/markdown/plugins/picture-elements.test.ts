import { expect, test } from 'vitest';
import { fragment, withHoles } from '../../../helpers/fragment.ts';
import { render } from '../../rendering.ts';

/** The body with its holes as they are. */
function body(text: string): string {
  return withHoles(render(text).body?.html ?? fragment(''));
}

const x = 'kinh-te/hoi-nghi/x.jpg';

test('R4.4 every picture of the site is a picture element, which waits for its sizes and formats', () => {
  expect(body('![a](x.jpg)')).toBe(
    `<figure id="hinh-1"><picture>{sources:${x}}<img src="{picture:${x}}" width="{width:${x}}" ` +
      `height="{height:${x}}" class="{tone:${x}}" alt="a" fetchpriority="high"></picture>{figcaption:0}</figure>`,
  );
});

test('R4.4 all but the first are loaded when they come into sight', () => {
  expect(body('![a](y.jpg)\n\n![b](x.jpg)')).toContain(
    `<picture>{sources:${x}}<img src="{picture:${x}}" width="{width:${x}}" height="{height:${x}}" ` +
      `class="{tone:${x}}" loading="lazy" decoding="async" alt="b"></picture>`,
  );
});

test('R4.2 an alternative text that nobody wrote is asked of the file', () => {
  expect(body('![](x.jpg)')).toContain(`alt="{alt:${x}}"`);
  expect(body('Một ![](x.jpg)')).toContain(`alt="{alt:${x}}"`);
});

test('a picture inside a link stays inside it, and one inside text stays there', () => {
  expect(body('[![a](x.jpg)](https://a.vn)')).toMatch(
    /<a href="https:\/\/a.vn"><picture>\{.*<\/picture><\/a>/,
  );
  expect(body('Một ![a](x.jpg) hai.')).toMatch(/^<p>Một <picture>\{.*<\/picture> hai.<\/p>$/);
});

test('safety R9 a picture of another site has one address and nothing that could be asked of a file', () => {
  expect(body('![a](https://a.vn/x.jpg)')).not.toContain('<picture>');
});
