/**
 * What the values of the field of a name are: words of people, to which a ` # ` may belong, or a list, whose lines are
 * its entries. Null for what is neither.
 */
export type YamlForms = (name: string) => 'words' | 'list' | null;
