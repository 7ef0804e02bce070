/** Names that styles have in Word, LibreOffice, Google Docs and pandoc, in English and Vietnamese, by what they mean here. */
const meanings: readonly (readonly [means: string, names: RegExp])[] = [
  ['caption', /caption|^chú thích(?!.*cuối)|^(?:figure|illustration|drawing|table)$|^(?:hình|ảnh)$/iu],
  ['title', /^(?:title|tiêu đề|tít|tít bài|tên bài|tiêu đề bài)$/iu],
  ['lead', /^(?:subtitle|phụ đề|tiêu đề phụ|tiêu đề con|sapô?|lead|chapeau)$/iu],
  ['author', /^(?:author|tác giả|byline|bút danh)$/iu],
  ['contents', /^(?:toc|mục lục|contents)\b.*$|^(?:header|footer|đầu trang|chân trang)$/iu],
  ['quote', /quote|quotation|^trích dẫn|^block text$/iu],
];

/** What the style of a paragraph means, as `styleMap` knows it; null for one that means nothing. */
export function styleMeaning(name: string): string | null {
  const heading = /^(?:heading|tiêu đề|đầu đề|đề mục|mục)\s*([1-6])$/iu.exec(name)?.[1];
  if (heading !== undefined) return `heading ${heading}`;
  return meanings.find(([, names]) => names.test(name))?.[0] ?? null;
}

/** Styles that programs give by themselves to what is plain text, or is known by what it stands in. */
export function saysNothing(name: string): boolean {
  return /^(?:(?:body|first paragraph|default) .*|list\b.*|heading|index|index link|no spacing|(?:table|frame) (?:contents|heading)|table grid|(?:foot|end)note\b.*|(?:bullet|numbering) symbols|internet link|page number|line number(?:ing)?)$/iu.test(
    name,
  );
}

/** The map of mammoth for these meanings. */
export const styleMap: readonly string[] = [
  ...['caption', 'title', 'lead', 'author'].map((one) => `p[style-name='bantin ${one}'] => p.${one}:fresh`),
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='bantin heading ${level}'] => h${level}:fresh`),
  "p[style-name='bantin quote'] => blockquote > p:fresh",
  "p[style-name='bantin contents'] => !",
  "p[style-name='bantin center'] => p.center:fresh",
  "p[style-name='bantin right'] => p.right:fresh",
  "p[style-name='Preformatted Text'] => pre:separator('\\n')",
  "r[style-name='Emphasis'] => em",
  ...['Source Text', 'HTML Code', 'Verbatim Char'].map((one) => `r[style-name='${one}'] => code`),
  "r[style-name='Strong Emphasis'] => strong",
  'u => ',
  'strike => s',
];
