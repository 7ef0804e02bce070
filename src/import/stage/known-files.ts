import { compareCodeUnits } from '../../base/order.ts';
import { textTable } from '../bounded/text-table.ts';

/** What became of a file: `edited` and `taken` ones stay as they are. */
export type ImportOutcome = 'new' | 'renewed' | 'same' | 'edited' | 'taken' | 'refused';

type Known = Exclude<ImportOutcome, 'refused'>;

/** All files that imports have written, or found in their place. */
export interface KnownFiles {
  /** As it was written; null for a file that none has written. */
  readonly digestOf: (file: string) => string | null;
  /** What became of it in this import. */
  readonly outcomeOf: (file: string) => Known | null;
  readonly set: (file: string, outcome: Known, digest: string) => Known;
  /** Sorted paths of what this import has put. */
  readonly outcomes: () => Record<Known, string[]>;
  /** Sorted paths of those that have a digest. */
  readonly recorded: () => string[];
}

export function knownFiles(record: Readonly<Record<string, string>>): KnownFiles {
  // Each with a letter for what became of it before its digest.
  const table = textTable();
  for (const [file, digest] of Object.entries(record))
    if (!file.includes('\n')) table.set(file, `-${digest}`);
  return {
    digestOf: (file) => table.get(file)?.slice(1) || null,
    outcomeOf: (file) => {
      const letter = table.get(file)?.[0];
      return (Object.keys(letters) as Known[]).find((outcome) => letters[outcome] === letter) ?? null;
    },
    set: (file, outcome, digest) => {
      table.set(file, `${letters[outcome]}${digest}`);
      return outcome;
    },
    outcomes: () => {
      const all: Record<Known, string[]> = { new: [], renewed: [], same: [], edited: [], taken: [] };
      for (const [file, text] of table.entries())
        for (const outcome of Object.keys(letters) as Known[])
          if (text.startsWith(letters[outcome])) all[outcome].push(file);
      for (const files of Object.values(all)) files.sort(compareCodeUnits);
      return all;
    },
    recorded: () => {
      const files: string[] = [];
      for (const [file, text] of table.entries()) if (text.length > 1) files.push(file);
      return files.sort(compareCodeUnits);
    },
  };
}

const letters: Readonly<Record<Known, string>> = {
  new: 'n',
  renewed: 'r',
  same: 's',
  edited: 'e',
  taken: 't',
};
