import fs from 'node:fs';
import path from 'node:path';
import { site, type TestSite } from './site.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** The newspaper that comes with bantin, in a folder of its own. */
export function example(): TestSite {
  const paper = site({});
  for (const name of ['bantin.yaml', 'content', 'static']) {
    fs.cpSync(path.join(project, name), path.join(paper.root, name), { recursive: true });
  }
  return paper;
}
