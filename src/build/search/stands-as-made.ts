import type { Records, SearchRecord } from '../cache/records.ts';
import type { OutputStatuses } from '../plan/output-statuses.ts';

/** Whether all files of a part of the search index stand in the output folder, of what is recorded of it. */
export function standsAsMade(
  { key, files }: SearchRecord,
  states: OutputStatuses,
  { receipts }: Pick<Records, 'receipts'>,
): boolean {
  return files.every(([path, digest]) => {
    const receipt = receipts.get(path);
    return states.get(path)?.state === 'intact' && receipt?.digest === digest && receipt.selection === key;
  });
}
