import type { TakenApart } from '../../notes/taken-apart.ts';

/** Lines `Name: value` at the head of a text, each of which goes on where the next is indented; then an empty line. */
const head = /^(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t]{2,}[^\n]*\n)*)+(?=\s*\n|$)/;

/** A text of Pelican that begins with such lines in the place of front matter; null for one that does not. */
export function takenFromPelican(text: string): TakenApart | null {
  const [front] = head.exec(text.endsWith('\n') ? text : `${text}\n`) ?? [];
  if (front === undefined) return null;
  const data: Record<string, unknown> = {};
  for (const [, name = '', value = ''] of front.matchAll(
    /^([A-Za-z][\w-]*):((?:[^\n]*\n)(?:[ \t]{2,}[^\n]*\n)*)/gm,
  )) {
    const said = value.replace(/\s+/g, ' ').trim();
    if (said !== '') Object.assign(data, fieldOf(name.toLowerCase(), said));
  }
  return {
    data,
    body: text.slice(front.length).replace(/<!--\s*PELICAN_(?:END|BEGIN)_SUMMARY\s*-->/g, ''),
    problems: [],
  };
}

function fieldOf(name: string, value: string): Record<string, unknown> {
  if (name === 'tags' || name === 'authors') return { [name]: listOf(value) };
  if (name === 'status') {
    const [state = ''] = /^(?:draft|hidden|published)/.exec(value.toLowerCase()) ?? [];
    // Said plainly, it counts before what the settings say of all texts.
    if (state !== '')
      return { ...(state === 'hidden' ? { hidden: 'true' } : {}), draft: String(state === 'draft') };
    return { status: value };
  }
  if (name === 'url' || name === 'template' || name === 'lang') return name === 'url' ? { url: value } : {};
  return { [name]: value };
}

/** Names may hold commas where semicolons part them. */
function listOf(value: string): string[] {
  return value
    .split(value.includes(';') ? ';' : ',')
    .map((one) => one.trim())
    .filter(Boolean);
}
