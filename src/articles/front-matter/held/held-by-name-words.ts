import { wordSet } from '../../../base/text/word-set.ts';
import { nameWords } from '../marks/name-words.ts';
import { holdsBack } from '../statements/holds-back.ts';
import { publicationNames } from '../statements/publication-names.ts';
import type { PublicationKind } from '../statements/publication-values.ts';
import { statementsOf } from '../statements/statements.ts';
import { readFlag } from '../values/flag.ts';

/**
 * Whether an unknown name without the words in it that say nothing, turned round by each "not", would hold the article back
 * with this value: `isNotReady: true`, `articleIsPublic: no`, `chưa sẵn sàng: có`.
 */
export function heldByNameWords(name: string, value: unknown, timezone: string): boolean {
  const flag = typeof value === 'string' ? readFlag(value) : null;
  if (typeof value !== 'string' || value.trim() === '') return false;
  const words = nameWords(name);
  const nots = words.filter((word) => negations.has(word)).length;
  const telling = words.filter((word) => !negations.has(word) && !empty.has(word));
  const whole = telling.join('');
  if (flag !== null && flag === (nots % 2 === 0) && isStopped(telling)) return true;
  if (flag === true && waits.has(telling[0] ?? '') && awaited.has(telling.slice(1).join(''))) return true;
  const bare = unprefixed(whole);
  const isTurned = (nots + (bare === whole ? 0 : 1)) % 2 === 1;
  const said = isTurned && flag !== null ? String(!flag) : value;
  const kind = publicationNames.get(bare)?.kind;
  if (kind !== undefined && isHeld(kind, said, flag !== null, timezone)) return true;
  if (flag === null) return false;
  const last = [...telling.map(unprefixed), whole].find((word) => finished.has(word));
  return last !== undefined && (isTurned ? flag : !flag);
}

function isHeld(kind: PublicationKind, value: string, isFlag: boolean, timezone: string): boolean {
  return statementsOf(kind, value, timezone).some(({ says }) =>
    says === 'unclear' ? isFlag : says !== 'restricted' ? holdsBack(says, 'profile') : isFlag,
  );
}

const negations = wordSet(
  'not no non never dont isnt without nicht ne kein niet не nao 不 未 chua khong dung',
);

/** Words beside which others say what is meant. */
const empty = wordSet(
  `is are was be has have it this the a to in for as set mark marked do does should can may must will make at on by of
   currently still yet now already fully post posts page pages article articles content entry item story document status
   state flag mode bai viet tin da duoc la`,
);

/** Of which one is enough among others, since they speak of work that is over or not. */
const finished = wordSet(
  `ready final finished finalized finalised approved completed complete done reviewed cleared published released
   publication release publishing pub air aired broadcast lentrang lenbai lensong lenmang lenweb lenbao phatsong`,
);

/** Whether the words say that an article was stopped, and nothing else: `spiked`, `hoãn đăng`, `xoá bài`, `staff only`. */
function isStopped(telling: readonly string[]): boolean {
  const whole = telling.join('');
  if (stopped.has(whole)) return true;
  if (telling.at(-1) === 'only') return readers.has(telling.slice(0, -1).join(''));
  return (
    telling.some((word) => stopped.has(word)) && telling.every((word) => stopped.has(word) || stops.has(word))
  );
}

/**
 * These hold back with a yes behind them alone: as values and marks, where `publication-words.ts` has what counts, most are
 * ordinary words ("khóa", "cancel", "mật"), and what counts there is an ordinary name of a field (`review: yes`, `idea: …`).
 */
const stopped = wordSet(
  `kill killed spike spiked cancel canceled cancelled recall recalled retract retracted pull pulled lock locked freeze frozen
   suppress suppressed postpone postponed defer deferred delay delayed withheld revoke revoked dnp nopub dontpublish
   classified offrecord offtherecord staffonly adminonly editoronly editorsonly printonly secrecy
   cam hoan huy ko xoa rut go thuhoi thulai tuyetmat toimat baomat mat nhap banthao hen tam ngung khoa`,
);

/** What can be stopped. */
const stops = wordSet(
  `publication publish publishing release print web site online public dang xuatban phathanh congbo congkhai xuat ban phat
   hanh cong bo khai len de con luu xong thao`,
);

/** Of whom "only" says that they alone may read it. */
const readers = wordSet(
  `staff admin admins administrators editor editors editorial team print internal login registered premium office me us
   noibo quantri bientap`,
);

const waits = wordSet('needs need awaiting awaits waiting requires pending for can cho');
const awaited = wordSet(
  `review reviews edit edits editing editor approval work proof proofreading check checking checks factcheck legal signoff
   revision rewrite fix fixes completion publishing publication duyet sua kiemtra bientap`,
);

/** Without `un` and its like, where a name is left that is known. */
function unprefixed(whole: string): string {
  const [, rest = ''] = /^(?:un|non|not|in|不|未|非|尚未)(.+)$/.exec(whole) ?? [];
  return publicationNames.has(rest) && !publicationNames.has(whole) ? rest : whole;
}
