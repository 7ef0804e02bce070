import { describe, expect, test } from 'vitest';
import { linksOf, withLinks } from '../../src/templates/css-links.ts';

const css = `
@font-face { src: url("fonts/a.woff2") format("woff2"), url(fonts/b.woff2#x); }
.a { background: url( '../lib/c.svg?v=1' ) }
.b { background: url("/static.png") url("data:image/png;base64,AA==") url("https://x.example/d.png") url("#e") }
`;

describe('links of a style sheet', () => {
  test('lead to files of the theme, seen from its top', () => {
    expect(linksOf(css, 'deep/theme.css').map(({ target }) => target)).toEqual([
      'deep/fonts/a.woff2',
      'deep/fonts/b.woff2',
      'lib/c.svg',
    ]);
    expect(linksOf(css, 'theme.css').map(({ target }) => target)).toEqual(['fonts/a.woff2', 'fonts/b.woff2']);
  });

  test('follow the files that are known, and leave all others as they are', () => {
    const known = new Map([['deep/fonts/b.woff2', 'fonts/b-1a2b.woff2']]);
    expect(withLinks(css, 'deep/theme.css', (file) => known.get(file) ?? null)).toBe(
      css.replace('url(fonts/b.woff2#x)', 'url("fonts/b-1a2b.woff2#x")'),
    );
  });
});
