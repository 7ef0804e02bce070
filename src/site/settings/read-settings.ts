import path from 'node:path';
import { letterProblems } from '../../articles/source/letter-problems.ts';
import { decodeText } from '../../base/files/decode.ts';
import { readIfExists } from '../../base/files/files.ts';
import { error, type Problem, warning } from '../../base/problem.ts';
import { parseYaml, type YamlDocument } from '../../base/yaml/yaml.ts';
import { addressHint, badAddress } from './config-values.ts';
import { defaultUrl } from './default-url.ts';
import { withSettingForms } from './forms/setting-forms.ts';
import { withSettingNames } from './forms/setting-names.ts';
import { toSiteAddress } from './site-address.ts';

/** Names that the settings file may have; the first that exists counts. */
const fileNames = ['bantin.yaml', 'bantin.yml'] as const;

/** The settings as written; empty when there is no file. */
export function readSettings(root: string): { yaml: YamlDocument; problems: Problem[] } {
  for (const name of fileNames) {
    const bytes = readIfExists(path.join(root, name));
    if (bytes === null) continue;
    const decoded = decodeText(bytes, name);
    const text = decoded.text ?? '';
    const named = withSettingNames(parseYaml(text, name, 1));
    const { yaml, problems: ofForms } = withSettingForms(named.yaml);
    const { problems: ofLetters } = letterProblems(text, name);
    const problems = [...decoded.problems, ...ofLetters, ...yaml.problems, ...named.problems, ...ofForms];
    return { yaml, problems };
  }
  return { yaml: parseYaml('', fileNames[0], 1), problems: [] };
}

/** What is wrong with the address of the site, where `base` stands for the one of the settings. */
export function addressProblems({ data }: YamlDocument, base: string | undefined): Problem[] {
  if (base !== undefined) {
    return toSiteAddress(base) === null ? [error('bad-url', null, badAddress(base), addressHint(base))] : [];
  }
  if (data.url !== undefined && data.url !== null) return [];
  return [
    warning(
      'no-site-url',
      null,
      `The site has no address, so feeds, sitemaps and canonical links lead to ${defaultUrl}.`,
      'Write "url: https://…/" in bantin.yaml, or build with --base.',
    ),
  ];
}
