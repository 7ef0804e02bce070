import { describe, expect, test } from 'vitest';
import { article, site, type TestSite } from '../helpers/site.ts';

const settings = 'title: Bản tin\nurl: https://tin.example/\nsections: { tin: Tin tức }\ncards: null\n';
const told = ({ problems }: Awaited<ReturnType<TestSite['build']>>) =>
  problems.filter(({ code }) => code === 'copied-file').map(({ severity, at }) => `${severity} ${at?.file}`);
const draft = article({ title: 'Quê nhà mùa lũ', draft: true });
const copy = article({ title: 'Quê nhà mùa lũ' }, 'CHIM\n');
const paper = (files: Record<string, string>) =>
  site({
    'bantin.yaml': settings,
    'content/tin/khac.md': article({ title: 'Tin khác', slug: 'khac' }),
    ...files,
  });

describe('a copy of a draft that nobody holds back', () => {
  test.each(['que 2', 'que-moi', 'que final', 'que-PC-CUA-HA', 'que.sua', 'que 2/index'])(
    'is an error where it has the same headline: %s',
    async (name) => {
      const here = paper({ 'content/tin/que.md': draft, [`content/tin/${name}.md`]: copy });
      expect(told(await here.build())).toEqual([`error content/tin/${name}.md`]);
      expect([...here.pages().values()].some((text) => text.includes('CHIM'))).toBe(false);
    },
  );

  test.each([
    'que-DESKTOP-ABC123',
    'que (conflicted copy 2026-12-01)',
    'que (1)',
    'que - Kopie',
    'que_Conflict-20261201-101500',
  ])('is passed over where its name alone says so: %s', async (name) => {
    const here = paper({ 'content/tin/que.md': draft, [`content/tin/${name}.md`]: copy });
    expect(told(await here.build())).toEqual([`warning content/tin/${name}.md`]);
    expect([...here.pages().values()].some((text) => text.includes('CHIM'))).toBe(false);
  });

  test.each(['que-2', 'que2', 'que_2'])('is told where a number may name another text: %s', async (name) => {
    const here = paper({ 'content/tin/que.md': draft, [`content/tin/${name}.md`]: copy });
    expect(told(await here.build())).toEqual([`warning content/tin/${name}.md`]);
  });

  test('is told as well where its folder was copied, and of what is scheduled', async () => {
    const here = paper({
      'content/tin/que/index.md': draft,
      'content/tin/que/index 2.md': copy,
      'content/tin/que copy/index.md': copy,
      'content/tin/sau.md': article({ title: 'Bài ngày mai', date: '02/02/2021 10:00' }),
      'content/tin/sau moi.md': article({ title: 'Bài ngày mai' }),
    });
    expect(told(await here.build()).sort()).toEqual([
      'error content/tin/sau moi.md',
      'warning content/tin/que copy/index.md',
      'warning content/tin/que/index 2.md',
    ]);
  });

  test('is none with a headline of its own, a day in its name, or beside one that is out', async () => {
    const here = paper({
      'content/tin/tap.md': article({ title: 'Tập một', draft: true }),
      'content/tin/tap-2.md': article({ title: 'Tập hai', slug: 'tap-hai' }),
      'content/tin/gia-vang.md': article({ title: 'Giá vàng hôm nay', draft: true }),
      'content/tin/gia-vang-2021-01-28.md': article({ title: 'Giá vàng hôm nay' }),
      'content/tin/lang.md': article({ title: 'Làng', slug: 'lang' }),
      'content/tin/lang-2.md': article({ title: 'Làng', slug: 'lang-2', draft: true }),
      'content/tin/cu.md': article({ title: 'Bài cũ', expires: '30/01/2021' }),
      'content/tin/cu-2.md': article({ title: 'Bài cũ', slug: 'cu-2' }),
    });
    const built = await here.build();
    expect(told(built)).toEqual([]);
    expect(built.fault).toBeNull();
  });
});
