import { pluginFault } from '../../articles/markdown/call-plugin.ts';

/** What a plugin gives for a template as plain JSON; or what in it JSON would lose or change in silence, and where that is. */
export function jsonData(value: unknown): { readonly value: unknown } | { readonly fault: string } {
  try {
    const text = JSON.stringify(value);
    const fault = faultIn(value, 'data');
    return fault === null ? { value: JSON.parse(text ?? 'null') } : { fault };
  } catch (cause) {
    return { fault: pluginFault(cause).split('\n')[0] ?? '' };
  }
}

/** A field that is undefined is one that is not there; what turns itself into JSON, such as a date, knows how. */
function faultIn(value: unknown, place: string): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : `${place} is ${value}`;
  if (typeof value === 'function' || typeof value === 'symbol') return `${place} is a ${typeof value}`;
  if (typeof value !== 'object' || value === null) return null;
  if ('toJSON' in value && typeof value.toJSON === 'function') return null;
  if (Array.isArray(value)) {
    const gap = Array.from(value).indexOf(undefined);
    if (gap >= 0) return `${place}[${gap}] is undefined`;
    return first(value.map((part, at) => () => faultIn(part, `${place}[${at}]`)));
  }
  const kind = Object.getPrototypeOf(value)?.constructor?.name ?? 'Object';
  if (kind !== 'Object') return `${place} is a ${kind}`;
  return first(
    Object.entries(value).map(
      ([name, part]) =>
        () =>
          faultIn(part, `${place}.${name}`),
    ),
  );
}

function first(looks: readonly (() => string | null)[]): string | null {
  for (const look of looks) {
    const found = look();
    if (found !== null) return found;
  }
  return null;
}
