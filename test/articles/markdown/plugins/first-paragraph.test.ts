import { expect, test } from 'vitest';
import { render } from '../../rendering.ts';

test('the first paragraph is that of the text, not a caption', () => {
  const first = (body: string) => render(body).body?.firstParagraph;
  expect(first('## Mục\n\n![a](x.jpg)\n\nHình 1: Quang cảnh\n\nMột **hai**[^1].\n\nBa.\n\n[^1]: x')).toBe(
    'Một hai.',
  );
  expect(first('- a')).toBe('');
});
