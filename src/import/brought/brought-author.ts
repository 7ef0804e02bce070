import { pathOf } from '../../base/addresses/paths.ts';
import type { Brought, ImportSettings } from './brought.ts';

/** The file of an author of whom a source tells no more than the name. `slug` names the file. */
export function broughtAuthor(slug: string, name: string, { content }: ImportSettings): Brought {
  const path = pathOf(content, 'authors', `${slug}.md`);
  return { from: `author ${slug}`, kind: 'author', path, fields: { name }, body: '', files: [], notes: [] };
}
