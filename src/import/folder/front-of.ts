import { exactFences } from '../../articles/front-matter/fences.ts';
import { decodeText } from '../../base/decode.ts';
import { hasErrors } from '../../base/problem.ts';
import { parseToml } from '../../base/toml.ts';
import { parseYaml } from '../../base/yaml.ts';
import { takenFromNotion } from '../notes/notion.ts';
import type { TakenApart } from './taken-apart.ts';

/** Front matter and text of a file, as its generator has them; null when it is no text in UTF-8. */
export function frontOf(bytes: Uint8Array, file: string, generator?: string): TakenApart | null {
  const { text, problems: ofText } = decodeText(bytes, file);
  if (text === null) return null;
  const { language, front, fieldsShift, body, problems } = exactFences(text, file);
  const finished = generator === 'Notion' ? takenFromNotion : (taken: TakenApart) => taken;
  const wrong = ofText.filter((one) => hasErrors([one]));
  if (front === '') return finished({ data: {}, body, problems: [...wrong, ...problems] });
  const inner = language === 'yaml' ? front.split('\n').slice(1, -1).join('\n') : front;
  const read = (language === 'toml' ? parseToml : parseYaml)(inner, file, fieldsShift + 2);
  return finished({
    data: read.data,
    body,
    problems: [...wrong, ...problems, ...read.problems].filter((one) => hasErrors([one])),
  });
}
