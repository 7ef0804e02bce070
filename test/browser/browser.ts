import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

export interface Look {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly context?: BrowserContextOptions;
  /** What happens before the page is asked for. */
  readonly before?: (page: Page) => Promise<void>;
}

/** Free fonts with the measures of Times New Roman and Arial, which readers have and test machines do not. */
const fonts = ['tinos', 'arimo'].map((name) =>
  path.resolve(import.meta.dirname, '../../node_modules/@expo-google-fonts', name),
);

/** A browser for the tests of a file; `open` shows an address as a reader sees it, with all its fonts there. */
export function withBrowser() {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-fonts-'));
    const config = path.join(folder, 'fonts.conf');
    const folders = fonts.map((font) => `<dir>${font}</dir>`).join('');
    const system = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
    fs.writeFileSync(config, `<fontconfig>${system}${folders}<cachedir>${folder}</cachedir></fontconfig>`);
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    const env = { ...process.env, FONTCONFIG_FILE: config };
    browser = await chromium.launch({ executablePath: inject('browser'), args, env });
  });
  afterAll(async () => {
    await browser?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  async function open(
    address: string,
    { width = 1280, scheme = 'light', context, before }: Look = {},
  ): Promise<Page> {
    const viewport = { width, height: width < 600 ? 740 : 900 };
    const page = await browser.newPage({ viewport, colorScheme: scheme, ...context });
    await before?.(page);
    await page.goto(address, { waitUntil: 'load' });
    if (context?.javaScriptEnabled !== false) await page.evaluate('document.fonts.ready.then(() => null)');
    return page;
  }
  return { open };
}
