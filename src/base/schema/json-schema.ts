import { z } from 'zod';
import type { WrittenForm } from './written-as.ts';

interface Wanted {
  /** Whether names that the schema does not know may stand in it, since they may be other names of those that it knows. */
  readonly open: boolean;
  /** The sentence in the language of whoever reads it. */
  readonly say: (english: string) => string;
}

/**
 * JSON Schema (draft 07) of what may be written in YAML for the schema. A text may be anything that YAML takes for a
 * number or a boolean, since we read it as it is written; what says by `writtenAs` how it is written is that.
 */
export function jsonSchemaOf(schema: z.ZodType, { open, say }: Wanted): Record<string, unknown> {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const json: Record<string, unknown> = jsonSchema;
      const form = json.written as WrittenForm | (() => WrittenForm) | undefined;
      if (form !== undefined) become(json, typeof form === 'function' ? form() : form);
      else if (json.type === 'string' && Object.keys(json).every((key) => plainKeys.has(key))) {
        json.type = ['string', 'number', 'boolean'];
      }
      // A name is text, whatever YAML would take it for as a value.
      delete json.propertyNames;
      if (open && json.type === 'object') {
        delete json.required;
        if (json.additionalProperties === false) delete json.additionalProperties;
      }
    },
  });
  return translated(made, say) as Record<string, unknown>;
}

const plainKeys: ReadonlySet<string> = new Set(['type', 'description']);

/** Changes in place, as overrides must. */
function become(json: Record<string, unknown>, form: WrittenForm): void {
  const { description } = json;
  for (const key of Object.keys(json)) delete json[key];
  Object.assign(json, form, description === undefined ? {} : { description });
}

function translated(value: unknown, say: Wanted['say']): unknown {
  if (Array.isArray(value)) return value.map((each) => translated(each, say));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'description' && typeof inner === 'string' ? say(inner) : translated(inner, say),
    ]),
  );
}
