/** Pictures of every kind of page, for people to look at: `npm run screenshots` writes them to `test/browser/screenshots/`. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { withBrowser } from './browser.ts';
import { allPages } from './pages.ts';

const folder = path.join(import.meta.dirname, 'screenshots');
const { open } = withBrowser();

const looks = [
  { width: 360, scheme: 'light' },
  { width: 768, scheme: 'light' },
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
] as const;

/** When every picture can be drawn. */
const drawn =
  'Promise.all(Array.from(document.images, (image) => image.decode().catch(() => null))).then(() => null)';

test.each(allPages)('the %s site: %s', async (site, name, address) => {
  fs.mkdirSync(folder, { recursive: true });
  const page = await open(new URL(address, inject(site).url).href);
  await page.evaluate("for (const image of document.images) image.loading = 'eager'");
  for (const { width, scheme } of looks) {
    await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.evaluate(drawn);
    const file = path.join(folder, `${site} ${name} ${width} ${scheme}.jpg`.replaceAll(' ', '-'));
    await page.screenshot({ path: file, fullPage: true, type: 'jpeg', quality: 70 });
    expect(fs.statSync(file).size, file).toBeGreaterThan(5_000);
  }
  await page.close();
});
