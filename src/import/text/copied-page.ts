import { readWrittenDate } from '../../articles/front-matter/written-date.ts';
import { readTypedLabel } from '../../articles/markdown/typed-label.ts';
import { oneLine, slugify } from '../../base/text.ts';
import { type BroughtSite, guess, type ImportSettings, left, type Note, type Piece } from '../brought.ts';
import { missingPicture } from './missing-picture.ts';

const labels = ['Hình', 'Hình ảnh', 'Ảnh', 'Figure', 'Fig.', 'Photo'];
/** What pages have around their text, as browsers copy it. */
const chrome =
  /^(?:skip to (?:main )?content|chuyển đến nội dung(?: chính)?|trang chủ|home|menu|đăng nhập|log ?in|tìm kiếm|search|in (?:trang|bài)(?: này)?|print|gửi (?:email|mail|bài)|chia sẻ|share|về trang trước|quay lại|back|lên đầu trang|đánh giá|bình luận|các tin (?:khác|đã đưa).*|tin liên quan.*|related.*|©.*|copyright.*|facebook|twitter|zalo|[|»›>·-]+)$/iu;

/** A page that was copied from a browser, as an article: what stands around it is dropped, the rest is told apart by its form. */
export function copiedPage(text: string, from: string, { content, timezone }: ImportSettings): Piece[] {
  const lines = text.split('\n').map((line) => oneLine(line.normalize('NFC')));
  const dated = lines.findIndex((line) => dateLine(line, timezone) !== null);
  const head = (dated < 0 ? [] : lines.slice(0, dated)).filter((line) => line !== '' && !chrome.test(line));
  const rest = lines.slice(dated + 1).filter((line) => line !== '' && !chrome.test(line));
  const title = head.at(-1) ?? rest.shift() ?? '';
  if (title === '') return [{ note: left(from, 'no text', 'There is no text in it.') }];

  const notes: Note[] = [guess(from, 'headline', title, head.length > 0 ? 'likely' : 'unsure')];
  const { date, views } = dateLine(lines[dated] ?? '', timezone) ?? { date: null, views: null };
  notes.push(
    date === null
      ? left(from, 'no date', 'It has no line with a date, so it is a draft of 1 January 1970.')
      : guess(from, 'date', date, 'sure'),
  );
  if (views !== null) notes.push(guess(from, 'views', String(views), 'likely'));
  const author = signature(rest.at(-1) ?? '') ? (rest.pop() ?? null) : null;
  if (author !== null) notes.push(guess(from, 'author', author, 'likely'));

  const isLead = rest.length > 2 && readTypedLabel(rest[0] ?? '', labels) === null;
  const lead = isLead ? (rest.shift() ?? null) : null;
  if (lead !== null) notes.push(guess(from, 'lead', lead, 'likely'));
  const folder = [content, slugify(title) || 'bai'].filter(Boolean).join('/');
  const figures: { src: string; caption: string }[] = [];
  const body = rest.map((line) => {
    const label = readTypedLabel(line, labels);
    if (label === null) return escaped(line);
    const src = `hinh-${figures.length + 1}.svg`;
    figures.push({ src, caption: label.rest });
    notes.push(
      left(
        from,
        'picture to be put in',
        `${folder}/${src} stands in for "${label.rest}".`,
        lineOf(lines, line),
      ),
    );
    return `![](${src})`;
  });
  const fields = {
    ...{
      title,
      date: date ?? '01/01/1970',
      draft: date === null ? 'true' : null,
      author,
      lead,
      views,
      figures,
    },
  };
  const files = figures.map(({ src }) => ({ path: `${folder}/${src}`, content: { bytes: missingPicture } }));
  const document = { from, kind: 'article', path: `${folder}/index.md`, fields, files, notes } as const;
  return [{ site: mastheadOf(head.slice(0, -1)) }, { document: { ...document, body: body.join('\n\n') } }];
}

/** A line that is nothing but a date, and perhaps how often the page was read: `28/01/2021 10:22    226`. */
function dateLine(line: string, timezone: string): { date: string; views: number | null } | null {
  if (line.length > 120 || !/\d{4}/.test(line)) return null;
  const plain = line.replace(
    /^(?:đăng (?:ngày|lúc)|ngày đăng|cập nhật(?: lúc)?|published|posted(?: on)?)\s*:?\s*/iu,
    '',
  );
  const counted =
    /^(.*?)[\s|,;-]*(?:(?:lượt (?:xem|đọc)|views?|đã xem|số lần đọc)\s*:?\s*([\d.,]+)|([\d.,]+)\s*(?:lượt (?:xem|đọc)|views?)|\s(\d[\d.,]{0,9}))$/iu;
  const isDate = (text: string) => readWrittenDate(text, timezone).moment !== null;
  if (isDate(plain)) return { date: plain, views: null };
  const [, date = '', ...counts] = counted.exec(plain) ?? [];
  const count = counts.find((one) => one !== undefined);
  if (count === undefined || !isDate(date)) return null;
  return { date: date.trim(), views: Number(count.replace(/[.,]/g, '')) };
}

/** Whether a last line is the name of who wrote the text. */
function signature(line: string): boolean {
  if (line.length > 60 || /[.!?…:;]$/.test(line) || /\d/.test(line)) return false;
  const words = line
    .replace(/^(?:tác giả|người viết|bài và ảnh|tin, ảnh|by)\s*:?\s*/iu, '')
    .split(/[\s,&–-]+/);
  return words.length >= 2 && words.length <= 8 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Lines in capitals above the headline are the name of whoever publishes. */
function mastheadOf(head: readonly string[]): BroughtSite {
  const organization = head
    .filter((line) => line === line.toUpperCase() && /\p{Lu}{2}/u.test(line))
    .slice(-2);
  return organization.length === 0 ? {} : { organization };
}

function lineOf(lines: readonly string[], line: string): number {
  return lines.indexOf(line) + 1;
}

/** Plain text as Markdown that says the same. */
function escaped(line: string): string {
  return line
    .replace(/[\\`*_[\]<>&]/g, '\\$&')
    .replace(/^(#{1,6}\s|[-+]\s|\d{1,9}(?=[.)]\s)|[=~|-])/, (mark) => (/\d/.test(mark) ? mark : `\\${mark}`))
    .replace(/^(\d{1,9})([.)]\s)/, '$1\\$2');
}
