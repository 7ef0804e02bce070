import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleTypes } from '../../src/articles/front-matter/kind/article-type.ts';
import { purposes } from '../../src/articles/front-matter/kind/plain-page.ts';
import { articleKey } from '../../src/articles/source/key.ts';
import type { ArticleSummary } from '../../src/articles/summary/article-summary.ts';
import { type DocumentRow, packedRow } from '../../src/build/documents/document-row.ts';

const text = fc.string({ unit: 'grapheme' });
const digest = fc.string({ minLength: 43, maxLength: 43 });
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const moment = fc.record({ iso: text, epoch: fc.integer(), timed: fc.boolean() }, { noNullPrototype: true });
const piece = fc.record({ at: fc.nat(), size: fc.nat(), sum: fc.nat() }, { noNullPrototype: true });

/** A row of the article at `path`, with its fields in the order in which articles are read. */
function rowAt(path: string): fc.Arbitrary<DocumentRow> {
  const summary: fc.Arbitrary<ArticleSummary> = fc.record(
    {
      ...{ key: fc.constant(articleKey(path)), id: orNull(text), file: fc.constant(`content/${path}`) },
      ...{
        title: text,
        purpose: orNull(fc.constantFrom(...purposes)),
        type: fc.constantFrom(...articleTypes),
        kicker: orNull(text),
        date: moment,
        notBefore: orNull(moment),
        expires: orNull(moment),
      },
      ...{ draft: fc.boolean(), hidden: fc.boolean(), noindex: fc.boolean() },
      pinned: orNull(fc.record({ until: orNull(moment) }, { noNullPrototype: true })),
      ...{
        slug: text,
        formerSlugs: fc.array(text),
        aliases: fc.array(text),
        authors: fc.array(text),
        section: orNull(text),
      },
      ...{
        tags: fc.array(text),
        ids: fc.array(text),
        series: orNull(text),
        related: fc.array(text),
        views: orNull(fc.nat()),
        language: text,
        frames: fc.array(text),
        recordings: fc.constant([]),
        referenceTargets: fc.array(text.map((target) => `article:${target}` as const)),
      },
      anchors: fc.constant([]),
      ...{
        changed: orNull(moment),
        pictures: fc.constant([]),
        reprinted: fc.boolean(),
        translations: orNull(
          fc.record(
            {
              shared: orNull(text),
              named: fc.array(fc.record({ language: text, key: text }, { noNullPrototype: true })),
            },
            { noNullPrototype: true },
          ),
        ),
      },
    },
    { noNullPrototype: true },
  );
  return digest.chain((own) =>
    fc.record(
      {
        ...{ digest: fc.constant(own), making: digest },
        seen: orNull(fc.tuple(fc.nat(), fc.double(), fc.double(), fc.nat(), fc.constant(own))),
        ...{ summary: orNull(summary), record: piece, shown: digest, body: orNull(piece) },
        ...{ bodyDigest: digest, troubled: fc.boolean() },
      },
      { noNullPrototype: true },
    ),
  );
}

const paths = fc.constantFrom('a.md', 'kinh-te/hoi-nghi.MD', 'kinh-te/hoi-nghi/index.md', 'tác-giả/x.md');

test('a row that was packed and written is the same row, its fields in the same order', () => {
  fc.assert(
    fc.property(
      paths.chain((path) => fc.tuple(fc.constant(path), rowAt(path))),
      ([path, row]) => {
        const { pack, unpack } = packedRow;
        const written = JSON.stringify(pack(row, path));
        expect(JSON.stringify(unpack(JSON.parse(written), path))).toBe(JSON.stringify(row));
      },
    ),
  );
});

test('a record that vouches for other bytes than the row is of is forgotten', () => {
  const [row] = fc.sample(rowAt('a.md'), 1);
  if (row === undefined) throw new Error('There is no row.');
  const torn: DocumentRow = { ...row, seen: [1, 2, 3, 4, 'of other bytes'] };
  expect(packedRow.unpack(packedRow.pack(torn, 'a.md'), 'a.md').seen).toBeNull();
});
