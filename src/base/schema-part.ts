import { z } from 'zod';

/** A schema of an object for what most data writes of it: a few of its names, and for all others what absence gives. */
interface Parts {
  readonly schema: z.ZodObject;
  readonly names: ReadonlySet<string>;
  readonly absent: Readonly<Record<string, unknown>>;
  /** By the names that they have. */
  readonly parts: Map<string, z.ZodObject>;
}

const known = new WeakMap<z.ZodType, Parts | null>();

/** So many sets of names are remembered; people use a few. */
const mostParts = 500;

/**
 * What `schema.parse(data)` gives, or null when it may give problems. Names that are not written are not checked each
 * time: they are most of the names of a schema, and checking them is most of the work.
 */
export function parseWritten<S extends z.ZodType>(schema: S, data: object): z.output<S> | null {
  const parts = known.has(schema) ? known.get(schema) : partsOf(schema);
  if (!parts) return null;
  const written = Object.keys(data).filter((name) => parts.names.has(name));
  const parsed = partFor(parts, written)?.safeParse(data);
  return parsed?.success ? ({ ...parts.absent, ...parsed.data } as z.output<S>) : null;
}

function partsOf(schema: z.ZodType): Parts | null {
  const nothing = schema instanceof z.ZodObject && (schema.def.checks ?? []).length === 0 ? schema : null;
  const absent = nothing?.safeParse({});
  const parts =
    nothing !== null && absent?.success
      ? {
          schema: nothing,
          names: new Set(Object.keys(nothing.shape)),
          absent: absent.data,
          parts: new Map(),
        }
      : null;
  known.set(schema, parts);
  return parts;
}

function partFor({ schema, parts }: Parts, names: readonly string[]): z.ZodObject | null {
  const key = names.join('\n');
  const made = parts.get(key);
  if (made !== undefined || parts.size >= mostParts) return made ?? null;
  const part = schema.pick(Object.fromEntries(names.map((name) => [name, true])) as Record<string, never>);
  parts.set(key, part);
  return part;
}
