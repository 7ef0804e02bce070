/** What an editor writes in YAML: the settings, or the front matter of one kind of file. */
export const writtenKinds = ['settings', 'article', 'page', 'author', 'section', 'tag', 'series'] as const;

export type WrittenKind = (typeof writtenKinds)[number];
