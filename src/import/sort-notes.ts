import { ownText } from './bounded/own-text.ts';
import type { Note } from './brought/brought.ts';

/** Notes that say the same of different places. */
export interface NoteSort {
  readonly kind: Note['kind'];
  readonly what: string;
  readonly sure: Note['sure'];
  readonly count: number;
  /** The first of them, as many as are worth showing. */
  readonly first: readonly Note[];
}

/** Hears of notes one after another, and keeps no more of each sort than are shown; where `every` note is wanted, all. */
export function sortNotes(every: boolean): {
  readonly hear: (note: Note) => void;
  readonly sorts: () => readonly NoteSort[];
  /** In the order in which they came; none where not every note is wanted. */
  readonly notes: readonly Note[];
} {
  const sorts = new Map<string, NoteSort & { count: number; readonly first: Note[] }>();
  const notes: Note[] = [];
  return {
    hear: ({ kind, what, sure, line, ...note }) => {
      const own = { kind, what, detail: ownText(note.detail), from: ownText(note.from), line, sure };
      if (every) notes.push(own);
      const key = [kind, what, sure].join('\0');
      const sort = sorts.get(key) ?? { kind, what: ownText(what), sure, count: 0, first: [] };
      sorts.set(key, sort);
      sort.count += 1;
      if (sort.first.length < mostShown) sort.first.push(own);
    },
    sorts: () => [...sorts.values()],
    notes,
  };
}

const mostShown = 4;
