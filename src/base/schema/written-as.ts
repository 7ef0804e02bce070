import type { z } from 'zod';

/** What may be written for a value as an editor's tools see it: JSON Schema of what YAML makes of it. */
export type WrittenForm = Readonly<Record<string, unknown>>;

/**
 * The same schema, which says besides how its value is written. Ours read every value as text; the tools of editors read
 * `20` as a number and `true` as a boolean. A form that needs work is made when it is asked for.
 */
export function writtenAs<S extends z.ZodType>(schema: S, form: WrittenForm | (() => WrittenForm)): S {
  return schema.meta({ written: form });
}
