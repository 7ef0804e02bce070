import { withoutDocumentEnding } from '../../base/files/document-name.ts';

/** The key of the article at a path below the content folder: without its ending and a last `/index`. */
export function articleKey(path: string): string {
  return withoutDocumentEnding(path).replace(/\/index$/, '');
}
