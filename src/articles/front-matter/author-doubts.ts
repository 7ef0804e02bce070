import { type Place, type Problem, warning } from '../../base/problem.ts';
import { inList } from '../../base/yaml-quoted.ts';

const done =
  '(?:tin|bài|ảnh|clip|video|đồ họa|nội dung|hình ảnh|tác giả|nguồn|thực hiện|biên soạn|biên tập|tổng hợp|words?|texts?|story|photos?|pictures?|written|reported|edited|by)';
/** What stands before a name and says what was done: `Bài, ảnh:`, `Thực hiện:`, `Photo by`. */
const label = new RegExp(
  `^(?:${done}(?:\\s*(?:[,&/-]|và|and)\\s*|\\s+))*${done}(?:\\s*:|(?<=\\bby)\\s)\\s*(?=\\S)`,
  'iu',
);

/** The same without its colon: several such words, or one before two words that begin as names do. */
const vietnamese = '(?:tin|bài|ảnh|clip|đồ họa|nội dung|hình ảnh|thực hiện|biên soạn|biên tập|tổng hợp)';
const bareLabel = new RegExp(
  `^(?:${vietnamese}\\s*(?:[,&/-]|\\svà\\s)\\s*)+${vietnamese}\\s+(?=\\S)|^${vietnamese}\\s+(?=\\S+\\s+\\S)`,
  'iu',
);
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

/** What is odd about the name of an author: none at all, several people in one, or what they did before their names. */
export function authorDoubts(written: string, at: Place): Problem[] {
  const doubt = noName(written);
  if (doubt !== null)
    return [
      warning(
        'no-author-name',
        at,
        doubt,
        'Write the name: author: Văn Trọng. E-mail and other addresses belong in the file of the author, "email:" and "links:" in content/authors/van-trong.md.',
      ),
    ];
  const [said = ''] = label.exec(written) ?? bare(written);
  const names = said === '' ? written : written.slice(said.length).replace(agency, '');
  const rest =
    said === '' || (label.test(written) && !agency.test(written))
      ? ''
      : ` For the rest, write: byline: ${inList(written)}.`;
  const people = peopleIn(names);
  const each = people.map(inList).join(', ');
  if (said !== '') {
    return [
      warning(
        'several-authors',
        at,
        `"${said.trim()}" before the name of the author "${names}" would be printed as part of the name.`,
        people.length > 1
          ? `Write the names alone, as a list: author: [${each}].${rest}`
          : `Write the name alone: author: ${inList(names)}.${rest}`,
      ),
    ];
  }
  if (people.length < 2) return [];
  return [
    warning(
      'several-authors',
      at,
      `"${written}" is taken for the name of one author.`,
      `If these are several people, write them as a list: author: [${each}].`,
    ),
  ];
}

function bare(written: string): readonly string[] {
  const [said = ''] = bareLabel.exec(written) ?? [];
  const [first = ''] = written.slice(said.length).split(/\s/);
  return /^\p{Lu}/u.test(first) ? [said] : [];
}

/** The family name first, in capitals, as in "NARUSE, Yui": one person. */
const familyFirst = /^\p{Lu}[\p{Lu}\p{M}'’ -]+,\s+\p{Lu}[\p{Ll}\p{M}][^,;]*$/u;

/** Offices and the like, whose names have commas and "và" in them. */
const office =
  /^(?:trung tâm|phòng|ban|sở|ubnd|ủy ban|uỷ ban|hội|đài|báo|công an|trường|văn phòng|bộ|cục|chi cục|liên đoàn|đoàn|mặt trận|viện|department|ministry|office|board|committee)(?!\p{L})/iu;

/** What stands behind the name of one person: "Smith, Jr.". */
const title = /,\s*(?:jr|sr|ph\.?d|m\.?d|esq|i{2,3}|iv)\.?$/i;

function peopleIn(names: string): string[] {
  if (familyFirst.test(names) || title.test(names)) return [names];
  if (office.test(names) && !/;/.test(names)) return [names];
  return names
    .split(comma)
    .flatMap((some) => {
      const parts = some.split(joint).map((part) => part.trim());
      return parts.length > 1 && parts.every(isName) ? parts : [some];
    })
    .filter((part) => part !== '');
}

function isName(part: string): boolean {
  const words = part.split(/\s+/);
  return words.length <= 5 && words.every((word) => /^["“(]?\p{Lu}/u.test(word));
}
