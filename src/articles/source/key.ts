/** The key of the article at a path below the content folder: without `.md` and a last `/index`. */
export function articleKey(path: string): string {
  return path.replace(/\.md$/i, '').replace(/\/index$/, '');
}
