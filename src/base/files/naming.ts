/**
 * What the work comes back with. What the system says of a write names no file, as that the disk is full: the file is put
 * into its message.
 */
export function naming<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const refused = cause as NodeJS.ErrnoException;
    if (cause instanceof Error && refused.syscall !== undefined && refused.path === undefined) {
      refused.path = file;
      refused.message += ` '${file}'`;
    }
    throw cause;
  }
}
