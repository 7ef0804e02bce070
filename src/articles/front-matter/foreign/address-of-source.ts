import { wholeAddress } from '../../../base/addresses/whole-address.ts';
import { isObject } from '../../../base/is-object.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';
import { plainName } from '../../source/plain-name.ts';
import { isEmpty } from '../values/without-empty.ts';

/** Names of a field beside `source` that says where it stands, in their plain form. */
const names: ReadonlySet<string> = new Set([
  'sourceurl',
  'sourcelink',
  'urlnguon',
  'linknguon',
  'diachinguon',
]);

/**
 * The front matter with the address of the source as a part of it, where other tools write it beside it, `source_url: https://…`, or
 * people in its place or behind its name. A source without a name has that of its host.
 */
export function withAddressOfSource(yaml: YamlDocument): YamlDocument {
  const { source } = yaml.data;
  const name = Object.keys(yaml.data).find((written) => names.has(plainName(written)));
  if (name !== undefined) return withAddressBeside(name, yaml);
  const whole = isObject(source)
    ? namedByHost(source)
    : typeof source === 'string'
      ? addressIn(source)
      : null;
  return whole === null ? yaml : { ...yaml, data: { ...yaml.data, source: whole } };
}

function withAddressBeside(name: string, yaml: YamlDocument): YamlDocument {
  const { [name]: written, source, ...others } = yaml.data;
  if (typeof written !== 'string' || !isAddress(written)) return yaml;
  if (!isEmpty(source) && typeof source !== 'string') return yaml;
  const named = isEmpty(source) ? hostOf(written) : source;
  return {
    ...yaml,
    data: { ...others, source: { name: named, url: written } },
    placeOf: ([first, ...rest], key) => {
      if (first !== 'source') return yaml.placeOf(first === undefined ? [] : [first, ...rest], key);
      return yaml.placeOf([isEmpty(source) || rest[0] === 'url' ? name : 'source'], key);
    },
  };
}

function namedByHost(source: Readonly<Record<string, unknown>>): typeof source | null {
  const { name, url } = source;
  return isEmpty(name) && typeof url === 'string' && isAddress(url) ? { ...source, name: hostOf(url) } : null;
}

/** What stands between a name and the address behind it. */
const between = new Set(' \t\u00a0,;:([-–—');

/** A name that may be missing, and an address as the last word, in brackets perhaps. */
function addressIn(source: string): { readonly name: string; readonly url: string } | null {
  const text = source.trim().replace(/[)\]]$/, '');
  let start = text.length;
  while (start > 0 && !/[\s([]/.test(text.charAt(start - 1))) start -= 1;
  const written = text.slice(start);
  const isWeb = /^(?:https?:\/\/|www\.)/i.test(written);
  const url = !isWeb || isAddress(written) ? written : wholeAddress(written);
  if (!isWeb || url === null) return null;
  let end = start;
  while (end > 0 && between.has(text.charAt(end - 1))) end -= 1;
  return { name: text.slice(0, end) || hostOf(url), url };
}

function isAddress(written: string): boolean {
  return /^https?:/.test(written) && URL.canParse(written);
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
