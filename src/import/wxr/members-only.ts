/** Parts of a post that its site showed to nobody, or to members only: between tags of plugins, and in blocks. */

import { parseHtml, unlessTooDeep } from '../html/parse-html.ts';
import { wordsOf } from '../html/words-of.ts';

export interface OpenText {
  readonly text: string;
  /** The name of the tag or block around each part that was left out, and how the part begins. */
  readonly left: readonly { readonly name: string; readonly words: string }[];
}

/** The text without what stands between tags like `[private]…[/private]`, and in blocks for subscribers or that are hidden. */
export function withoutMembersOnly(text: string): OpenText {
  const left: { name: string; words: string }[] = [];
  const cut = (name: string, part: string) => {
    const words = unlessTooDeep(() => wordsOf(parseHtml(part))) ?? '';
    left.push({ name, words: words.slice(0, 200) });
  };
  const open = cutParts(text, blocks(text), cut);
  return { text: cutParts(open, tags(open), cut), left };
}

/** Where a part begins or ends. Only those that hide, and others of their names, are marks. */
interface Mark {
  readonly name: string;
  readonly isEnd: boolean;
  readonly hides: boolean;
  readonly start: number;
  readonly end: number;
}

/** Cuts the parts from one that hides to its end. What has no end hides nothing. */
function cutParts(text: string, marks: readonly Mark[], cut: (name: string, part: string) => void): string {
  const ends = new Map<string, number>();
  for (const { name, isEnd, start } of marks) if (isEnd) ends.set(name, start);
  let [result, from, depth] = ['', 0, 0];
  let first: Mark | null = null;
  for (const mark of marks) {
    if (first === null) {
      if (!mark.hides || mark.isEnd || (ends.get(mark.name) ?? -1) < mark.end) continue;
      first = mark;
      depth = 1;
      result += text.slice(from, mark.start);
      from = text.length;
      continue;
    }
    if (mark.name !== first.name) continue;
    depth += mark.isEnd ? -1 : 1;
    // One that is opened twice and closed once ends with its last.
    if (depth > 0 && mark.start !== ends.get(mark.name)) continue;
    cut(first.name, text.slice(first.end, mark.start));
    from = mark.end;
    first = null;
  }
  return result + text.slice(from);
}

function tags(text: string): Mark[] {
  return Array.from(text.matchAll(/\[(\/?)([a-z][\w-]{0,60})([^[\]]{0,1000})\]/gi), (found) => {
    const [whole, slash = '', name = '', given = ''] = found;
    const isEnd = slash !== '';
    const hides = hidingName.test(name) && !forOthers.test(`${name} ${given}`);
    return { name: name.toLowerCase(), isEnd, hides, start: found.index, end: found.index + whole.length };
  }).filter(({ name, start, end }) => hidingName.test(name) && !text.slice(start, end).endsWith('/]'));
}

/** Words in names of tags whose text is not for everybody: of Members, Restrict Content, Memberships, Paid Memberships, Ultimate Member, Groups … */
const hidingName =
  /(?:^|[_-])(?:private|members?|membership|memberful|restrict(?:ed|ion)?|protect(?:ed|or|ion)?|logged[_-]?in|subscribers?|paywall|premium|hide|hidden|access|passster|password|staff|draft|nhap|um[_-]show[_-]content|mepr|pmpro|rcp)(?:$|[_-])|^(?:loggedin|s2if|wcm_restrict)$/i;

/** Of those, the ones for who is no member. */
const forOthers =
  /(?:^|[_\s-])(?:not?|non|un|logged[_-]?out|visitors?|guests?|public)(?:[_-]|$|\s)|nonmember/i;

function blocks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = text.indexOf('<!--'), end = 0; at >= 0; at = text.indexOf('<!--', end)) {
    end = text.indexOf('-->', at + 4);
    if (end < 0) break;
    const [, slash = '', name, given = ''] =
      /^\s*(\/?)wp:([\w/-]+)(?:\s+([\s\S]*))?$/.exec(text.slice(at + 4, end)) ?? [];
    if (name === undefined || given.trimEnd().endsWith('/')) continue;
    const hides = hidingBlock.test(name) || hidingSetting.test(given);
    marks.push({ name: `wp:${name}`, isEnd: slash !== '', hides, start: at, end: end + 3 });
  }
  return marks;
}

const hidingBlock = /(?:^|\/)(?:subscriber-view|members?-only|restricted?(?:-content)?|private|protected)$/i;
const hidingSetting =
  /"(?:hideBlock|isHidden|hidden)"\s*:\s*true|"blockVisibility"\s*:\s*(?:false|\{[^{}]*"hideBlock"\s*:\s*true)|"visibility"\s*:\s*"(?:hidden|private|logged-?in|members?)"/i;
