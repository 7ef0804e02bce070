import { exactFences } from '../../articles/front-matter/fences.ts';
import { decodeText } from '../../base/decode.ts';
import { hasErrors, type Problem } from '../../base/problem.ts';
import { parseToml } from '../../base/toml.ts';
import { parseYaml } from '../../base/yaml.ts';

/** A text of another generator taken apart. */
export interface TakenApart {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly problems: readonly Problem[];
}

/** Front matter and text of a file; null when it is no text in UTF-8. */
export function frontOf(bytes: Uint8Array, file: string): TakenApart | null {
  const { text } = decodeText(bytes, file);
  if (text === null) return null;
  const { language, front, fieldsShift, body, problems } = exactFences(text, file);
  if (front === '') return { data: {}, body, problems };
  const inner = language === 'yaml' ? front.split('\n').slice(1, -1).join('\n') : front;
  const read = (language === 'toml' ? parseToml : parseYaml)(inner, file, fieldsShift + 2);
  return {
    data: read.data,
    body,
    problems: [...problems, ...read.problems].filter((one) => hasErrors([one])),
  };
}
