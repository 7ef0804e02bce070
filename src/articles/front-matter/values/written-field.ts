import type { YamlDocument } from '../../../base/yaml/yaml.ts';
import { isEmpty } from './without-empty.ts';

/** Whether the field holds anything at all, right or wrong, or what it held cannot be told. */
export function isWrittenField({ data, problems, placeOf }: YamlDocument, name: string): boolean {
  if (!isEmpty(data[name])) return true;
  return (
    name in data &&
    problems.some(({ severity, at }) => severity === 'error' && at?.line === placeOf([name]).line)
  );
}
