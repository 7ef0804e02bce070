import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Plugin } from 'unified';

/**
 * Adds to CommonMark the tables, footnotes, task lists and `~~strike~~` of GFM, and takes indented code away. One `~`
 * stays text, because `5~10` is a range. Bare links are found by `bareLinks`, which is faster.
 * Of directives only containers are read, `:::box` … `:::`: `:name` and `::name` stay text, as in 8:30, 2:1 and :).
 */
export const syntax: Plugin<[], Root> = function () {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmFootnote(),
    gfmStrikethrough({ singleTilde: false }),
    gfmTable(),
    gfmTaskListItem(),
    containers(),
    { disable: { null: ['codeIndented'] } },
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    directiveFromMarkdown(),
  ];
};

const colon = 58;

/** What the extension has that begins with three colons, and nothing else. */
function containers(): ReturnType<typeof directive> {
  const [container] = [directive().flow?.[colon] ?? []].flat();
  return container === undefined ? {} : { flow: { [colon]: container } };
}
