import { escapeHtml } from '../base/text/escape.ts';

/**
 * A value as HTML text. Null and false print nothing, so that `{{ a && b }}` works; what has no text of its own, or is
 * missing, is an error rather than `[object Object]` or a silent gap.
 */
export function escapeValue(value: unknown): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (value === null || value === false) return '';
  if (typeof value === 'number' || value === true) return String(value);
  if (value instanceof String) return value.toString();
  if (value === undefined) throw new TypeError('the value is undefined');
  if (Array.isArray(value)) throw new TypeError('the value is a list, which cannot be printed; loop over it');
  if (typeof value !== 'object') throw new TypeError(`a ${typeof value} cannot be printed`);
  throw new TypeError(
    `the value is an object, which cannot be printed; print one of its fields: ${Object.keys(value).join(', ')}`,
  );
}
