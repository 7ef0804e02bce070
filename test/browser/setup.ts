/** What all browser tests share: a browser, the example newspaper and a site of odd pages, each built once. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { preview } from '../../src/dev/preview.ts';
import { buildOnce } from '../helpers/build-once.ts';
import { plainHost } from '../helpers/plain-host.ts';
import { arrangedSite } from './arranged-site.ts';
import { installBrowser } from './install-browser.ts';
import { oddSite } from './odd-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** File of the browser. */
    browser: string;
    /** Where the example newspaper is served, and the folder that holds it. */
    example: Served;
    /** The same of the site of odd pages. */
    odd: Served;
    /** The same of one with a front page of odd blocks and with partials in every slot. */
    arranged: Served;
  }
}

export interface Served {
  readonly url: string;
  readonly out: string;
}

const project = path.resolve(import.meta.dirname, '../..');
/** All that the example holds is out by then, but for what is scheduled for 2035. */
const now = Date.parse('2026-11-01T08:00:00+07:00');

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  provide('browser', installBrowser());
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-browser-'));
  const sites = [
    ['example', project],
    ['odd', lay(path.join(folder, 'odd'), oddSite())],
    ['arranged', lay(path.join(folder, 'arranged'), arrangedSite())],
  ] as const;
  const closing: (() => Promise<void>)[] = [];
  for (const [name, root] of sites) {
    const { url, out, close } = await serve(root, path.join(folder, `${name}-out`), folder);
    provide(name, { url, out });
    closing.push(close);
  }
  return async () => {
    await Promise.all(closing.map((close) => close()));
    fs.rmSync(folder, { recursive: true, force: true });
  };
}

function lay(root: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), content);
  }
  return root;
}

async function serve(root: string, out: string, folder: string) {
  const { problems, summary } = await buildOnce({
    root,
    out,
    state: path.join(folder, `state-${path.basename(out)}`),
    base: null,
    now,
    drafts: false,
    strict: false,
    threads: 1,
    cache: false,
    search: true,
    shortcuts: true,
    verify: false,
    ...{ relative: false, host: null, record: false, allowShrink: true },
    onEvent: () => {},
  });
  if (summary === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  const fault = (cause: unknown) => {
    throw cause;
  };
  const served = await preview({
    out,
    rules: plainHost,
    sitePath: '/',
    host: '127.0.0.1',
    port: 0,
    onFault: fault,
  });
  return { ...served, out };
}
