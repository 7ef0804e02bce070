import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { withParagraph } from './scenarios.js';

/** Milliseconds after which a server that has not answered will not do so any more. */
const patience = 600_000;
/** Milliseconds between two looks at a page. */
const interval = 4;

/**
 * Starts a contender's development server and saves an article again and again.
 * @param {import('./trial.js').Trial} trial
 * @param {import('./corpus.js').Article} article
 * @param {object} options
 * @param {number} options.saves
 * @param {number} options.rest Milliseconds between the new page and the next save.
 * @returns {Promise<number[]>} Seconds from each save until the server gave out the new page.
 */
export async function devLatency(trial, article, { saves, rest }) {
  const port = await freePort();
  const [program, ...parameters] = trial.contender.serve(port);
  const server = spawn(program, parameters, { cwd: trial.folder, stdio: 'ignore' });
  const ended = once(server, 'exit');
  const page = `http://localhost:${port}${trial.contender.url(article)}`;
  try {
    await served(page, article.lead.slice(0, 20));
    const seconds = [];
    for (let save = 1; save <= saves; save++) {
      await sleep(rest);
      const paragraph = `Lần lưu thứ ${save}.`;
      const edited = withParagraph(article, paragraph);
      const started = performance.now();
      trial.write(edited);
      await served(page, paragraph);
      seconds.push((performance.now() - started) / 1000);
    }
    return seconds;
  } finally {
    server.kill('SIGINT');
    await Promise.race([ended, sleep(5_000)]);
    server.kill('SIGKILL');
  }
}

/**
 * Waits until a page holds a text.
 * @param {string} page
 * @param {string} text
 */
async function served(page, text) {
  const started = performance.now();
  while (performance.now() - started < patience) {
    const answer = await fetch(page)
      .then((response) => response.text())
      .catch(() => '');
    if (answer.includes(text)) return;
    await sleep(interval);
  }
  throw new Error(`After ${patience / 1000} s the page at ${page} was still not there.`);
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
