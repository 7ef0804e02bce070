/** What all browser tests share: a browser, the example newspaper and a site of odd pages, each built once. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { preview } from '../../src/dev/preview.ts';
import { buildOnce } from '../helpers/build-once.ts';
import { plainHost } from '../helpers/plain-host.ts';
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
  const odd = path.join(folder, 'odd');
  for (const [name, content] of Object.entries(oddSite())) {
    fs.mkdirSync(path.dirname(path.join(odd, name)), { recursive: true });
    fs.writeFileSync(path.join(odd, name), content);
  }
  const example = await serve(project, path.join(folder, 'example-out'), folder);
  const oddServed = await serve(odd, path.join(folder, 'odd-out'), folder);
  provide('example', { url: example.url, out: example.out });
  provide('odd', { url: oddServed.url, out: oddServed.out });
  return async () => {
    await Promise.all([example.close(), oddServed.close()]);
    fs.rmSync(folder, { recursive: true, force: true });
  };
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
