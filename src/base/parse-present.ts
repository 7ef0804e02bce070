import { z } from 'zod';

type Parsed<Value> =
  | { readonly success: true; readonly data: Value }
  | { readonly success: false; readonly error: { readonly issues: readonly z.core.$ZodIssue[] } };

/**
 * The same as `schema.safeParse(data)`, the issues in the order of the data. Of a strict object all of whose fields may be left out only those that are there are
 * parsed: front matter writes seven of forty, and what the others give is always the same.
 */
export function parsePresent<S extends z.ZodType>(schema: S, data: unknown): Parsed<z.output<S>> {
  const sparse = sparseOf(schema);
  if (sparse === null || typeof data !== 'object' || data === null || Array.isArray(data))
    return schema.safeParse(data);
  const value: Record<string, unknown> = { ...sparse.absent };
  const issues: z.core.$ZodIssue[] = [];
  const unknown: string[] = [];
  for (const [name, written] of Object.entries(data)) {
    const field = Object.hasOwn(sparse.shape, name) ? sparse.shape[name] : undefined;
    if (field === undefined) {
      unknown.push(name);
      continue;
    }
    const parsed = field.safeParse(written);
    if (parsed.success) value[name] = parsed.data;
    else issues.push(...parsed.error.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] })));
  }
  if (unknown.length > 0) issues.push({ code: 'unrecognized_keys', keys: unknown, path: [], message: '' });
  return issues.length > 0
    ? { success: false, error: { issues } }
    : { success: true, data: value as z.output<S> };
}

interface Sparse {
  readonly shape: Readonly<Record<string, z.ZodType>>;
  /** What the schema makes of an object without any field. */
  readonly absent: Readonly<Record<string, unknown>>;
}

const known = new WeakMap<z.ZodType, Sparse | null>();

/** Null for a schema that is no strict object, or has a field that has to be written. */
function sparseOf(schema: z.ZodType): Sparse | null {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const made = madeSparse(schema);
  known.set(schema, made);
  return made;
}

function madeSparse(schema: z.ZodType): Sparse | null {
  if (!(schema instanceof z.ZodObject)) return null;
  const isStrict = schema.def.catchall instanceof z.ZodNever;
  if (!isStrict || (schema.def.checks ?? []).length > 0) return null;
  const empty = schema.safeParse({});
  return empty.success ? { shape: schema.shape as Sparse['shape'], absent: empty.data } : null;
}
