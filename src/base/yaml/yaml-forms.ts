/**
 * What the values of the field of a name are: words of people, to which a ` # ` may belong, or a list, whose lines are
 * its entries, or something else; null for a name that is that of no field. `inGroup` says that it stands in a group in braces.
 */
export type YamlForms = (name: string, inGroup?: boolean) => 'words' | 'list' | 'other' | null;
