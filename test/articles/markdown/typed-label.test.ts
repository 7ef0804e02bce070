import { describe, expect, test } from 'vitest';
import { readTypedLabel } from '../../../src/articles/markdown/figures/typed-label.ts';

const vietnamese = ['Hình', 'Ảnh'];
const english = ['Figure', 'Fig.', 'Fig'];

describe('labels that people type before a caption (R4.5)', () => {
  test.each([
    ['Hình 1: Quang cảnh Hội nghị', vietnamese, 1, 'Quang cảnh Hội nghị', ''],
    ['Hình 2:, Đồng chí', vietnamese, 2, 'Đồng chí', ','],
    ['Ảnh 1. Đại biểu', vietnamese, 1, 'Đại biểu', ''],
    ['HÌNH 12 – Đại biểu', vietnamese, 12, 'Đại biểu', ''],
    ['hình\u00a03 ： Đại biểu', vietnamese, 3, 'Đại biểu', ''],
    ['Hình 3', vietnamese, 3, '', ''],
    ['Fig. 3 - The hall', english, 3, 'The hall', ''],
    ['Figure 4.; The hall', english, 4, 'The hall', ';'],
    ['図1： 会議', ['図'], 1, '会議', ''],
  ])('%s', (text, names, number, rest, junk) => {
    expect(readTypedLabel(text, names)).toEqual({ number, rest, junk });
  });

  test.each([
    ['Hình 2 cho thấy mức tăng.', vietnamese],
    ['Hình ảnh: Văn Trọng', vietnamese],
    ['Ảnh: Văn Trọng', vietnamese],
    ['Xem Hình 2: bản đồ', vietnamese],
    ['Figures 2: x', english],
    ['', vietnamese],
  ])('"%s" has none', (text, names) => {
    expect(readTypedLabel(text, names)).toBeNull();
  });
});
