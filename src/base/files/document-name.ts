const ending = /(?<=[^/])\.(?:md|markdown)$/i;

/** Whether a file of that name is read as Markdown. */
export function isDocumentName(path: string): boolean {
  return ending.test(path);
}

export function withoutDocumentEnding(path: string): string {
  return path.replace(ending, '');
}
