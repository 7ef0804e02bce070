/** What is known of a thing of schema.org: what is not known may be null, undefined, empty text or an empty list. */
export type Known<Thing> = { readonly [Name in keyof Thing]: Thing[Name] | null | undefined };

/** The form in which a thing of that very type is stated, out of the many that schema-dts allows. */
export type Stated<Thing, Type extends string> = Extract<Thing, { readonly '@type': Type }>;

/** A thing as it is stated: a property without a value is left out, never null or empty (R1.1). */
export function node<Thing extends { readonly '@type': string }>(known: Known<Thing>): Thing {
  const stated: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(known)) if (isStated(value)) stated[name] = value;
  return stated as Thing;
}

function isStated(value: unknown): boolean {
  return (
    value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}
