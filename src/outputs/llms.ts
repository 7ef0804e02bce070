import { outputPath } from '../base/addresses/paths.ts';
import { oneLine } from '../base/text/text.ts';
import { toUtf8 } from '../base/text/utf8.ts';
import type { LlmsView } from '../site/pages/llms-view.ts';
import type { Output } from './output.ts';

/** llms.txt: Markdown with the name of the site, what it is, and lists of links. */
export function toLlms({ url, title, description, groups }: LlmsView): Output {
  const lists = groups.map(({ title: name, items }) => {
    const links = items.map((item) => `- [${plain(item.title)}](${item.href})`);
    return `## ${plain(name)}\n\n${links.join('\n')}\n`;
  });
  const head = description === '' ? [] : [`> ${plain(description)}\n`];
  const text = [`# ${plain(title)}\n`, ...head, ...lists].join('\n');
  return { path: outputPath(url), bytes: toUtf8(text), mediaType: 'text/plain' };
}

/** On one line, without what Markdown would take for a mark. */
function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>]/g, '\\$&');
}
