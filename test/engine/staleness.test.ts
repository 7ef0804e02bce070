import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Receipt } from '../../src/engine/receipt.ts';
import { type OutputState, stalenessReasons } from '../../src/engine/staleness.ts';

const parts = { code: 'c1', template: 't1', view: 'v1' };
const receipt: Receipt = { parts, digest: 'd1' };
const part = (name: string) => ({ why: 'part-changed', part: name });

describe('staleness', () => {
  test('an output made from the same parts that stands as written is fresh', () => {
    expect(stalenessReasons({ view: 'v1', template: 't1', code: 'c1' }, receipt, 'intact')).toEqual([]);
  });

  test.each([
    ['nothing is known of it', parts, null, 'intact', [{ why: 'never-built' }]],
    ['nothing is known of what stands there', parts, null, 'changed', [{ why: 'never-built' }]],
    ['its file is gone', parts, receipt, 'missing', [{ why: 'output-missing' }]],
    ['somebody changed its file', parts, receipt, 'changed', [{ why: 'output-changed' }]],
    ['a part changed', { ...parts, template: 't2' }, receipt, 'intact', [part('template')]],
    [
      'two parts changed',
      { ...parts, view: 'v2', code: 'c2' },
      receipt,
      'intact',
      [part('code'), part('view')],
    ],
    ['a part is new', { ...parts, body: 'b1' }, receipt, 'intact', [part('body')]],
    ['a part is gone', { code: 'c1', view: 'v1' }, receipt, 'intact', [part('template')]],
    [
      'a part has a name of all objects',
      { ...parts, constructor: 'x' },
      receipt,
      'intact',
      [part('constructor')],
    ],
    [
      'a part changed and its file is gone',
      { ...parts, view: 'v2' },
      receipt,
      'missing',
      [part('view'), { why: 'output-missing' }],
    ],
  ] as const)('an output is stale when %s, and every reason is named', (_, now, before, output, because) => {
    expect(stalenessReasons(now, before, output)).toEqual(because);
  });

  test('fresh means: equal parts and an intact output, whatever the parts are', () => {
    const anyParts = fc.dictionary(
      fc.constantFrom('code', 'view', 'body', 'toString'),
      fc.constantFrom('1', '2'),
    );
    const anyState = fc.constantFrom<OutputState>('intact', 'missing', 'changed');
    fc.assert(
      fc.property(anyParts, anyParts, anyState, (now, before, output) => {
        const equal =
          JSON.stringify(Object.entries(now).sort()) === JSON.stringify(Object.entries(before).sort());
        const reasons = stalenessReasons(now, { ...receipt, parts: before }, output);
        expect(reasons.length === 0).toBe(equal && output === 'intact');
      }),
    );
  });
});
