/** What the system said when it refused to read or write, as a full disk makes it: a plain value. */
export interface Refusal {
  readonly message: string;
  readonly code: string;
  readonly syscall: string;
}

/** Null for an error that did not come from the system. */
export function refusalOf(cause: unknown): Refusal | null {
  if (!(cause instanceof Error)) return null;
  const { message, code, syscall }: NodeJS.ErrnoException = cause;
  return code === undefined || syscall === undefined ? null : { message, code, syscall };
}

/** What the system told another thread, as if it had told this one. */
export function systemError({ message, ...refusal }: Refusal): Error {
  return Object.assign(new Error(message), refusal);
}
