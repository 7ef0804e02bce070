import { describe, expect, test } from 'vitest';
import {
  describeFigures,
  figureLabel,
  type WrittenFigure,
} from '../../../src/articles/markdown/figures/figures.ts';
import { locale } from '../../helpers/config.ts';
import { file, settings } from '../rendering.ts';

const at = { file, line: 4, column: 1 };

function written(changes: Partial<WrittenFigure> = {}): WrittenFigure {
  return {
    src: 'a/x.jpg',
    remote: false,
    written: 'x.jpg',
    caption: 'Quang cảnh',
    alt: 'Hội trường',
    credit: null,
    at,
    ...changes,
  };
}

function describeAll(figures: readonly WrittenFigure[], using = settings()) {
  const { figures: described, problems } = describeFigures(figures, using);
  return { described, problems: problems.map(({ severity, code }) => `${severity} ${code}`) };
}

describe('numbers (R4.5, R4.6)', () => {
  test('go by position, with a no-break space before them (R6.6)', () => {
    const { described } = describeAll([written(), written()]);
    expect(described.map(({ number, label }) => [number, label])).toEqual([
      [1, 'Hình\u00a01: '],
      [2, 'Hình\u00a02: '],
    ]);
  });

  test('a single figure has one only when the site wants it', () => {
    expect(describeAll([written()]).described[0]).toMatchObject({ number: null, label: '' });
    const wanted = settings({ figures: { label: true, numberSingle: true } });
    expect(describeAll([written()], wanted).described[0]).toMatchObject({
      number: 1,
      label: 'Hình\u00a01: ',
    });
  });

  test('none has one where the site wants none', () => {
    const none = settings({ figures: { label: false, numberSingle: true } });
    expect(describeAll([written(), written()], none).described.map(({ label }) => label)).toEqual(['', '']);
  });

  test('are said in the language of the article', () => {
    expect(figureLabel(3, locale('en'))).toBe('Figure\u00a03: ');
  });
});

describe('typed labels are taken off the caption (R4.5)', () => {
  test.each([
    ['Hình 1: Quang cảnh', ['info typed-label']],
    ['Hình 1:, Quang cảnh', ['warning typed-label']],
    ['Ảnh 2. Quang cảnh', ['warning typed-label']],
    ['Quang cảnh', []],
  ])('%s', (caption, expected) => {
    const { described, problems } = describeAll([written({ caption })]);
    expect(described[0]?.caption).toBe('Quang cảnh');
    expect(problems).toEqual(expected);
  });

  test('a caption of nothing but its label is none', () => {
    expect(describeAll([written({ caption: 'Hình 1:' })]).described[0]?.caption).toBeNull();
  });
});

describe('alternative texts (R4.1, R4.2)', () => {
  test.each<[string, Partial<WrittenFigure>, string[]]>([
    ['said', { alt: 'Hội trường' }, []],
    ['said to be decoration', { alt: '' }, []],
    ['not said, when the file may say it', { alt: null }, []],
    ['not said of a picture elsewhere', { alt: null, remote: true }, ['warning missing-alt']],
    ['not said there, nor a caption', { alt: null, caption: null, remote: true }, ['warning missing-alt']],
    ['the caption again', { alt: 'quang  cảnh.' }, ['warning alt-is-caption']],
    [
      'the caption with its label',
      { alt: 'Quang cảnh', caption: 'Hình 1: Quang cảnh' },
      ['info typed-label', 'warning alt-is-caption'],
    ],
    ['a file name', { alt: 'DSC_0012.JPG' }, ['warning alt-is-file-name']],
    ['the number of a camera', { alt: 'IMG_2034' }, ['warning alt-is-file-name']],
  ])('%s', (_, changes, expected) => {
    const { described, problems } = describeAll([written(changes)]);
    expect(problems).toEqual(expected);
    expect(described[0]?.alt).toBe(changes.alt ?? (changes.remote ? '' : null));
  });
});

test.each([
  ['Văn Trọng', 'Văn Trọng'],
  ['Ảnh: Văn Trọng', 'Văn Trọng'],
  ['ảnh:  Văn   Trọng', 'Văn Trọng'],
  ['Ảnh:', null],
  [null, null],
])('the credit "%s" is of %s (R4.3)', (credit, expected) => {
  expect(describeAll([written({ credit })]).described[0]?.credit).toBe(expected);
});
