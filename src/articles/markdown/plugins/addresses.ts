import type { Element } from 'hast';
import { wholeAddress } from '../../../base/addresses/whole-address.ts';
import { error, type Place, type Problem, warning } from '../../../base/problem.ts';
import { isPrivate, readAddress, readable, withoutUnseen } from '../addresses/address.ts';
import { ownAddress } from '../addresses/own-address.ts';
import { taggedPage } from '../addresses/tagged-page.ts';
import { holdsTemplate, type PageTag, pageTag, withoutTemplates } from '../addresses/template-address.ts';
import { placeOf, type TransformContext } from '../context/transform-context.ts';
import { putHole } from '../fragment/hole-node.ts';
import { plainText } from '../tree/plain-text.ts';
import { nothing, type Rule } from './visit-elements.ts';

/** Where elements other than pictures name something to load or to go to. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  audio: ['src'],
  source: ['src'],
  track: ['src'],
  video: ['src', 'poster'],
};

/** Puts a hole in the place of each address that names an article, a file or a page of this site, and notes it. */
export const addresses: Rule = (_, context) => ({
  element: (element) => {
    for (const attribute of attributes[element.tagName] ?? []) {
      const written = element.properties[attribute];
      if (typeof written === 'string') fill(element, attribute, written, context);
    }
    return true;
  },
  end: nothing,
});

