import fs from 'node:fs';
import { codesIn, rowsUnder } from '../docs/tables.ts';

const guide = fs.readFileSync(new URL('../../docs/articles.md', import.meta.url), 'utf8');

/** Every field of an article under its own name. */
export const fieldNames: readonly string[] = rowsUnder(guide, 'Fields').map(([name = '']) => name);

/** What a text stands in, by the name of its field as the guide writes it. */
const holders: Readonly<Record<string, (name: string, text: string) => Record<string, unknown>>> = {
  title: (name, text) => ({ title: undefined, [name]: text }),
  author: (name, text) => ({ author: undefined, [name]: text }),
  lead: (name, text) => ({ [name]: text }),
  tags: (name, text) => ({ [name]: [text] }),
  figures: (name, caption) => ({ [name]: [{ src: 'anh.png', caption }] }),
  source: (name, text) => ({ [name]: text }),
  attachments: (name, title) => ({ [name]: [{ src: 'tep.pdf', title }] }),
  corrections: (name, text) => ({ [name]: [{ date: '29/01/2021', text }] }),
  'figures.caption': (name, text) => ({ figures: [{ src: 'anh.png', [name]: text }] }),
  'figures.alt': (name, text) => ({ figures: [{ src: 'anh.png', [name]: text }] }),
  'figures.credit': (name, text) => ({ figures: [{ src: 'anh.png', [name]: text }] }),
  'attachments.title': (name, text) => ({ attachments: [{ src: 'tep.pdf', [name]: text }] }),
  'source.name': (name, text) => ({ source: { [name]: text } }),
  'corrections.was': (name, text) => ({ corrections: [{ date: '29/01/2021', [name]: text }] }),
  'corrections.now': (name, text) => ({ corrections: [{ date: '29/01/2021', [name]: text }] }),
  'corrections.text': (name, text) => ({ corrections: [{ date: '29/01/2021', [name]: text }] }),
};

/** Every other name of a field that holds a text: the name, and front matter with the text in that field. */
export const otherNames: readonly {
  readonly name: string;
  readonly fieldsWith: (text: string) => Record<string, unknown>;
}[] = rowsUnder(guide, 'Other names').flatMap(([field = '', others = '']) => {
  const hold = holders[field];
  if (hold === undefined) return [];
  return codesIn(others).map((other) => ({
    name: `${field} as "${other}"`,
    fieldsWith: (text: string) => hold(other, text),
  }));
});
