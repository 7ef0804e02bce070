import { describe, expect, test } from 'vitest';
import { dropSignature } from '../../../src/articles/drop-signature.ts';

describe('a name at the end of a text', () => {
  test.each([
    ['the author', 'Tin.\n\nVăn Trọng\n', ['Văn Trọng'], 'Tin.\n'],
    ['with spaces of Word around', 'Tin.\n\u00a0\n   \u00a0Văn Trọng \u00a0\n\n', ['Văn Trọng'], 'Tin.\n'],
    ['in bold', 'Tin.\n\n**Văn Trọng**', ['Văn Trọng'], 'Tin.\n'],
    ['of an author file', 'Tin.\n\nVăn Trọng', ['van-trong'], 'Tin.\n'],
    ['one of several', 'Tin.\n\nThu Hà', ['Văn Trọng', 'Thu Hà'], 'Tin.\n'],
  ])('goes when it is %s', (_, body, authors, text) => {
    expect(dropSignature(body, authors)).toBe(text);
  });

  test.each([
    ['somebody else', 'Tin.\n\nThu Hà\n', ['Văn Trọng']],
    ['the end of a paragraph', 'Tin của\nVăn Trọng\n', ['Văn Trọng']],
    ['part of a sentence', 'Tin.\n\nẢnh: Văn Trọng\n', ['Văn Trọng']],
    ['all there is', 'Văn Trọng\n', ['Văn Trọng']],
    ['of nobody', 'Tin.\n\n***\n', []],
    ['of an author without letters', 'Tin.\n\n…\n', ['…']],
  ])('stays when it is %s', (_, body, authors) => {
    expect(dropSignature(body, authors)).toBe(body);
  });
});
