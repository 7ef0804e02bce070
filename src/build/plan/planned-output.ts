import type { Digest } from '../../base/digest.ts';
import type { Parts } from '../../engine/receipt.ts';
import type { Extent } from '../../engine/store-index.ts';
import type { RecordedOutput } from '../cache/receipts.ts';
import type { OutputStatus } from '../publish/manifest.ts';
import type { RenderInput } from '../render/render-task.ts';

/** What a thread makes an output of, but for the view that stands. */
export type PlannedInput = Omit<RenderInput, 'standingView'>;

/** One output: the key of what it is made from, what is recorded of it, and how it is made where the two differ. */
export interface PlannedOutput {
  /** Below the output folder. */
  readonly path: string;
  readonly url: string;
  /** Of the target of its route, or of what it is the compressed form of. */
  readonly kind: string;
  /** Name of the template that prints it; no theme has one where none does. */
  readonly template: string;
  /** As in `Route`. */
  readonly origin: string;
  /** What it is made from, by name, besides its view and bodies; the same value for all of one kind. */
  readonly shared: Parts;
  /** Of the bodies that it prints; null when it prints none. */
  readonly body: Digest | null;
  /** Of what its view is made from. */
  readonly selection: Digest;
  readonly recorded: RecordedOutput | null;
  readonly standing: OutputStatus;
  /** What its bytes must have for digest, of a file that is published as it is; null of all others. */
  readonly fileDigest: Digest | null;
  /** What a thread needs to make it, and where the selection is kept for an output that prints bodies. */
  readonly input: () => { readonly input: PlannedInput; readonly selectionPlace: Extent | null };
}

/**
 * Whether the output may stay without a look at its view: it stands as it was written, of the same selection, bodies and
 * shared parts, which have the name `shared`.
 */
export function isUnchanged({ recorded, standing, body, selection }: PlannedOutput, shared: string): boolean {
  if (recorded === null || standing.state !== 'intact') return false;
  return recorded.shared === shared && recorded.body === body && recorded.selection === selection;
}

/** The view of which nothing has to be rendered, when that is what the selection gives; null when all must. */
export function viewThatStands({ recorded, standing, body }: PlannedOutput, shared: string): Digest | null {
  if (recorded === null || standing.state !== 'intact') return null;
  return recorded.shared === shared && recorded.body === body ? recorded.view : null;
}

export const missing: OutputStatus = { state: 'missing', asRecorded: false };
