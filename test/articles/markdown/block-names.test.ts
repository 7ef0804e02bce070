import { expect, test } from 'vitest';
import { blockNameIn, blockNames, findBlock } from '../../../src/articles/markdown/blocks/block-kinds.ts';

test.each(['vi', 'en'])('what messages call a block in %s is understood in a text', (language) => {
  expect(blockNames.map((name) => findBlock(blockNameIn(language, name)))).toEqual([...blockNames]);
});
