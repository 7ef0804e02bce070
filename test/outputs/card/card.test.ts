import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toXml } from 'xast-util-to-xml';
import { cardSvg } from '../../../src/outputs/card/card-svg.ts';
import { drawCard } from '../../../src/outputs/card/draw-card.ts';
import { typesetter } from '../../../src/outputs/card/typesetter.ts';
import type { CardView } from '../../../src/site/pages/file-views.ts';
import { font } from '../../helpers/font.ts';

const type = typesetter(font, 'fonts/chu.ttf');

let folder = '';
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-card-'));
  fs.writeFileSync(path.join(folder, 'chu.ttf'), font);
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const draw = (changes: Partial<CardView> = {}) => drawCard(view(changes), path.join(folder, 'chu.ttf'));

function view(changes: Partial<CardView> = {}): CardView {
  return {
    kind: 'card',
    url: '/cards/2021/01/hoi-nghi-5943b748.png',
    width: 1200,
    height: 630,
    headline: 'Hơn 3.100 hộ ở Mộ Đức tiếp cận vốn chính sách',
    masthead: ['Ủy ban nhân dân', 'Huyện Mộ Đức', 'Bản tin Mộ Đức'],
    font: 'fonts/chu.ttf',
    ...changes,
  };
}

describe('the text of a card', () => {
  test('is set with every mark of Vietnamese', () => {
    for (const letter of 'ăâđêôơưĂÂĐÊÔƠƯàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ') {
      const plain = letter === 'đ' ? 'd' : letter === 'Đ' ? 'D' : letter.normalize('NFD').charAt(0);
      const drawn = type.outline(letter, 100, 0, 0);
      expect(drawn.length, letter).toBeGreaterThan(type.outline(plain, 100, 0, 0).length);
      expect(drawn, letter).not.toBe(type.outline('\u4e00', 100, 0, 0));
    }
  });

  test('stands where it is put, in its size', () => {
    expect(type.widthOf('Mộ Đức', 200)).toBeCloseTo(2 * type.widthOf('Mộ Đức', 100));
    const [, x, y] = type.outline('l', 100, 72, 300).match(/^M([\d.]+) ([\d.]+)/) ?? [];
    expect(Number(x)).toBeGreaterThanOrEqual(72);
    expect(Number(x)).toBeLessThan(72 + type.widthOf('l', 100));
    expect(Number(y)).toBeLessThanOrEqual(300);
  });

  test.each([
    ['nothing', ''],
    ['no font', 'không phải phông chữ'],
    ['a page', '<!doctype html>'],
  ])('is told when the font is %s', (_, bytes) => {
    expect(() => typesetter(new TextEncoder().encode(bytes), 'fonts/chu.ttf')).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'not-a-font' })] }),
    );
  });
});

describe('a card', () => {
  test('R3.4 is a PNG of the size that networks want, light enough for them', async () => {
    const output = await draw();
    expect(output).toMatchObject({ path: 'cards/2021/01/hoi-nghi-5943b748.png', mediaType: 'image/png' });
    const { format, width, height, hasAlpha } = await sharp(output.bytes).metadata();
    expect({ format, width, height, hasAlpha }).toEqual({
      format: 'png',
      width: 1200,
      height: 630,
      hasAlpha: false,
    });
    expect(output.bytes.length).toBeLessThan(100_000);
  });

  test('is the same bytes each time, and others with another word', async () => {
    const { bytes } = await draw();
    expect((await draw()).bytes).toEqual(bytes);
    expect((await draw({ headline: 'Hơn 3.101 hộ' })).bytes).not.toEqual(bytes);
    expect((await draw({ masthead: ['Bản tin'] })).bytes).not.toEqual(bytes);
  });

  test('shows its headline above its masthead, and keeps its margins', async () => {
    const { bytes } = await draw({ headline: 'Ngân hàng chính sách xã hội huyện '.repeat(9).trim() });
    const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
    const inked = (left: number, right: number, top: number, bottom: number) => {
      for (let y = top; y < bottom; y += 1) {
        for (let x = left; x < right; x += 1) if ((data[y * info.width + x] ?? 255) < 128) return true;
      }
      return false;
    };
    expect(inked(72, 1128, 60, 400)).toBe(true);
    expect(inked(72, 1128, 440, 580)).toBe(true);
    for (const [left, right] of [
      [0, 66],
      [1134, 1200],
    ] as const)
      expect(inked(left, right, 12, 630)).toBe(false);
    expect(inked(0, 1200, 580, 630)).toBe(false);
  });

  test('has no text that a machine would have to set', () => {
    expect(toXml(cardSvg(view({ headline: 'A < B & "C"' }), type))).not.toMatch(/<text|font-family|A &/);
  });
});
