import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundedSlug } from '../../src/base/text/sounded-slug.ts';

/** Addresses stand on these: another version of the tables that says otherwise breaks them. */
test.each([
  ['北京举行新年音乐会', 'bei-jing-ju-xing-xin-nian-yin-le-hui'],
  ['義務：臺灣', 'yi-wu-tai-wan'],
  ['今日のニュース', 'jin-ri-noniyusu'],
  ['경제 뉴스', 'gyeong-je-nyu-seu'],
  ['Новости Москвы: щука и ёж', 'novosti-moskvy-shchuka-i-ezh'],
  ['ព័ត៌មានថ្មីនៅភ្នំពេញ', 'patrmanthmeinauphnampenh'],
  ['ຂ່າວມື້ນີ້', 'khavmuni'],
  ['ข่าววันนี้', 'khawwanni'],
  ['أخبار اليوم', 'khbr-lywm'],
  ['חדשות היום', 'hdsvt-hyvm'],
  ['Ειδήσεις', 'eidiseis'],
  ['हिन्दी समाचार', 'hindi-smacar'],
  ['🎉', 'tada'],
  ['？！…', ''],
  ['', ''],
])('%s sounds as %s', (text, slug) => {
  expect(soundedSlug(text)).toBe(slug);
});

test('is a slug of any text, and the same of both normal forms', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const slug = soundedSlug(text);
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slug.length).toBeLessThanOrEqual(80);
      expect(soundedSlug(text.normalize('NFD'))).toBe(slug);
    }),
  );
});
