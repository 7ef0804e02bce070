import fs from 'node:fs';
import path from 'node:path';
import { measure } from './measure.js';
import { edition } from './sites/contender.js';
import { compareSnapshots, takeSnapshot } from './snapshot.js';

/**
 * One contender with its own copy of the site.
 * @typedef {ReturnType<typeof newTrial>} Trial
 *
 * @typedef {import('./measure.js').Cost & { readonly written: number, readonly changed: number }} Sample
 */

/**
 * @param {import('./sites/contender.js').Contender} contender
 * @param {string} folder
 */
export function newTrial(contender, folder) {
  const output = path.join(folder, contender.output);
  const template = path.join(folder, contender.template);
  let snapshot = takeSnapshot(output);
  fs.mkdirSync(folder, { recursive: true });
  contender.writeSite(folder);
  return {
    contender,
    folder,
    /** @param {import('./corpus.js').Article} article */
    write(article) {
      const file = path.join(folder, article.path);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, contender.text(article));
    },
    /** @param {import('./corpus.js').Article} article */
    remove(article) {
      fs.rmSync(path.join(folder, article.path), { force: true });
    },
    /** @param {number} number */
    editTemplate(number) {
      const text = fs.readFileSync(template, 'utf8');
      fs.writeFileSync(template, text.replace(/Ấn bản \d+/, edition(number)));
    },
    /** Removes all that builds made. */
    clear() {
      for (const made of [contender.output, ...contender.caches]) {
        fs.rmSync(path.join(folder, made), { recursive: true, force: true });
      }
      snapshot = new Map();
    },
    /** @returns {Sample} */
    build() {
      const cost = measure(contender.build, folder);
      const before = snapshot;
      snapshot = takeSnapshot(output, before);
      return { ...cost, ...compareSnapshots(before, snapshot) };
    },
  };
}
