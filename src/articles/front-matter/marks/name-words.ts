import { plainName } from '../../source/plain-name.ts';

/** The words of a field's name, each in its plain form: `isNotReady`, `is_not_ready` and `Is not ready` have the same. */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFKC')
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .split(/[\s_.-]+/)
    .map(plainName)
    .filter(Boolean);
}
