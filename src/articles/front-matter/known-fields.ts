import type { YamlDocument } from '../../base/yaml/yaml.ts';
import { withAddressOfSource } from './foreign/address-of-source.ts';
import { withKnownShapes } from './foreign/foreign-shapes.ts';
import { type OwnNames, type ReadingContext, withOwnNames } from './own-names.ts';
import { withoutEmpty } from './values/without-empty.ts';

/** The front matter under our own names, in shapes that the schema knows, and without what was emptied. */
export function knownFields(frontMatter: YamlDocument, of: ReadingContext): OwnNames {
  const { yaml: named, publication, problems: ofNames } = withOwnNames(frontMatter, of);
  const { yaml: shaped, problems: ofShapes } = withKnownShapes(withAddressOfSource(named));
  return { yaml: withoutEmpty(shaped), publication, problems: [...ofNames, ...ofShapes] };
}
