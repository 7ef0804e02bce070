import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildOnce } from './build-once.ts';
import { insideMachine } from './machine.ts';
import { optionsFor, site, type TestSite } from './site.ts';

const project = path.resolve(import.meta.dirname, '../..');

let developed: Promise<string> | null = null;

/** The newspaper that comes with bantin, in a folder of its own. Its pictures, which take nine tenths of its first build, are made once for all tests of a process. */
export async function example(): Promise<TestSite> {
  const paper = site({});
  developed ??= develop();
  fs.cpSync(path.join(await developed, '.bantin'), path.join(paper.root, '.bantin'), { recursive: true });
  layExample(paper.root);
  return paper;
}

/** The folder of a build of it. */
async function develop(): Promise<string> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-example-'));
  layExample(root);
  await buildOnce({ ...optionsFor(root), now: Date.parse('2026-11-01T08:00:00+07:00') }, insideMachine);
  return root;
}

function layExample(root: string): void {
  for (const name of ['bantin.yaml', 'content', 'static', 'theme']) {
    fs.cpSync(path.join(project, name), path.join(root, name), { recursive: true });
  }
}
