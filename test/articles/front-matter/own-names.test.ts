import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldNames } from '../../../src/articles/front-matter/names/field-names.ts';
import { withNamesReplaced, withOwnNames } from '../../../src/articles/front-matter/own-names.ts';
import type { YamlDocument } from '../../../src/base/yaml/yaml.ts';

const inner = fc.dictionary(
  fc.constantFrom('src', 'caption', 'name', 'url', 'alt', 'text'),
  fc.constantFrom('x', null),
);
const value = fc.oneof(fc.constantFrom('x', '', null), inner, fc.array(fc.oneof(fc.constant('x'), inner)));
const own = [...new Set(fieldNames.article.values())];
/** Front matter of which the date alone says when it is published is not looked at any closer. */
const date = fc.constantFrom('28/01/2021', '', 'x', null);
const fields = fc.dictionary(fc.constantFrom(...own, 'layout', 'Title', 'published', 'toString'), value, {
  maxKeys: 6,
});
const data = fc.oneof(
  fields,
  fc.tuple(fields, date).map(([others, written]) => ({ ...others, date: written })),
);

const here = { day: null, timezone: 'Asia/Ho_Chi_Minh', drafts: null };

test('front matter under our own names is what replacing all names makes of it', () => {
  fc.assert(
    fc.property(data, (written) => {
      const placeOf: YamlDocument['placeOf'] = (path) => ({ file: path.join('.'), line: 1, column: 1 });
      const yaml = { data: Object.assign(Object.create(null), written), placeOf, problems: [] };
      const [one, other] = [withOwnNames(yaml, here), withNamesReplaced(yaml, here)];
      expect(one.problems).toEqual(other.problems);
      expect({ ...one.yaml.data }).toEqual({ ...other.yaml.data });
      if (written.date === '28/01/2021') expect(one.publication).toEqual(other.publication);
      for (const path of [['title'], ['figures', 0, 'src']]) {
        expect(one.yaml.placeOf(path)).toEqual(other.yaml.placeOf(path));
      }
    }),
  );
});
