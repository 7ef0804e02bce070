import path from 'node:path';
import { readIfExists, readText } from '../base/files/files.ts';
import { packageFolder } from '../base/package-folder.ts';
import { inEnglish, type Translate } from '../messages/translator.ts';
import { type Answer, type RawRequest, redirect, sentence } from './answer.ts';
import { newAudience } from './audience.ts';
import { errorPage, errorState, problemsPanel } from './error-page.ts';
import { contentType, fileAnswer } from './file-answer.ts';
import { findFile } from './find-file.ts';
import { livePage, livePaths } from './live-page.ts';
import { pageForMissing } from './page-for-missing.ts';
import { type Outputs, pageState, unnamedFiles } from './page-state.ts';
import { problemsStyle } from './problems-style.ts';
import { requestPath } from './request-path.ts';

/** A site as browsers see it while it is written. */
interface DevSite {
  readonly answer: (ask: RawRequest) => Answer;
  /** A build was good: its outputs are the site. */
  readonly publish: (outputs: Outputs) => void;
  /** A build failed: the last good site stays, with the problems (HTML) over it. */
  readonly fail: (problems: string) => void;
}

const liveScript = path.join(packageFolder, 'lib/dev/live.js');

/**
 * Nothing but what the last good build wrote to the folder `out` is ever served (safety R19). `onLost` is called when a file
 * of it is gone; until the next build is good there is no site then. What is ours on pages is said in the language of `say`.
 */
export function newDevSite(out: string, onLost: () => void, say: Translate = inEnglish): DevSite {
  let site: { readonly outputs: Outputs; readonly unnamed: Outputs } | null = null;
  let problems: string | null = null;

  const read = (name: string) => {
    if (site?.outputs.has(name) !== true) return null;
    const bytes = readIfExists(path.join(out, name));
    if (bytes === null) {
      site = null;
      onLost();
    }
    return bytes;
  };

  /** What a browser gets at a path: a file, that for missing pages, another path, or nothing. */
  const shownAt = (asked: string) => {
    const found = findFile(asked, '', (name) => site?.outputs.has(name) ?? false);
    if (found.kind === 'elsewhere') return found;
    const bytes = found.kind === 'file' ? read(found.name) : null;
    if (found.kind === 'file' && bytes !== null)
      return { kind: 'file', name: found.name, bytes, status: 200 } as const;
    const name = pageForMissing(asked, (file) => site?.outputs.has(file) ?? false);
    const missing = read(name);
    return missing === null ? null : ({ kind: 'file', name, bytes: missing, status: 404 } as const);
  };

  const stateOf = (html: Uint8Array) => pageState(decode(html), site?.unnamed ?? new Map());

  const news = (target: string) => {
    if (site === null) return JSON.stringify({ ...errorState(problems), problems: null });
    const shown = shownAt(requestPath(target) ?? '');
    const bytes = shown?.kind === 'file' ? shown.bytes : new Uint8Array();
    return JSON.stringify({ ...stateOf(bytes), problems: problems && problemsPanel(problems, say) });
  };
  const audience = newAudience(news);

  const answer = (ask: RawRequest): Answer => {
    const asked = requestPath(ask.target);
    if (asked === null) return sentence(400, 'The path makes no sense.');
    const give = (name: string, bytes: Uint8Array) =>
      fileAnswer({ name, bytes, modified: null, cache: 'no-cache' }, ask);
    if (`/${asked}` === livePaths.events) return audience.join(pageParameter(ask.target));
    if (`/${asked}` === livePaths.script) return give('live.js', encode(readText(liveScript)));
    if (`/${asked}` === livePaths.style) return give('problems.css', encode(problemsStyle));
    if (site === null) return page(503, errorPage(problems, say));

    const shown = shownAt(asked);
    if (site === null) return page(503, errorPage(problems, say));
    if (shown === null) return sentence(404, 'There is no such page.');
    if (shown.kind === 'elsewhere') return redirect(shown.status, shown.to);
    if (!contentType(shown.name).startsWith('text/html')) return give(shown.name, shown.bytes);
    const html = livePage(decode(shown.bytes), stateOf(shown.bytes));
    return shown.status === 404 ? page(404, html) : give(shown.name, encode(html));
  };

  return {
    answer,
    publish: (outputs) => {
      site = { outputs, unnamed: unnamedFiles(outputs) };
      problems = null;
      audience.tell();
    },
    fail: (why) => {
      problems = why;
      audience.tell();
    },
  };
}

function page(status: number, html: string): Answer {
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
    body: html,
  };
}

function pageParameter(target: string): string {
  return new URLSearchParams(target.replace(/^[^?]*/, '')).get('page') ?? '/';
}

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
