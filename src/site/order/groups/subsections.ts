import { isDraftsFolder } from '../../../articles/source/underscored.ts';
import { groupKey } from '../../keys/group-key.ts';

/** What finds the section of an article in its own section, by the folder in which it lies there. */
export function subsectionFinder({
  sections,
  languages,
}: {
  readonly sections: Readonly<Record<string, string>>;
  readonly languages: readonly { readonly language: string }[];
}): (section: string, articleKey: string) => string {
  if (!Object.keys(sections).some((key) => key.includes('/'))) return (section) => section;
  const folders = new Set(languages.map(({ language }) => language));
  return (section, articleKey) => {
    const path = articleKey.split('/').slice(0, -1);
    const own = folders.has(path[0] ?? '') ? path.slice(1) : path;
    const [first, second] = own.filter((folder) => !/^\d{1,4}$/.test(folder) && !isDraftsFolder(folder));
    if (first === undefined || second === undefined || groupKey(first) !== section) return section;
    const key = `${section}/${groupKey(second)}`;
    return Object.hasOwn(sections, key) ? key : section;
  };
}
