import { z } from 'zod';

/** Takes the value for none, with a problem at it, or at the step of it that `path` names. */
export function refuse(
  context: z.RefinementCtx,
  code: string,
  message: string,
  hint: string,
  path: PropertyKey[] = [],
): never {
  context.addIssue({ code: 'custom', message, params: { code, hint }, path });
  return z.NEVER;
}
