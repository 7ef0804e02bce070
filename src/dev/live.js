// @ts-nocheck The names of browsers are not known to this project's types.

/** Keeps an open page up to date with the site, and says over it why the site cannot be built. */

const script = document.querySelector('script[data-bantin]');
const loaded = JSON.parse(script.dataset.bantin);
const place = `bantin:${location.pathname}`;
let styles = loaded.styles;
let panel = null;
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

function hear(news) {
  if (news.version !== loaded.version) reload();
  else {
    swap(news.styles);
    show(news.problems);
  }
}

function reload() {
  events.close();
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

/** Puts the stylesheets at `next` in the place of those that the page has, the old ones gone once the new ones are there. */
function swap(next) {
  const links = [...document.querySelectorAll('link[rel~="stylesheet"]')];
  for (const [index, href] of next.entries()) {
    if (href === styles[index]) continue;
    const old = links.filter((link) => bare(link.getAttribute('href')) === bare(styles[index] ?? ''));
    if (old.length === 0) return reload();
    const link = old.at(-1).cloneNode();
    link.href = href;
    link.onload = () => {
      for (const one of old) one.remove();
    };
    old.at(-1).after(link);
  }
  styles = next;
}

function bare(href) {
  return href.split('?')[0];
}

function show(problems) {
  panel?.remove();
  panel = null;
  if (problems === null) return;
  panel = document.createElement('div');
  panel.style.cssText =
    'all: initial; position: fixed; inset: 0; z-index: 2147483647; overflow: auto; background: Canvas; color: CanvasText';
  panel.attachShadow({
    mode: 'open',
  }).innerHTML = `<link rel="stylesheet" href="/__bantin/problems.css"><div class="problems" role="alert" style="min-height: 100%"><button type="button">Close</button>${problems}</div>`;
  panel.shadowRoot.querySelector('button').onclick = () => panel?.remove();
  document.documentElement.append(panel);
}

document.addEventListener('visibilitychange', follow);
document.addEventListener('keydown', ({ key }) => key === 'Escape' && panel?.remove());
addEventListener('pagehide', () => events?.close());
addEventListener('pageshow', ({ persisted }) => persisted && follow());
addEventListener('load', scrollBack);
follow();
