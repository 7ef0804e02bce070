import { describe, expect, test } from 'vitest';
import { render } from '../rendering.ts';

const words = (body: string) => render(body).body?.text;

describe('the words of a body', () => {
  test('are on one line, and those of neighbouring blocks stay apart', () => {
    expect(words('# A\n\nMột **hai**\nba.\n\n- bốn\n- năm\n\n| sáu | bảy |\n|---|---|\n| tám | chín |')).toBe(
      'A Một hai ba. bốn năm sáu bảy tám chín',
    );
  });

  test('leave captions and the numbers of footnotes out, but not the notes', () => {
    expect(words('Một[^1].\n\n![a](x.jpg "Chú thích ảnh")\n\n[^1]: Hai.')).toBe('Một. Chú thích Hai.');
  });

  test('the first paragraph is that of the text, not a caption', () => {
    const first = (body: string) => render(body).body?.firstParagraph;
    expect(first('## Mục\n\n![a](x.jpg)\n\nHình 1: Quang cảnh\n\nMột **hai**[^1].\n\nBa.\n\n[^1]: x')).toBe(
      'Một hai.',
    );
    expect(first('- a')).toBe('');
  });
});
