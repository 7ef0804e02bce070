import { extensionOf, nameOf } from '../../base/addresses/paths.ts';
import type { FileEntry } from '../../base/files/walk.ts';
import { info, type Problem, warning } from '../../base/problem.ts';

/** Endings of Markdown that are not read, and of documents that are none. */
const almost = /^(?:mdx|mdown|mkdn?|mdwn|mdtxt|mdtext|qmd|rmd)$/;
const slips = /^(?:dm|nd|mdd|mmd|md[\d_]|makdown|mardown|markdow|markdwon|mardkown)$/;
const otherMarkup = /^(?:textile|adoc|asciidoc|rst|org|creole|mediawiki)$/;
const dated = /^\d{4}-\d{1,2}-\d{1,2}-./;
const documents = /^(?:docx?|odt|rtf|pages|txt|html?|pdf|gdoc)$/;

/** A warning for each file that was meant as an article perhaps, but is not read because of its name. */
export function oddNames(files: readonly FileEntry[], fromRoot: (path: string) => string): Problem[] {
  return files.flatMap(({ path }) => {
    const name = nameOf(path);
    const ending = extensionOf(path);
    const stem = name.slice(0, -ending.length - 1);
    const inner = /^(.+\.(?:md|markdown))\.(?:txt|text|docx?|html?|bak|old)$/i.exec(name)?.[1];
    const held = heldDocument.exec(name)?.[1];
    if (held !== undefined) return [asDraft(fromRoot(path), held)];
    if (inner !== undefined) return notRead(fromRoot(path), `Rename it to "${inner}".`);
    if (/\.(?:md|markdown)[\s.]+$/i.test(name))
      return notRead(
        fromRoot(path),
        `Rename it to "${name.replace(/[\s.]+$/, '')}": a space or a full stop stands at its end.`,
      );
    if (slips.test(ending)) return notRead(fromRoot(path), `Rename it to "${stem}.md".`);
    if (almost.test(ending))
      return notRead(fromRoot(path), `Rename it to "${stem}.md", and look that its text is Markdown.`);
    if (otherMarkup.test(ending))
      return notRead(fromRoot(path), `Write its text as Markdown into a file "${stem}.md" beside it.`);
    if (/^x?html?$/.test(ending) && dated.test(stem))
      return notRead(fromRoot(path), `Rename it to "${stem}.md": HTML may stand in Markdown.`);
    if (documents.test(ending) && /^(?:index|readme)$/i.test(stem))
      return notRead(
        fromRoot(path),
        `Copy its text into a file "index.md" beside it, with front matter at the top.`,
      );
    return [];
  });
}

/** Endings by which people hold a document back. */
const heldDocument = /^(.+\.(?:md|markdown))\.(?:draft|nh[áa]p|hold|wip|todo|off|disabled|hidden|private)$/iu;

function asDraft(file: string, name: string): Problem {
  return info(
    'not-read',
    { file, line: 1, column: 1 },
    `${file} is not read as an article, because its name does not end with ".md".`,
    `To keep it as a draft that a preview shows, rename it to "${name}" and write "draft: true" in it.`,
  );
}

function notRead(file: string, hint: string): Problem[] {
  return [
    warning(
      'not-read',
      { file, line: 1, column: 1 },
      `${file} is not read as an article, because its name does not end with ".md".`,
      hint,
    ),
  ];
}
