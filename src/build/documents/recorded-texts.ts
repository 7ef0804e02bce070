import type { SelectedTeaser } from '../../site/pages/selection.ts';
import type { WrittenEntry } from '../../site/pages/written-selection.ts';
import type { Records } from '../cache/records.ts';
import type { BodySource } from './body-sources.ts';
import { textOf } from './read-body-edits.ts';

/** What is known of the texts of articles that recorded selections name. */
export interface RecordedTexts {
  /** Where the articles of a selection lie is known from now on. */
  readonly learn: (entries: readonly WrittenEntry[]) => void;
  readonly get: (key: string) => BodySource | undefined;
}

export function recordedTexts({ documents }: Pick<Records, 'documents'>): RecordedTexts {
  const sources = new Map<string, string>();
  return {
    learn: (entries) => {
      for (const { name, json } of entries) {
        if (!name.startsWith('teaser:')) continue;
        const { key, source }: SelectedTeaser = JSON.parse(json);
        sources.set(key, source);
      }
    },
    get: (key) => {
      const path = sources.get(key) ?? '';
      const row = documents.get(path);
      return (row && textOf(path, row)) ?? undefined;
    },
  };
}
