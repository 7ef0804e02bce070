const nbsp = '\u00a0';

const signs = '%|‰|°C|°|m²|m³|km²';
const measures = 'km|cm|mm|m|ha|kg|g|tấn|tạ|yến|lít|tỷ|tỉ|triệu|nghìn|ngàn|đồng|USD|VND|độ';
const times = 'giờ|phút|giây|ngày|tuần|tháng|năm|quý|hours?|minutes?|days?|weeks?|months?|years?|am|pm';
const counts = 'người|hộ|xã|thôn|em|cây|con|bài|percent|people';

/** A number with what it counts: of these it is sure that nobody wants a line to end between the two. */
const measured = new RegExp(
  `(?<![\\p{L}\\d])(\\d+(?:[.,]\\d+)*) (?=(?:${signs})|(?:${[measures, times, counts].join('|')})(?!\\p{L}))`,
  'gu',
);

/** The last two syllables of a name, such as Mộ Đức: of longer ones the first may stand at the end of a line. */
const named = /(?<!\p{L})(\p{Lu}\p{Ll}{0,6}) (?=\p{Lu}\p{Ll}{1,6}(?!\p{L}| \p{Lu}\p{Ll}))/gu;

/** The text with no-break spaces between numbers and what they count. */
export function keepNumbersTogether(text: string): string {
  return /\d /.test(text) ? text.replace(measured, `$1${nbsp}`) : text;
}

/**
 * The same of a headline, in which Vietnamese names of two syllables and the ends of longer ones stay together too: in other
 * languages what begins with capitals may be all of a headline.
 */
export function keepTogether(text: string, language: string): string {
  const kept = keepNumbersTogether(text);
  return /^vi(?:-|$)/i.test(language) ? kept.replace(named, `$1${nbsp}`) : kept;
}
