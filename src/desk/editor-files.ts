import type { Locale } from '../base/locale/locale.ts';
import { editorSchema } from './editor-schema.ts';
import type { NewFile } from './make-files.ts';
import { siteStarter } from './starter.ts';

/** The folder in which the tools of editors look. */
export const editorFolder = '.vscode/';

/** The line by which the tools of editors find the schema of the settings. */
export const schemaLine = `# yaml-language-server: $schema=${editorFolder}bantin.schema.json`;

/** What lets VS Code, and others that read the same, complete and check what is written: settings, snippets and schemas. */
export function editorFiles(locale: Locale, say: (english: string) => string): NewFile[] {
  const written = siteStarter(locale).filter(([path]) => path.startsWith(editorFolder));
  return [
    ...written.map(([path, text]) => ({ path, text })),
    ...schemas.map(([name, kind]) => ({
      path: `${editorFolder}${name}.schema.json`,
      text: `${JSON.stringify(editorSchema(kind, say), null, 1)}\n`,
    })),
  ];
}

const schemas = [
  ['bantin', 'settings'],
  ['home', 'home'],
] as const;
