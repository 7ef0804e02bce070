/** Why an article is marked that only a preview shows; null for what everybody sees. */
export type Mark = 'draft' | 'scheduled' | null;
