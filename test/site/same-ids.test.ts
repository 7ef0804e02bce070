import { expect, test } from 'vitest';
import { checkSameIds } from '../../src/site/order/checks/same-ids.ts';
import { assembled } from '../helpers/assembled.ts';
import { meta } from '../helpers/meta.ts';

test('R2.2 an article that bears the id of another is told, once for each copy', () => {
  const metas = ['goc', 'chep', 'chep-nua', 'khac'].map((name) =>
    meta({ key: `a/${name}`, id: name === 'khac' ? 'tin-2' : 'tin-1' }),
  );
  const { site, problems } = assembled({ metas });
  const told = problems.filter(({ code }) => code === 'same-id');
  expect(told).toEqual(checkSameIds(site.articles));
  expect(told.map(({ severity, at }) => [severity, at?.file])).toEqual([
    ['warning', 'content/a/chep-nua.md'],
    ['warning', 'content/a/goc.md'],
  ]);
});
