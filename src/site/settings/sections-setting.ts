import { z } from 'zod';
import { refuse } from '../../base/refuse.ts';
import { groupKey } from '../keys/group-key.ts';
import { line } from './config-values.ts';

/** Section key to title, written as a map, or as a list of keys or titles. One of `a/b` is a section in `a`, where that is one. */
export const sections = z
  .union([z.record(z.string(), line.nullable()), z.array(z.string()), z.string().transform((one) => [one])])
  .transform((written, context) => {
    const titles: [string, string | null][] = Array.isArray(written)
      ? written.map((title) => [title, title])
      : Object.entries(written);
    const named = new Map<string, string>();
    const outer = new Set(titles.flatMap(([name]) => (name.includes('/') ? [] : [groupKey(name)])));
    for (const [name, title] of titles) {
      const [first = '', ...inner] = name.split('/');
      const isInner = inner.length > 0 && outer.has(groupKey(first));
      if (!isInner && isPathOfFolders(name)) {
        const message = `The section "${name}" lies in "${first}", which "sections" does not name, so its articles would stand nowhere.`;
        refuse(context, 'wrong-value', message, `Name that one too, above this line: "${first}: …".`);
      }
      if (isInner && inner.length > 1) {
        const message = `The section "${name}" is two levels below "${first}", and sections have one level below them.`;
        refuse(context, 'wrong-value', message, `Write "${first}/${inner.at(-1)}".`);
      }
      const key = isInner ? `${groupKey(first)}/${groupKey(inner.join('-'))}` : groupKey(name);
      if (named.has(key)) {
        const message = `The section "${name}" is named twice in "sections": its address is /${key}/ both times.`;
        refuse(context, 'same-section', message, 'Remove one of the two, or give it another key.');
      }
      // The two the other way round: `Kinh tế: kinh-te`.
      const isTurned = title === key && name !== key;
      if (isTurned) named.set(key, name);
      else named.set(key, isInner && (title ?? name) === name ? inner.join('-') : (title ?? name));
    }
    return Object.fromEntries(named);
  });

/** Whether a name is that of a folder in a folder; a title may hold a stroke as well. */
function isPathOfFolders(name: string): boolean {
  const parts = name.split('/');
  return parts.length > 1 && parts.every((part) => part !== '' && groupKey(part) === part);
}
