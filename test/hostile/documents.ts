/** The articles of the hostile newspaper: every place that a writer can fill, with a payload in it and a canary behind. */

import { morePlaces } from './more-places.ts';
import { places } from './places.ts';
import { yaml } from './yaml.ts';

/** A document, and what must still be there when it is published. */
export interface HostileDocument {
  /** `place: payload`. */
  readonly name: string;
  /** Path from the site's root. */
  readonly file: string;
  readonly text: string;
  /** As its writer meant it. */
  readonly title: string;
  /** Files that it needs besides. */
  readonly files: Readonly<Record<string, string>>;
  /** Words that stand behind the payloads: each is found on the page, or the place was refused. */
  readonly canaries: readonly string[];
}

/** Every payload in every place, in the same order each time. */
export function hostileDocuments(): HostileDocument[] {
  const documents: HostileDocument[] = [];
  for (const { name, payloads, make } of [...places, ...morePlaces()]) {
    for (const payload of payloads) {
      const index = documents.length;
      const canaries: string[] = [];
      const canary = () => {
        const word = `zq${index}q${canaries.length}`;
        canaries.push(word);
        return word;
      };
      const made = make({ payload: payload.text, index, canary });
      const file = made.file ?? `content/x/a${index}.md`;
      const isProfile = file.startsWith('content/authors/');
      const fields: Record<string, unknown> & { title?: string } = {
        title: `Bài ${index}`,
        date: day(index),
        author: 'Thu Hà',
        ...made.fields,
      };
      const lines = Object.entries(fields)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${yaml(key)}: ${yaml(value)}`);
      const front =
        made.lines === undefined
          ? lines.join('\n')
          : isProfile
            ? made.lines
            : `${made.lines}\ndate: ${day(index)}`;
      documents.push({
        name: `${name}: ${payload.name}`,
        file,
        text: `---\n${front}\n---\n${made.body ?? 'Nội dung.\n'}`,
        title: fields.title ?? '',
        files: made.files ?? {},
        canaries,
      });
    }
  }
  return documents;
}

/** Many days, so that no list is long. */
function day(index: number): string {
  const at = new Date(Date.UTC(2015, 0, 1 + (index % 2000)));
  return at.toISOString().slice(0, 10);
}
