/**
 * Gathers the program with the libraries that it uses into few files below `lib/`: a build loads one file where there
 * were hundreds, and starts that much sooner (docs/decisions/050-one-file-for-each-thread.md).
 *
 * Every file but `index.js`, which holds nothing itself, lies two folders below the package, or three, as its source does: so
 * `import.meta.url` leads to the same places.
 */

import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { parse } from 'yaml';

const project = path.resolve(import.meta.dirname, '..');
const lib = path.join(project, 'lib');

/** What checks the theme of the package below, and is no part of it. */
const themeCheck = 'templates/write-facts';

/** The program, the API, and what the threads run. */
const entries = [
  themeCheck,
  'cli/main',
  'index',
  'engine/pool-host',
  'engine/worker',
  'build/documents/document-worker',
  'build/pictures/picture-worker',
  'build/plugins/plugin-worker',
  'build/render/render-worker',
  'build/search/search-worker',
];

/** What reads the messages in their languages, as gathered below, in the place of the file that reads YAML. */
const gathered = path.join(project, 'scripts/read-gathered-messages.js');

/** Native code, and what must find files of its own. */
const apart = ['tinypool', 'chokidar', 'sharp', 'exifreader', 'fontkit'];

const bundle = await rolldown({
  onLog: refuseUnresolved,
  input: Object.fromEntries(entries.map((name) => [name, path.join(project, 'src', `${name}.ts`)])),
  platform: 'node',
  external: apart,
  // gray-matter's YAML would read functions with it; nothing that people write may run.
  resolve: { alias: { esprima: path.join(project, 'scripts/no-esprima.js') } },
  plugins: [{ name: 'messages', resolveId: (id) => (/\/read-messages\.ts$/.test(id) ? gathered : null) }],
  // gray-matter can run front matter in JavaScript; `articles/front-matter/fences/read-front-matter.ts` takes that from it.
  checks: { eval: false },
});
fs.rmSync(lib, { recursive: true, force: true });
const { output } = await bundle.write({
  dir: lib,
  format: 'esm',
  chunkFileNames: 'chunks/[name]-[hash].js',
  // Large libraries apart from small ones of ours that happen to have the same users.
  codeSplitting: { groups: [{ name: libraryOf, debugName: 'libraries', minSize: 20_000 }] },
});
gatherMessages();
await writeThemeFacts();
fs.mkdirSync(path.join(lib, 'dev'), { recursive: true });
fs.copyFileSync(path.join(project, 'src/dev/live.js'), path.join(lib, 'dev/live.js'));

const misplaced = output.find(
  (file) => file.fileName === 'index.js' && 'code' in file && file.code.includes('import.meta'),
);
if (misplaced !== undefined)
  throw new Error('lib/index.js looks for files, but lies in another folder than its source.');

const scripts = [
  await bundleScript('search', path.join(project, 'src/search/page/main.ts')),
  ...(await bundleStems()),
];
const modules = [...output, ...scripts].flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
fs.writeFileSync(path.join(lib, 'licenses.txt'), licensesOf(modules));

/**
 * A library that is not installed would be taken for one of the user's, and the program end where it is first used.
 * @type {import('rolldown').OnLogFunction}
 */
function refuseUnresolved(level, log, handle) {
  if (log.code === 'UNRESOLVED_IMPORT') throw new Error(`${log.message}\nRun npm ci and try again.`);
  handle(level, log);
}

/** The messages of each language in one file, `lib/messages/LANGUAGE.json`: to parse YAML took half of a build with nothing to do. */
function gatherMessages() {
  const folder = path.join(project, 'messages');
  fs.mkdirSync(path.join(lib, 'messages'), { recursive: true });
  for (const language of fs.readdirSync(folder)) {
    const files = fs.readdirSync(path.join(folder, language)).sort();
    const texts = files.map((file) => parse(fs.readFileSync(path.join(folder, language, file), 'utf8')));
    const target = path.join(lib, 'messages', `${language}.json`);
    fs.writeFileSync(target, JSON.stringify(Object.assign({}, ...texts)));
  }
}

/** What builds need to know of the templates of the package, in `lib/theme-facts.json`. */
async function writeThemeFacts() {
  const checking = path.join(lib, `${themeCheck}.js`);
  const { factsOfTheme } = await import(pathToFileURL(checking).href);
  const facts = factsOfTheme(path.join(project, 'templates'));
  fs.writeFileSync(path.join(lib, 'theme-facts.json'), JSON.stringify(facts));
  fs.rmSync(checking);
}

/** What the pages that search run, for each language whose words have endings besides what takes them off. */
async function bundleStems() {
  const languages = {
    ...{
      ar: 'arabic',
      bg: 'bulgarian',
      da: 'danish',
      de: 'german',
      el: 'greek',
      en: 'english',
      es: 'spanish',
    },
    ...{ fi: 'finnish', fr: 'french', hu: 'hungarian', id: 'indonesian', it: 'italian', nl: 'dutch' },
    ...{ no: 'norwegian', pt: 'portuguese', ro: 'romanian', ru: 'russian', sv: 'swedish', tr: 'turkish' },
    ...{ uk: 'ukrainian' },
  };
  const made = [];
  for (const [language, name] of Object.entries(languages)) {
    const code = `import { stemmer } from '@orama/stemmers/${name}'; globalThis.bantinStem = stemmer;`;
    made.push(await bundleScript(`stem-${language}`, path.join(project, 'scripts/stem.js'), code));
  }
  return made;
}

/**
 * A script of its own for browsers, `lib/search/NAME.js`.
 * @param {string} name
 * @param {string} input
 * @param {string} [code] Of the input, when it is no file.
 */
async function bundleScript(name, input, code) {
  const virtual = { name: 'virtual', load: (/** @type {string} */ id) => (id === input ? code : undefined) };
  const resolve = {
    name: 'resolve',
    resolveId: (/** @type {string} */ id) => (id === input ? id : undefined),
  };
  const script = await rolldown({
    input,
    onLog: refuseUnresolved,
    platform: 'browser',
    plugins: code === undefined ? [] : [resolve, virtual],
  });
  const file = path.join(lib, 'search', `${name}.js`);
  const { output } = await script.write({ file, format: 'iife', minify: true });
  return output[0];
}

/**
 * The name of the package that a module comes from; null for ours.
 * @param {string} id
 */
function libraryOf(id) {
  const [, name = null] = /.*[\\/]node_modules[\\/]@?([^\\/]+)/.exec(id) ?? [];
  return name;
}

/**
 * The licenses of the packages that the modules come from.
 * @param {readonly string[]} modules
 */
function licensesOf(modules) {
  const folders = new Set(
    modules.flatMap((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id) ?? []),
  );
  const texts = Array.from(folders, (folder) => {
    const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? '' : fs.readFileSync(path.join(folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `Libraries that are part of these files.\n\n${texts.sort().join(`\n${'-'.repeat(80)}\n\n`)}`;
}
