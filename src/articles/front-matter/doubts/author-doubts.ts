import { type Place, type Problem, warning } from '../../../base/problem.ts';
import { inList } from '../../../base/yaml/yaml-quoted.ts';
import {
  label,
  nameBeforeAddress,
  nobody,
  office,
  paperIn,
  saidBefore,
  saidBehind,
} from './around-author.ts';

/** The agency of an author: `(TTXVN)`. */
const agency = /\s*\([^()]*\)\s*$/;

/** Between names: commas and the like, whatever stands beside them. */
const comma = /\s*[,;]\s*/;
/** And between words that each begin with a capital, as names do. */
const joint = /\s+(?:[-–—&+|]|và|cùng|and|with)\s+|\s*\/\s*/u;

/** Accounts that programs make for whoever installs them. */
const account = /^(?:admin(?:istrator)?|root|webmaster|user\d*|test|quản trị(?: viên)?)$/iu;

/** Such names that are none with a capital: "Editor" may sign. */
const smallAccount = /^(?:editor|author|contributor|guest|demo)$/;

/** An address for letters, a name of an account, a number or a mere sign in the place of a name. */
function noName(written: string): string | null {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(written))
    return `The e-mail address "${written}" would be printed as the name of the author, for all to see.`;
  if (/^@\S+$/.test(written) || account.test(written) || smallAccount.test(written))
    return `"${written}" is the name of an account, and would be printed as that of the author.`;
  if (/^\+?\d[\d\s().-]{6,}$/.test(written))
    return `The telephone number "${written}" would be printed as the name of the author, for all to see.`;
  if (/^[^\p{L}\p{N}]+$|^(?:null|none|n\/a|undefined|không rõ)$/iu.test(written))
    return `"${written}" is no name, and would be printed as that of the author.`;
  return null;
}

/** What is odd about the name of an author: none at all, several people in one, or what they did around their names. */
export function authorDoubts(written: string, at: Place): Problem[] {
  if (written.length > longest) return severalPeople(written, at);
  const doubt = noName(written);
  if (doubt !== null)
    return [warning('no-author-name', at, doubt, `Write the name: author: Văn Trọng. ${ofAddresses}`)];
  return nameless(written, at) ?? withWords(written, at) ?? severalPeople(written, at);
}

/** Of a name, with all that people write around it. */
const longest = 300;

const ofAddresses =
  'E-mail and other addresses belong in the file of the author, "email:" and "links:" in content/authors/van-trong.md.';

/** What says where an article came from in the place of a name, or how readers reach its author behind it. */
function nameless(written: string, at: Place): Problem[] | null {
  const paper = paperIn(written);
  if (paper !== null || nobody.test(written)) {
    const source =
      paper === null ? '' : ` Whose article it is, write as its source: source: { name: ${inList(paper)} }.`;
    return [
      warning(
        'no-author-name',
        at,
        `"${written}" says how the article came about, and would be printed as the name of its author, with a page of its own.`,
        `Write it as it is to be printed in place of "author:": byline: ${inList(written)}.${source}`,
      ),
    ];
  }
  const reached = nameBeforeAddress(written);
  if (reached === null) return null;
  const name = reached.name.slice(saidBefore(reached.name).length);
  const what = reached.isTelephone ? 'telephone number' : 'e-mail address';
  return [
    warning(
      'no-author-name',
      at,
      `The ${what} in "${written}" would be printed as a part of the name of the author, for all to see.`,
      `Write the name alone: author: ${inList(name)}. ${ofAddresses}`,
    ),
  ];
}

/** What stands before or behind a name that is no part of it. */
function withWords(written: string, at: Place): Problem[] | null {
  const behind = saidBehind(written);
  if (behind !== null) {
    const alone = behind.name.slice(saidBefore(behind.name).length);
    const { people } = peopleIn(alone);
    return [
      warning(
        'several-authors',
        at,
        `"${behind.said}" behind the name of the author "${behind.name}" would be printed as part of the name.`,
        people.length > 1
          ? `Write the names alone, as a list: author: [${people.map(inList).join(', ')}]. For the rest, write: byline: ${inList(written)}.`
          : `Write the name alone: author: ${inList(alone)}. For the rest, write: byline: ${inList(written)}.`,
      ),
    ];
  }
  const said = saidBefore(written);
  if (said === '') return null;
  const names = written.slice(said.length).replace(agency, '');
  const { people, isLabelled } = peopleIn(names);
  const isLabelAlone = label.test(written) && !agency.test(written) && !isLabelled;
  const rest = isLabelAlone ? '' : ` For the rest, write: byline: ${inList(written)}.`;
  return [
    warning(
      'several-authors',
      at,
      `"${said.trim()}" before the name of the author "${names}" would be printed as part of the name.`,
      people.length > 1
        ? `Write the names alone, as a list: author: [${people.map(inList).join(', ')}].${rest}`
        : `Write the name alone: author: ${inList(people[0] ?? names)}.${rest}`,
    ),
  ];
}

function severalPeople(written: string, at: Place): Problem[] {
  const { people, isLabelled } = peopleIn(written);
  if (people.length < 2) return [];
  const list = people.map(inList).join(', ');
  return [
    warning(
      'several-authors',
      at,
      `"${written}" is taken for the name of one author.`,
      isLabelled
        ? `Write the names alone, as a list: author: [${list}]. For the rest, write: byline: ${inList(written)}.`
        : `If these are several people, write them as a list: author: [${list}].`,
    ),
  ];
}

/** The family name first, in capitals, as in "NARUSE, Yui": one person. */
const familyFirst = /^\p{Lu}[\p{Lu}\p{M}'’ -]+,\s+\p{Lu}[\p{Ll}\p{M}][^,;]*$/u;

/** What stands behind the name of one person: "Smith, Jr.". */
const title = /,\s*(?:jr|sr|ph\.?d|m\.?d|esq|i{2,3}|iv)\.?$/i;

/** The people in a text of names, and whether one of them has words of what was done before the name. */
function peopleIn(names: string): { readonly people: readonly string[]; readonly isLabelled: boolean } {
  const one = { people: [names], isLabelled: false };
  if (familyFirst.test(names) || title.test(names)) return one;
  if (office.test(names) && !/;/.test(names)) return one;
  let isLabelled = false;
  const alone = (part: string) => {
    const said = part.length > longest ? '' : saidBefore(part);
    isLabelled ||= said !== '';
    return part.slice(said.length);
  };
  const people = names
    .split(comma)
    .flatMap((some) => {
      const parts = some.split(joint).map((part) => alone(part.trim()));
      return parts.length > 1 && parts.every(isName) ? parts : [alone(some)];
    })
    .filter((part) => part !== '');
  return { people, isLabelled: isLabelled && people.length > 1 };
}

function isName(part: string): boolean {
  const words = part.split(/\s+/);
  return words.length <= 5 && words.every((word) => /^["“(]?\p{Lu}/u.test(word));
}
