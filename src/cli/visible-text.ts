/** The text with control characters (tabs and line breaks aside) and noncharacters made visible, so that no file can command a terminal. */
export function visibleText(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Noncharacter_Code_Point}]/gu,
    '\ufffd',
  );
}
