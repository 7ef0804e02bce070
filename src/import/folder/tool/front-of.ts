import { exactFences } from '../../../articles/front-matter/fences/fences.ts';
import { decodeText } from '../../../base/files/decode.ts';
import { hasErrors } from '../../../base/problem.ts';
import { parseToml } from '../../../base/yaml/toml.ts';
import { parseYaml } from '../../../base/yaml/yaml.ts';
import { takenFromNotion } from '../../notes/notion.ts';
import type { TakenApart } from '../../notes/taken-apart.ts';
import { takenFromPelican } from './pelican-text.ts';

/** Front matter and text of a file, as its generator has them; null when it is no text in UTF-8. */
export function frontOf(bytes: Uint8Array, file: string, generator?: string): TakenApart | null {
  const { text, problems: ofText } = decodeText(bytes, file);
  if (text === null) return null;
  const bare =
    generator === 'Pelican'
      ? takenFromPelican(text)
      : generator === 'Hexo'
        ? takenFromHexo(text, file)
        : null;
  if (bare !== null) return bare;
  const { language, front, fieldsShift, body, problems } = exactFences(text, file);
  const finished = finish[generator ?? ''] ?? ((taken: TakenApart) => taken);
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

/** What the fields of one generator alone mean. */
const finish: Readonly<Record<string, (taken: TakenApart) => TakenApart>> = {
  Notion: takenFromNotion,
  /** The kind of its page, which themes ask for. */
  Hexo: (taken) => withoutField(taken, 'type'),
  Zola: (taken) => {
    const { path } = taken.data;
    if (typeof path !== 'string') return taken;
    const { data, ...rest } = withoutField(taken, 'path');
    return { ...rest, data: { ...data, url: `/${path.replace(/^\/|\/$/g, '')}/` } };
  },
};

function withoutField(taken: TakenApart, name: string): TakenApart {
  return {
    ...taken,
    data: Object.fromEntries(Object.entries(taken.data).filter(([field]) => field !== name)),
  };
}

/** Front matter in JSON without its braces, which ends with `;;;`. */
function takenFromHexo(text: string, file: string): TakenApart | null {
  const [whole = '', front = ''] = /^\s*("[\s\S]*?)\n;;;+[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (whole === '') return null;
  const { data, problems } = parseYaml(`{${front.replace(/,\s*$/, '')}}`, file, 1);
  return { data, body: text.slice(whole.length), problems: problems.filter((one) => hasErrors([one])) };
}
