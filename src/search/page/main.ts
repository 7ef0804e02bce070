/** The page that searches. Nothing is loaded before someone types. What it says stands in the form as `data-` attributes. */

import type { Hit } from '../reader/find-hits.ts';
import { type OpenIndex, openIndex } from '../reader/open-index.ts';
import { type Query, readQuery } from '../reader/read-query.ts';
import { results } from '../reader/results.ts';
import { type Found, search } from '../reader/search.ts';
import type { Stem } from '../reader/stem.ts';
import { fetchFrom, loadScript, scriptsFrom } from './get-file.ts';
import { resultItem } from './result-item.ts';
import { SearchForm } from './search-form.ts';

const one = <T extends Element>(selector: string) => document.querySelector<T>(selector);

const element = one<HTMLFormElement>('form.search');
const found = one<HTMLElement>('.found');
const list = found?.querySelector('ol');
const status = one<HTMLElement>('.status');
const more = one<HTMLButtonElement>('button[data-more]');
if (element && found && list && status && more) start(element, found, list, status, more);

function start(
  element: HTMLFormElement,
  found: HTMLElement,
  list: HTMLElement,
  status: HTMLElement,
  more: HTMLButtonElement,
): void {
  const form = new SearchForm(element);
  const say = element.dataset;
  const atOnce = 10;
  const pause = 250;
  const { title } = document;
  let opened: Promise<[OpenIndex, Stem]> | null = null;
  let turn = 0;
  let query: Query = { terms: [], phrases: [] };
  let left: readonly Hit[] = [];

  async function open(): Promise<[OpenIndex, Stem]> {
    const folder = new URL(say.index ?? '.', location.href).href;
    const get = say.scripts === undefined ? fetchFrom(folder) : scriptsFrom(folder);
    const [index] = await Promise.all([openIndex(get), say.stem ? loadScript(say.stem) : null]);
    return [index, (globalThis as { bantinStem?: Stem }).bantinStem ?? null];
  }

  /** A site that was published in between has another root: what fails is tried once more from there. */
  async function answer(typed: Query, isAgain = false): Promise<Found> {
    opened ??= open();
    try {
      const [index, stem] = await opened;
      return await search(index, typed, { ...form.options, stem });
    } catch (cause) {
      opened = null;
      if (isAgain) throw cause;
      return answer(typed, true);
    }
  }

  async function run(): Promise<void> {
    turn += 1;
    const mine = turn;
    const { typed } = form;
    form.remember();
    document.title = typed === '' ? title : `${typed} – ${title}`;
    if (typed === '') return clear('');
    status.textContent = say.searching ?? '';
    try {
      const { hits, query: meant } = await answer(readQuery(typed));
      if (mine !== turn) return;
      query = meant;
      const items = await itemsOf(hits.slice(0, atOnce));
      if (mine !== turn) return;
      left = hits.slice(atOnce);
      clear(fill(hits.length === 0 ? say.none : say.found, { n: String(hits.length), query: typed }));
      show(items);
    } catch (cause) {
      if (mine !== turn) return;
      clear(say.failed ?? '');
      reportError(cause);
    }
  }

  function clear(text: string): void {
    list.replaceChildren();
    found.hidden = true;
    status.textContent = text;
  }

  async function itemsOf(hits: readonly Hit[]): Promise<readonly HTMLLIElement[]> {
    if (opened === null || hits.length === 0) return [];
    const [index, stem] = await opened;
    const rows = await results(index, hits);
    return rows.map((row) => resultItem(row, form.titleOf(row.section), query, stem));
  }

  function show(items: readonly HTMLLIElement[]): void {
    list.append(...items);
    found.hidden = items.length === 0;
    more.hidden = left.length === 0;
  }

  let waiting = 0;
  element.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(run, pause);
  });
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    run();
  });
  more.addEventListener('click', async () => {
    const mine = turn;
    const items = await itemsOf(left.slice(0, atOnce));
    if (mine !== turn) return;
    left = left.slice(atOnce);
    show(items);
    items[0]?.querySelector('a')?.focus();
  });

  element.hidden = false;
  const empty = one<HTMLElement>('.empty');
  if (empty !== null) empty.hidden = true;
  form.fill(new URLSearchParams(location.search));
  const choices = element.querySelector('details');
  if (choices !== null) choices.open = matchMedia('(min-width: 40rem)').matches || isNarrowed();
  if (form.typed !== '') run();

  function isNarrowed(): boolean {
    return Object.values(form.options.narrowing).some((value) => value !== '');
  }
}

function fill(pattern = '', values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
