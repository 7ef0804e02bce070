/** What an editor writes in YAML: the settings, the front matter of one kind of file, or the front page. */
export const writtenKinds = [
  'settings',
  'article',
  'page',
  'author',
  'section',
  'tag',
  'series',
  'home',
] as const;

export type WrittenKind = (typeof writtenKinds)[number];
