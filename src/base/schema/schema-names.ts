import { z } from 'zod';

/** The names that the schema knows for the object at `path`, looking through lists, unions and optional values. */
export function namesAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(schema.shape);
    const inner = (schema.shape as Readonly<Record<PropertyKey, z.core.$ZodType>>)[step];
    return inner === undefined ? [] : namesAt(inner, rest);
  }
  if (schema instanceof z.ZodUnion)
    return [...new Set(schema.options.flatMap((form) => namesAt(form, path)))];
  if (schema instanceof z.ZodPipe) return namesAt(schema.in, path);
  if (schema instanceof z.ZodArray) return step === undefined ? [] : namesAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return step === undefined ? [] : namesAt(schema.valueType, rest);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodReadonly
  ) {
    return namesAt(schema.unwrap(), path);
  }
  return [];
}
