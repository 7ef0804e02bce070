/** Syntax of other tools that Markdown prints as it stands. */
interface ForeignSyntax {
  readonly what: string;
  readonly pattern: RegExp;
  readonly hint: string;
  /** That it was to be hidden from readers, so that it may not be published. */
  readonly hides?: true;
  /** That no HTML has it between its tags either, not even in code. */
  readonly inHtml?: true;
}

const imported = ' Of a whole site, "bantin import" makes articles.';
const picture = 'a picture is ![what it shows](picture.jpg "caption"), a link [words](address)';

/** By kind; the first that fits a place says what it is. */
export const foreignSyntax: readonly ForeignSyntax[] = [
  {
    what: 'A shortcode of Hugo, {{< … >}} or {{% … %}}',
    pattern: /\{\{[<%]/,
    hint: `Write in its place what it made: ${picture}. A film is its address alone in a paragraph.${imported}`,
  },
  {
    what: 'A tag of Liquid, {% … %}, as Jekyll and Eleventy have it',
    pattern: /(?<!\{)\{%-?\s*[\w"]/,
    hint: `Write in its place what it made: ${picture}. A film is its address alone in a paragraph.${imported}`,
  },
  {
    what: 'A value of a template, {{ … }}',
    pattern: /\{\{\{?-?\s*[\w"'.$#/]/,
    hint: `Write the value itself. An address within the site begins with "/", without {{ … }} before it.${imported}`,
  },
  {
    what: 'A shortcode of WordPress, such as [gallery …] or [caption …]',
    pattern:
      /\[(?:gallery|playlist|caption|embed|audio|video|contact-form-7|[a-z]+(?:_[a-z\d]+)+)(?:\s+[\w-]+=[^\]]*)\]|\[(?:youtube|vimeo|dailymotion|soundcloud|facebook|instagram|tiktok|twitter|tweet|gist|googlemaps)[ =:][^[\]\n]+\](?!\()|\[gallery\]|\[\/(?:caption|embed|audio|video|gallery|playlist|[a-z]+(?:_[a-z\d]+)+)\]/,
    hint: `Write in its place what it showed: ${picture}. A film is its address alone in a paragraph.${imported}`,
    inHtml: true,
  },
  {
    what: 'Markup of a forum, such as [b]…[/b]',
    pattern: /\[\/(?:b|i|u|s|url|img|quote|size|color|center|code|list|table)\]/i,
    hint: 'Write **bold**, *italic*, [words](address) or ![what it shows](picture.jpg) in its place.',
  },
  {
    what: 'A link of a wiki, [[…]]',
    pattern: /!?\[\[[^[\]\n]+\]\]/,
    hint: 'Write [words](file.md) for a link, ![what it shows](picture.jpg) for a picture.',
  },
  {
    what: 'A block in square brackets, such as [box]…[/box]',
    pattern:
      /\[\/(?:hộp|hop|box|khung|trích(?:[ -]dẫn)?|trich(?:-dan)?|chùm[ -]ảnh|bộ[ -]ảnh|tài[ -]liệu|liên[ -]quan|đọc[ -]thêm|đính[ -]chính|cải[ -]chính|điểm[ -]chính|tóm[ -]tắt|diễn[ -]biến)\]/iu,
    hint: 'A block begins with its name directly behind the colons, :::box or :::box[Title], and ends with ::: alone on a line.',
  },
  {
    what: 'A note that says where a picture goes, such as [ẢNH 1]',
    pattern:
      /(?:^|\n)[ \t]*(?:\[(?:ảnh|hình)(?:[ \t]*\d{0,3}\]|[ \t]*[:：-]?[ \t]*[^[\]\n]{1,100}\.(?:jpe?g|png|gif|webp|heic)\])|[([](?:chèn|đặt|insert)[ \t]+(?:\d{1,2}[ \t]+)?(?:ảnh|hình|video|clip|bảng|hộp|box|tệp|file|picture|photo|image)(?!\p{L})[^()[\]\n]{0,100}[)\]])[ \t.]*(?=$|\n)/iu,
    hint: 'Write the picture in its place, in a paragraph of its own: ![what it shows](picture.jpg "caption").',
  },
  {
    what: 'A note to colleagues, such as (BTV: …)',
    pattern:
      /[([](?:BTV|BBT|TKTS|TKTT|biên tập)[ \t]*[:：,][^()[\]\n]{0,150}?(?:\?{2}|xem lại|kiểm tra|bổ sung|xác minh|hỏi lại|sửa lại)[^()[\]\n]{0,150}[)\]]/iu,
    hint: 'Write <!-- … --> for what readers are not to see, or take it out.',
  },
  {
    what: 'The mark of a comment in Word, such as [A1]',
    pattern: /(?<=[\p{L}\p{N}.,;:!?"”’)%])\[\p{Lu}{1,4}\d{1,3}\](?!\(|:|\[(?!\p{Lu}{1,4}\d))/u,
    hint: 'Take it out: the comment itself stayed in Word.',
  },
  {
    what: 'A link or a name of Slack, <address|words>',
    pattern: /<(?:[#@!][A-Z\d^]{2,}(?:\|[^<>\n]*)?|https?:\/\/[^\s|<>]+\|[^<>\n]+)>/,
    hint: 'Write [words](address) in its place, or the name itself.',
  },
  {
    what: 'A list of attributes, such as {: .class} or {width=300}',
    pattern:
      /\{:[^{}\n]*\}|\{\s*(?:[#.][A-Za-z][\w-]*[^{}\n]*|(?:width|height|class|style|id|target)=[^{}\n]*)\}/,
    hint: 'Take it out: the theme decides the looks. Behind a heading, {#name} gives it an address.',
  },
  {
    what: 'A container, such as ::: note',
    pattern:
      /(?:^|\n)(?::(?=\p{L}[\p{L}\p{M}-]{1,20}(?:[[{]|[ \t]*(?:$|\n)))|[:：]{3,}[ \t]*(?:[\p{L}\p{N}_{]|$|\n)|::\p{L}[\p{L}\p{M}\p{N}_-]*(?:[[{]|[ \t]*(?:$|\n)))/u,
    hint: 'A block begins with its name directly behind the colons, :::box or :::box[Title], and ends with ::: alone on a line.',
  },
  {
    what: 'A box, such as !!! note or [!NOTE]',
    pattern:
      /(?:^|\n)(?:!!!|\?\?\?\+?)[ \t]+[a-z]|(?:^|\n)\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO|ABSTRACT|QUOTE)\]/i,
    hint: 'Take the mark out, or write its word as text: **Lưu ý:**.',
  },
  {
    what: 'A place for a table of contents, such as [TOC]',
    pattern: /^\s*(?:\[\[?_?TOC_?\]?\]|\{\{?TOC\}?\}|\$\{toc\})\s*$/i,
    hint: 'Take it out: readers find the headings in the text.',
  },
  {
    what: 'Highlighting, ==…==',
    pattern: /(?<![=\w])==(?=[^\s=])[^=\n]{1,200}(?<=[^\s=])==(?![=\w])/,
    hint: 'Write <mark>…</mark>, or **bold**.',
  },
  {
    what: 'An insertion, ++…++',
    pattern: /(?<![+\p{L}\p{N}])\+\+(?=[^\s+])[^+\n]{1,200}(?<=[^\s+])\+\+(?![+\p{L}\p{N}])/u,
    hint: 'Write <ins>…</ins>, or take the signs out.',
  },
  {
    what: 'Superscript or subscript, x^2^ or H~2~O',
    pattern:
      /(?<=[\p{L}\p{N})])(?:\^[^\s^]{1,12}\^|(?<!~)~[^\s~]{1,12}~(?!~))|(?<![\w.-])(?:(?:H|He|C|N|O|S|P|F|K|Cl|Na|Mg|Al|Si|Ca|Fe|Cu|Zn|Ag){1,3}_\d{1,2}|PM_\d{1,2}(?:[.,]\d)?)_(?![a-z\d.])/u,
    hint: 'Write x<sup>2</sup> or H<sub>2</sub>O.',
  },
  {
    what: 'A formula of TeX, $…$',
    pattern:
      /\$\$?(?=[^\s$])[^$\n]{0,200}(?:\\[a-z]{2,}|[\p{L}\p{N})}][_^][{\p{L}\p{N}])[^$\n]{0,200}(?<=\S)\$/u,
    hint: 'Write it in words and signs, with x<sup>2</sup> and x<sub>1</sub>, or show it as a picture.',
  },
  {
    what: 'A tag of a template, <% … %>',
    pattern: /<%[-=#]?\s[^%\n]*%>/,
    hint: `Write in its place what it made: ${picture}. A film is its address alone in a paragraph.`,
  },
  {
    what: 'A grid table, +---+',
    pattern: /(?:^|\n)\+(?:[-=]{2,}\+){1,}/,
    hint: 'Write a line for each row, | A | B |, and |---|---| behind the first.',
  },
  {
    what: 'An emoji by its name, :smile:',
    pattern: /(?<![\w:/]):(?:[a-z]{2,}(?:_[a-z]+)*|[+-]1):(?![\w:/])/,
    hint: 'Write the sign itself, 🙂, or take the name out.',
  },
  {
    what: 'A comment of Obsidian, %%…%%',
    pattern: /%%[^%\n]+%%|(?:^|\n)%%[ \t]*(?=$|\n)/,
    hint: 'Write <!-- … --> for what readers are not to see, or take it out.',
    hides: true,
  },
  {
    what: 'A comment of CriticMarkup, {>> … <<}, or what it deletes, {-- … --}',
    pattern: /\{>>(?=[^{}]{0,1000}<<\})|\{--(?=[^{}]{0,1000}--\})/,
    hint: 'Write <!-- … --> for what readers are not to see, or take it out.',
    hides: true,
  },
  {
    what: 'A note within a line, ^[…]',
    pattern: /\^\[[^[\]\n]+\]/,
    hint: 'Write [^1] in its place, and the note on a line of its own: "[^1]: the note".',
  },
  {
    what: 'A list of definitions, ": …" below a word',
    pattern: /\n:[ \t]+\S/,
    hint: 'Write each word and what it means in a paragraph, **word**: what it means, or make a table.',
  },
  {
    what: 'An abbreviation, *[…]: …',
    pattern: /(?:^|\n)\*\[[^\]\n]{1,100}\]:/,
    hint: 'Take the line out, and write the words in full where they stand first.',
  },
  {
    // A sign that was escaped is U+0000 here: what stands behind &amp; was written for another page.
    what: 'A sign by its name in HTML, such as &nbsp;',
    pattern:
      /&(?:[a-z][a-z\d]{1,20};|(?:nbsp|hellip|[mn]dash|[lr][ds]?quo|quot|copy|amp)(?![\w;=]))|\0(?:nbsp|amp|lt|gt|quot|apos|hellip|[mn]dash|[lr][ds]?quo|#\d{2,6}|#x[\da-f]{2,6});/i,
    hint: 'Write the sign itself: "–", "…", a space.',
  },
  {
    what: 'A sign of a font such as Wingdings or Symbol',
    pattern: /[\ue000-\uf8ff]/,
    hint: 'Other devices have no such font: write a sign that all have, such as •, → or ✓.',
  },
  {
    what: 'A comment of a template or a program, {# … #} or {/* … */}',
    pattern: /\{#(?=[^{}\n]*#\})|\{\/\*(?=[^{}\n]*\*\/\})/,
    hint: 'Write <!-- … --> for what readers are not to see, or take it out.',
  },
];
