/** What themes say stands around the text of an article. */
const body = '[data-search-body]';
const blocks = 'p, li, h2, h3, h4, h5, h6, td, th, caption, figcaption, dt, dd, pre, br';
const noWords = 'script, style, template, [data-footnote-ref], [data-footnote-backref]';

const known = new Map<string, Promise<string>>();

/** The words of an article on one line, from its own page; empty where that cannot be loaded, or says nothing of its text. */
export function articleText(href: string): Promise<string> {
  const text = known.get(href) ?? read(href).catch(() => '');
  known.set(href, text);
  return text;
}

async function read(href: string): Promise<string> {
  if (location.protocol === 'file:') return '';
  const answer = await fetch(href);
  if (!answer.ok) return '';
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const parts = [...page.querySelectorAll(body)].map((part) => {
    for (const element of part.querySelectorAll(noWords)) element.remove();
    for (const element of part.querySelectorAll(blocks)) element.append(' ');
    return part.textContent ?? '';
  });
  return parts.join(' ').replace(/\s+/g, ' ').trim().normalize('NFC');
}