function fill(element: Element, attribute: string, typed: string, context: TransformContext): void {
  const at = placeOf(element, context);
  const shown = readable(withoutUnseen(typed));
  if (context.wordless.has(element)) context.problems.push(wordless(shown, at));
  const isTemplate = holdsTemplate(shown);
  const tag = isTemplate ? pageTag(shown) : null;
  const written = isTemplate ? withoutTemplates(shown) : withoutUnseen(typed).replace(fromTop, '/');
  if (written === null && tag !== null) {
    fillTagged(element, attribute, tag, { shown, at }, context);
    return;
  }
  if (written === null) {
    delete element.properties[attribute];
    context.problems.push(foreignAddress(shown, at));
    return;
  }
  const name = readable(written);
  const two = name.length > longestPair ? null : several.exec(name);
  if (two !== null) {
    delete element.properties[attribute];
    context.problems.push(severalAddresses(name, [two[1] ?? '', two[2] ?? ''], plainText(element), at));
    return;
  }
  if (written !== typed) element.properties[attribute] = written;
  const address = readAddress(written, context.input.path);
  if ('target' in address) {
    const { kind, target, suffix } = address;
    // A still stands in the page like any other picture; all else is asked for whole.
    const hole = kind === 'file' && attribute === 'poster' ? 'picture' : kind;
    putHole(element, attribute, `${hole}:${target}`, suffix);
    context.references.push({ kind, target, ...idIn(suffix), written: name, at });
  } else if (address.kind === 'elsewhere') {
    element.properties[attribute] = written.replace(/^\/\//, 'https://');
    const meant = doubled.exec(written)?.[1] ?? written.replace(slashless, '$1//');
    if (meant !== written) context.problems.push(oddBeginning(name, readable(meant), at));
    const clean = written.includes(':~:') ? written : written.replace(trail, '');
    if (clean !== written && meant === written && /^https?:/i.test(written))
      context.problems.push(oddEnd(name, readable(clean), at));
    const own = context.settings.url === null ? null : ownAddress(written, context.settings.url);
    if (own === null && isPrivate(written) && plainText(element) !== name)
      context.problems.push(privatePlace(name, at));
    if (own === null && attribute === 'href' && context.input.paid) sponsor(element, written);
    if (own !== null)
      context.references.push({ kind: 'page', target: own.target, ...idIn(own.suffix), written: name, at });
  } else if (address.kind === 'bad') {
    delete element.properties[attribute];
    context.problems.push(badPath(name, at));
  } else if (written === '') {
    const message = 'The link leads nowhere: its address is empty.';
    context.problems.push(warning('empty-link', at, message, 'Write an address between the round brackets.'));
  }
}

/** Says of a link on the web that somebody paid for it, beside what it says already. */
function sponsor(link: Element, written: string): void {
  if (!/^(?:https?:)?\/\//i.test(written)) return;
  const said = [link.properties.rel ?? []].flat().map(String);
  if (!said.includes('sponsored')) link.properties.rel = [...said, 'sponsored'];
}

/** As Zola has it: `@/tin/a.md`. */
const fromTop = /^@\/(?=[^?#]+\.(?:md|markdown)(?:[?#]|$))/;

/** Puts a hole in the place of a tag that names a page. */
function fillTagged(
  element: Element,
  attribute: string,
  tag: PageTag,
  { shown, at }: { readonly shown: string; readonly at: Place },
  context: TransformContext,
): void {
  const address = taggedPage(tag, context.input.path);
  if ('target' in address) {
    const { kind, target, suffix } = address;
    putHole(element, attribute, `${kind}:${target}`, suffix);
    context.references.push({ kind, target, ...idIn(suffix), written: shown, at });
  } else if (address.kind === 'here') element.properties[attribute] = tag.suffix;
  else {
    delete element.properties[attribute];
    context.problems.push(badPath(shown, at));
  }
}

/** The id that a fragment names; none for one that looks for words (`#:~:text=…`). */
function idIn(suffix: string): { id?: string } {
  const [, id = ''] = /#(.*)$/s.exec(suffix) ?? [];
  return id === '' || id.startsWith(':~:') ? {} : { id: readable(id) };
}

/** `http://https://x.example`: the form of a program put its own beginning before what was pasted. */
const doubled = /^(?:https?:[/:]*)+(https?:\/\/[^/].*)$/is;

/** `https:/x.example` and `https:x.example`, which browsers look for on the site itself. */
const slashless = /^(https?:)\/?(?![/\\])/i;

/** What ends a sentence rather than an address, as it is written or escaped. */
const trail = /(?:[,;–—。，；、！？]|%E2%80%9[34]|%E3%80%8[12]|%EF%BC%(?:8C|9B|81|9F))+$/i;

function oddEnd(name: string, meant: string, at: Place): Problem {
  return warning(
    'bad-address',
    at,
    `The link "${name}" ends with a sign that seems to be none of its address.`,
    `Write "${meant}".`,
  );
}

/** Longer ones hold something else. */
const longestPair = 300;

/** Two addresses with a comma between. */
const several =
  /^((?:https?:\/\/|www\.)?[^\s,;]+\.[^\s,;]+)[,;]\s+((?:https?:\/\/|www\.)\S+|[^\s,;()]+\.(?:[a-z]{2,4}(?:\/\S*)?|md))$/i;

function severalAddresses(name: string, [one, other]: [string, string], words: string, at: Place): Problem {
  const whole = (address: string) => (address.endsWith('.md') ? address : (wholeAddress(address) ?? address));
  return error(
    'bad-address',
    at,
    `The link "${name}" names two addresses, and can lead to one only.`,
    `Write a link for each: [${words}](${whole(one)}), [words](${whole(other)}).`,
  );
}

function oddBeginning(name: string, meant: string, at: Place): Problem {
  return warning(
    'bad-address',
    at,
    doubled.test(name)
      ? `The link "${name}" leads nowhere, because its address begins twice.`
      : `The link "${name}" leads nowhere, because "//" is missing at its beginning.`,
    `Write "${meant}".`,
  );
}

function privatePlace(name: string, at: Place): Problem {
  return warning(
    'bad-address',
    at,
    `"${name}" is a place on one computer or within one office, which readers cannot reach.`,
    'Write the address at which the public finds it, or remove the link.',
  );
}

function foreignAddress(name: string, at: Place): Problem {
  return warning(
    'foreign-address',
    at,
    `Another tool would fill the address "${name}", so the link leads nowhere and its words alone are printed.`,
    'Write the address itself: the path of an .md file such as "../tin/bai.md", or all of it beginning with https://.',
  );
}

function badPath(name: string, at: Place): Problem {
  return error(
    'bad-path',
    at,
    `"${name}" is no path inside the content folder.`,
    'Write a path from this article, such as "../xa-hoi/tin.md", or from the top with "/", and "/" between folders.',
  );
}

function wordless(address: string, at: Place): Problem {
  return warning(
    'empty-link',
    at,
    `The link to "${address}" has no words, so its address is printed in their place.`,
    `Write words between the square brackets: [words](${address}).`,
  );
}
