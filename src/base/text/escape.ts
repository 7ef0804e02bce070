const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text made safe inside HTML elements and quoted attributes: most texts are, which is asked first. */
export function escapeHtml(text: string): string {
  if (!/[&<>"']/.test(text)) return text;
  return text.replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character);
}

/**
 * The value as JSON that is safe inside a `<script>` element: `<`, `>`, `&` and the two line separators are written
 * as `\u` escapes, so neither `</script>` nor `<!--` can appear in any letter case (R1.6).
 * `replacer` is that of `JSON.stringify`.
 */
export function escapeScriptJson(
  value: unknown,
  replacer?: (key: string, value: unknown) => unknown,
): string {
  return JSON.stringify(value, replacer).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The text without the control characters that XML 1.0 forbids and without lone surrogates (R2.9). */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
