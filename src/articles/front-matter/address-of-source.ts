import type { YamlDocument } from '../../base/yaml.ts';
import { plainName } from '../source/plain-name.ts';
import { isEmpty } from './without-empty.ts';

/** Names of a field beside `source` that says where it stands, in their plain form. */
const names: ReadonlySet<string> = new Set([
  'sourceurl',
  'sourcelink',
  'urlnguon',
  'linknguon',
  'diachinguon',
]);

/** The front matter with the address that other tools write beside the source, `source_url: https://…`, as a part of it. */
export function withAddressOfSource(yaml: YamlDocument): YamlDocument {
  const name = Object.keys(yaml.data).find((written) => names.has(plainName(written)));
  if (name === undefined) return yaml;
  const { [name]: written, source, ...others } = yaml.data;
  if (typeof written !== 'string' || !URL.canParse(written) || !/^https?:/.test(written)) return yaml;
  if (!isEmpty(source) && typeof source !== 'string') return yaml;
  const named = isEmpty(source) ? new URL(written).hostname.replace(/^www\./, '') : source;
  return {
    ...yaml,
    data: { ...others, source: { name: named, url: written } },
    placeOf: ([first, ...rest], key) => {
      if (first !== 'source') return yaml.placeOf(first === undefined ? [] : [first, ...rest], key);
      return yaml.placeOf([isEmpty(source) || rest[0] === 'url' ? name : 'source'], key);
    },
  };
}
