import { stringify } from 'yaml';
import { nfc, oneLine } from '../base/text/text.ts';

/** A text as the value of a YAML name, on one line, in quotes only where YAML would read something else. */
export function yamlValue(text: string): string {
  return stringify(nfc(oneLine(text)), { lineWidth: 0 }).trimEnd();
}
