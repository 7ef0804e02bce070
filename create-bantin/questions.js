/** What is asked of somebody who typed nothing, in the language of the machine. */

/** Name of a starter, with what it is in Vietnamese and in English. */
export const starters = /** @type {const} */ ([
  ['local-paper', 'báo địa phương', 'a local paper, in Vietnamese'],
  ['state-portal', 'cổng thông tin của cơ quan nhà nước', 'a portal of an authority, in Vietnamese'],
  ['school', 'trang của nhà trường', 'the site of a school, in Vietnamese'],
  ['town-paper', 'báo thị trấn, tiếng Anh', 'a town paper, in English'],
]);

/**
 * The arguments of `bantin init` by what is answered; an empty answer takes what stands in brackets.
 * @param {(question: string) => Promise<string>} ask
 * @param {boolean} inVietnamese
 */
export async function answered(ask, inVietnamese) {
  const say = (/** @type {string} */ vi, /** @type {string} */ en) => (inVietnamese ? vi : en);
  const folder = (await ask(say('Thư mục của trang tin [tin-moi]: ', 'Folder of the site [news]: '))).trim();
  const list = starters.map(([, vi, en], index) => `  ${index + 1}  ${say(vi, en)}\n`).join('');
  const usual = inVietnamese ? 1 : starters.length;
  const name = await chosen(ask, `${list}${say('Bắt đầu từ', 'Begin with')} [${usual}]: `, usual);
  const title = (await ask(say('Tên trang tin [tên thư mục]: ', 'Title [name of the folder]: '))).trim();
  const at = folder === '' ? say('tin-moi', 'news') : folder;
  return [at, '--starter', name, ...(title === '' ? [] : [`--title=${title}`])];
}

/**
 * @param {(question: string) => Promise<string>} ask
 * @param {string} question
 * @param {number} usual
 */
async function chosen(ask, question, usual) {
  for (;;) {
    const answer = (await ask(question)).trim().toLowerCase();
    const found =
      answer === ''
        ? starters[usual - 1]
        : starters.find(([name], index) => answer === name || answer === String(index + 1));
    if (found !== undefined) return found[0];
  }
}
