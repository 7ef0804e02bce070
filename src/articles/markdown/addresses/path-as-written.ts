/**
 * A path of Windows as it stands in what was written for an element, where a backslash before a sign is an escape of Markdown; the address
 * itself where no path stands there.
 */
export function pathAsWritten(address: string, source: string): string {
  const [, written = ''] = /[(<"'=]\s*((?:[a-z]:|\.{0,2}\\)[^"'<>()\n]*)/i.exec(source) ?? [];
  const path = written.trimEnd();
  return path.replace(/\\(?=[!-/:-@[-`{-~])/g, '') === address.replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    ? path
    : address;
}
