import type { YamlDocument } from '../base/yaml.ts';

/** A document taken apart: its front matter as plain data, and its body. */
export interface FrontMatter extends YamlDocument {
  /** The Markdown after the front matter. */
  readonly body: string;
  /** Line of the file on which `body` begins, from 1. */
  readonly bodyLine: number;
}
