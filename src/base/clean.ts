/**
 * The text in NFC, without what no text of a site may hold: control characters other than tab and line feed, and the
 * noncharacters U+FDD0 to U+FDEF, U+FFFE and U+FFFF, vanish; a lone surrogate becomes U+FFFD. Safety R2, R6.1.
 */
export function cleanText(text: string): string {
  return unusual.test(text) ? text.toWellFormed().replace(forbidden, '').normalize('NFC') : text;
}

/** All but Latin letters, Vietnamese ones among them, and usual punctuation: a text without such characters is clean. */
const unusual = /[^\t\n\u0020-\u007e\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/;

const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;
