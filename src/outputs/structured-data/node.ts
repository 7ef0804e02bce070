/** What is known of a thing of schema.org: what is not known may be null, undefined, empty text or an empty list. */
type Known<Thing> = { readonly [Name in keyof Thing]: Thing[Name] | null | undefined };

/** The form in which a thing of that very type is stated, out of the many that schema-dts allows. */
export type Stated<Thing, Type extends string> = Extract<Thing, { readonly '@type': Type }>;

/**
 * A thing as it is stated: a property without a value is undefined, which JSON leaves out, never null or empty (R1.1).
 * It is the very object that was given, so that all of one type keep one form.
 */
export function node<Thing extends { readonly '@type': string }>(known: Known<Thing>): Thing {
  const stated = known as Record<string, unknown>;
  for (const name in stated) if (!isStated(stated[name])) stated[name] = undefined;
  return stated as Thing;
}

function isStated(value: unknown): boolean {
  return (
    value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}
