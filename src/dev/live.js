/** Keeps an open page up to date with the site, and says over it why the site cannot be built. */

/**
 * The state of a page, and what the server says of it since.
 * @typedef {{ version: string, styles: readonly string[] }} State
 * @typedef {State & { problems: string | null }} News
 */

const script = /** @type {HTMLScriptElement} */ (document.querySelector('script[data-bantin]'));
/** @type {State} */
const loaded = JSON.parse(script.dataset.bantin ?? '');
const place = `bantin:${location.pathname}`;
let styles = loaded.styles;
/** @type {HTMLElement | null} */
let panel = null;
/** @type {EventSource | null} */
let events = null;

function listen() {
  events?.close();
  events = new EventSource(`/__bantin/events?page=${encodeURIComponent(location.pathname)}`);
  events.onmessage = ({ data }) => hear(JSON.parse(data));
}

/** Hidden pages stop listening, because browsers keep few connections open; they catch up when they are shown. */
function follow() {
  if (document.visibilityState === 'visible') listen();
  else events?.close();
}

/** @param {News} news */
function hear(news) {
  if (news.version !== loaded.version) reload();
  else {
    swap(news.styles);
    show(news.problems);
  }
}

function reload() {
  events?.close();
  sessionStorage.setItem(place, JSON.stringify([scrollX, scrollY]));
  location.reload();
}

function scrollBack() {
  const kept = sessionStorage.getItem(place);
  if (kept === null) return;
  sessionStorage.removeItem(place);
  const [left, top] = JSON.parse(kept);
  scrollTo({ left, top, behavior: 'instant' });
}

/**
 * Puts the stylesheets at `next` in the place of those that the page has, the old ones gone once the new ones are there.
 * @param {readonly string[]} next
 */
function swap(next) {
  const links = /** @type {HTMLLinkElement[]} */ ([...document.querySelectorAll('link[rel~="stylesheet"]')]);
  for (const [index, href] of next.entries()) {
    if (href === styles[index]) continue;
    const old = links.filter((link) => bare(link.getAttribute('href') ?? '') === bare(styles[index] ?? ''));
    const last = old.at(-1);
    if (last === undefined) return reload();
    const link = /** @type {HTMLLinkElement} */ (last.cloneNode());
    link.href = href;
    link.onload = () => {
      for (const one of old) one.remove();
    };
    last.after(link);
  }
  styles = next;
}

/** @param {string} href */
function bare(href) {
  return href.split('?')[0];
}

/** @param {string | null} problems HTML */
function show(problems) {
  panel?.remove();
  panel = null;
  if (problems === null) return;
  panel = document.createElement('div');
  panel.style.cssText =
    'all: initial; position: fixed; inset: 0; z-index: 2147483647; overflow: auto; background: Canvas; color: CanvasText';
  const inside = panel.attachShadow({ mode: 'open' });
  inside.innerHTML = `<link rel="stylesheet" href="/__bantin/problems.css">${problems}`;
  inside.querySelector('button')?.addEventListener('click', () => panel?.remove());
  document.documentElement.append(panel);
}

document.addEventListener('visibilitychange', follow);
document.addEventListener('keydown', ({ key }) => key === 'Escape' && panel?.remove());
addEventListener('pagehide', () => events?.close());
addEventListener('pageshow', ({ persisted }) => persisted && follow());
addEventListener('load', scrollBack);
follow();
