import path from 'node:path';
import { expect, test } from 'vitest';
import { packageFolder } from '../../src/base/package-folder.ts';
import { checkTheme } from '../../src/templates/check-theme.ts';
import { readTheme } from '../../src/templates/read-theme.ts';
import { shippedFacts } from '../../src/templates/shipped-facts.ts';

const { files } = readTheme([{ folder: path.join(packageFolder, 'templates'), origin: 'templates' }]);

test('the package knows of its own templates what checking them finds', () => {
  expect(shippedFacts(files)).toEqual(checkTheme(files).facts);
});

test('a theme with another template, one more or one less is checked', () => {
  const [first, ...others] = files;
  if (first === undefined) throw new Error('The theme has no files.');
  expect(shippedFacts([{ ...first, digest: 'x'.repeat(43) }, ...others])).toBeNull();
  expect(shippedFacts([...files, { ...first, name: 'zz.vto' }])).toBeNull();
  expect(shippedFacts(others)).toBeNull();
});
