/* The search page. Indexes of years are loaded when someone searches, the newest years first. */
(() => {
  const form = document.querySelector('form.search');
  const found = document.querySelector('.found');
  const status = document.querySelector('.status');
  const list = found.querySelector('ol');
  const [more, older] = ['more', 'older'].map((name) => document.querySelector(`button[data-${name}]`));
  const { q: words, section, author, year } = form.elements;
  const say = form.dataset;
  const years = [...year.options]
    .filter(({ value }) => value)
    .map(({ value, dataset }) => [value, dataset.index]);
  const [atOnce, perPage, mostTried, around, longest] = [5, 10, 40, 60, 220];
  const inflected = !/^vi\b/.test(document.documentElement.lang);
  /* What titles and words without marks weigh against words of the text. */
  const ranking = { metaWeights: { title: 5, plain: 5, fold: 5 } };

  const loaded = new Map();
  let engine = null;
  let reach = atOnce;
  let turn = 0;
  let results = [];

  function folderOf(address) {
    return new URL('.', new URL(address, location.href)).href;
  }

  async function start() {
    const { createInstance } = await import(new URL(say.engine, location.href));
    const instance = createInstance({ basePath: folderOf(say.engine), noWorker: true, ranking });
    await instance.init();
    return instance;
  }

  /* A year that could not be loaded is tried again with the next search. */
  function load([name, index]) {
    const loading =
      loaded.get(name) ?? engine.then((instance) => instance.mergeIndex(folderOf(index), { ranking }));
    loaded.set(name, loading);
    return loading.catch((cause) => {
      loaded.delete(name);
      throw cause;
    });
  }

  /* All that may be meant, the best first. */
  async function ask(query) {
    engine ??= start();
    engine.catch(() => {
      engine = null;
    });
    const chosen = years.filter(([name], index) => (year.value ? name === year.value : index < reach));
    await Promise.all(chosen.map(load));
    const filters = loaded.size > chosen.length ? { year: { any: chosen.map(([name]) => name) } } : {};
    for (const field of [section, author]) if (field?.value) filters[field.name] = field.value;
    const instance = await engine;
    const answer = await instance.search(query, { filters });
    if (answer.results.length || !/["“”]/.test(query)) return answer.results;
    return (await instance.search(query.replace(/["“”]/g, ' '), { filters })).results;
  }

  async function search() {
    turn += 1;
    const mine = turn;
    const query = words.value.normalize('NFC').trim();
    remember(query);
    for (const part of [found, older, more]) part.hidden = true;
    list.replaceChildren();
    status.textContent = query ? say.searching : '';
    if (!query) return;
    try {
      for (;;) {
        results = await ask(query);
        if (mine !== turn) return;
        await show(query, mine);
        if (mine !== turn || list.children.length || !canReach()) return;
        reach += atOnce;
      }
    } catch (cause) {
      if (mine !== turn) return;
      status.textContent = say.failed;
      console.error(cause);
    }
  }

  function canReach() {
    return !year.value && reach < years.length;
  }

  /* Where a year has no word that begins so, Pagefind takes a shorter one. Words of Vietnamese have one form, so that
     only what has all words is meant; other languages have more forms, which Pagefind knows better. */
  async function meant(query) {
    const items = [];
    const terms = termsOf(query);
    for (let tried = 0; items.length < perPage && results.length && tried < mostTried; tried += perPage) {
      const next = await Promise.all(
        results.splice(0, perPage - items.length).map((result) => result.data()),
      );
      items.push(...next.filter((data) => inflected || hasAll(data, terms)));
    }
    if (items.length < perPage) results = [];
    return items;
  }

  function hasAll({ meta, content }, terms) {
    const text = fold([meta.title, meta.author, meta.section, content].join(' '));
    return terms.every((term) => places(text, fold(term)).length);
  }

  async function show(query, mine) {
    const items = (await meant(query)).map((data) => item(data, query));
    if (mine !== turn) return;
    list.append(...items);
    const n = list.children.length;
    found.hidden = n === 0;
    more.hidden = results.length === 0;
    older.hidden = !canReach();
    const [since] = years[Math.min(reach, years.length) - 1] ?? [];
    older.textContent = fill(say.older, { year: since });
    const told = n === 0 ? say.none : more.hidden ? say.found : say.foundMore;
    status.textContent = fill(canReach() ? `${told} ${say.since}` : told, { n, year: since, query });
    return items[0];
  }

  function fill(pattern, values) {
    return pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  }

  function item({ raw_url: href, meta, content }, query) {
    const terms = termsOf(query);
    const link = element('a', marked(meta.title, matches(meta.title, terms)));
    link.href = href;
    const facts = [meta.date, meta.section].filter(Boolean).join(' · ');
    return element('li', [
      element('h3', [link]),
      element('p', [facts], 'meta'),
      element('p', excerpt(content, terms), 'excerpt'),
    ]);
  }

  function element(name, children, className = '') {
    const node = document.createElement(name);
    node.className = className;
    node.append(...children);
    return node;
  }

  function termsOf(query) {
    return [...new Set(query.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])];
  }

  /* Letter for letter, so that places in the folded text are those in the text. */
  function fold(text) {
    return text
      .replace(/[^\0-~]/g, (letter) => {
        const plain = letter.normalize('NFD')[0];
        return plain === 'đ' || plain === 'Đ' ? 'd' : plain;
      })
      .toLowerCase();
  }

  /* Words that begin as a term does; with its very marks where there are such. */
  function matches(text, terms) {
    const lower = text.toLowerCase();
    const folded = fold(text);
    const same = lower.length === text.length && folded.length === text.length;
    return terms
      .flatMap((term) => {
        const exact = same ? places(lower, term) : [];
        const all = exact.length ? exact : places(folded, fold(term));
        return all.map(([from, to]) => ({ from, to, term }));
      })
      .sort((a, b) => a.from - b.from);
  }

  function places(text, term) {
    const word = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${term}[\\p{L}\\p{M}\\p{N}]*`, 'gu');
    return Array.from(text.matchAll(word), ({ index, 0: { length } }) => [index, index + length]);
  }

  /* The part of the text that holds most of the terms. */
  function excerpt(text, terms) {
    const all = matches(text, terms);
    const worth = ({ from }) =>
      new Set(
        all.filter((each) => each.from >= from && each.to <= from + longest - around).map(({ term }) => term),
      ).size;
    let best = all[0];
    for (const each of all.slice(0, 200)) if (worth(each) > worth(best)) best = each;
    const begin = best && best.from > around ? text.indexOf(' ', best.from - around) + 1 : 0;
    const cut = text.length - begin > longest ? text.lastIndexOf(' ', begin + longest) : text.length;
    const end = cut > begin ? cut : text.length;
    const inside = all.filter(({ from, to }) => from >= begin && to <= end);
    const parts = marked(
      text.slice(begin, end),
      inside.map(({ from, to }) => ({ from: from - begin, to: to - begin })),
    );
    return [begin > 0 ? '… ' : '', ...parts, end < text.length ? ' …' : ''];
  }

  function marked(text, spans) {
    const parts = [];
    let at = 0;
    for (const { from, to } of spans) {
      if (from < at) continue;
      parts.push(text.slice(at, from), element('mark', [text.slice(from, to)]));
      at = to;
    }
    return [...parts, text.slice(at)];
  }

  /* The address says what is searched, so that it can be sent to others and found by the back button. */
  function remember(query) {
    const address = new URL(location.href);
    for (const field of [words, section, author, year]) {
      const value = field === words ? query : (field?.value ?? '');
      if (value) address.searchParams.set(field.name, value);
      else if (field) address.searchParams.delete(field.name);
    }
    history.replaceState(null, '', address);
  }

  let waiting = 0;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 300);
  };
  form.addEventListener('input', soon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    search();
  });
  more.addEventListener('click', async () => {
    const first = await show(words.value.normalize('NFC').trim(), turn);
    first?.querySelector('a').focus();
  });
  older.addEventListener('click', () => {
    reach += atOnce;
    search();
    words.focus();
  });

  form.hidden = false;
  document.querySelector('.empty').hidden = true;
  const asked = new URLSearchParams(location.search);
  for (const field of [words, section, author, year]) if (field) field.value = asked.get(field.name) ?? '';
  if (words.value) search();
})();
