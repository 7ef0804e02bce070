import { type Place, type Problem, warning } from '../../../base/problem.ts';
import { inList, shown, toType } from '../../../base/yaml/yaml-quoted.ts';
import { plainName } from '../../source/plain-name.ts';
import { nameTable } from '../names/name-table.ts';

/** What the forms of newsrooms write before the parts of an article, by the field that each is; no text begins with such a label. */
const own = nameTable([
  [
    'title',
    'headline',
    'tít',
    'tít bài',
    'tít chính',
    'tiêu đề',
    'tiêu đề bài',
    'tựa',
    'tựa đề',
    'tựa bài',
    'tên bài',
  ],
  ['kicker', 'tít dẫn', 'tít phụ trên', 'tít mẹ'],
  ['subtitle', 'sub-headline', 'subhead', 'tít phụ', 'tiêu đề phụ', 'phụ đề'],
  ['lead', 'lede', 'standfirst', 'dek', 'sapo', 'sa pô', 'sapô', 'chapeau', 'chapô', 'lời dẫn'],
]);

/** The same that other texts have too: told beside one of those alone. */
const beside = nameTable([
  ['author', 'byline', 'by', 'tác giả', 'người viết', 'bút danh', 'pv', 'phóng viên', 'ctv'],
  ['date', 'ngày', 'ngày đăng', 'thời gian'],
  ['section', 'category', 'chuyên mục', 'mục', 'chuyên trang'],
  ['tags', 'tag', 'keywords', 'từ khóa', 'từ khoá', 'thẻ'],
  ['figures', 'photo', 'image', 'picture', 'ảnh', 'hình', 'hình ảnh', 'ảnh đại diện', 'ảnh bìa'],
  ['caption', 'chú thích', 'chú thích ảnh'],
  ['location', 'địa điểm', 'nơi viết'],
  ['body', 'text', 'content', 'bài', 'nội dung', 'nội dung bài', 'chính văn', 'thân bài'],
]);

const label = /^[*_]{0,3}(\p{L}[\p{L}\p{M} -]{1,24}?)[*_\s]{0,6}[:：][*_\s]*(.*)$/u;

/** Subjects, as they are copied from below an article of another site. */
const subjects =
  /^[*_]{0,3}(?:từ khóa|từ khoá|tags?|keywords?|hashtags?|thẻ)[*_\s]{0,6}[:：][*_\s]*(\S.*)$/iu;

/** A line of a text that names a field. */
interface Labelled {
  readonly label: string;
  readonly field: string;
  readonly value: string;
  /** From 0 for the first line of the text. */
  readonly line: number;
}

/** Warns of lines at the beginning of a text with the labels of a form, `Sapo: …`, and of subjects at its end; `at` is its first line. */
export function labelsOfAForm(body: string, at: Place): Problem[] {
  const lines = /^\s*[*_]{0,3}\p{L}[\p{L}\p{M} -]{1,24}[*_\s]*[:：]/u.test(body) ? linesAtTop(body) : [];
  // A label with all that there is behind it is the text.
  const isForm =
    lines.some((one) => own.has(plainName(one.label))) && (lines.length > 1 || body.trim().includes('\n'));
  const top = isForm ? lines : [];
  return [...top, ...subjectsAtEnd(body)].map((one) =>
    tell(one, { ...at, line: at.line + one.line, column: 1 }),
  );
}

/** The lines with labels before the first without one; the value of a label alone is the next line. */
function linesAtTop(body: string): Labelled[] {
  const found: Labelled[] = [];
  const lines = body.slice(0, 4000).split('\n');
  for (let line = 0; line < lines.length; line += 1) {
    const written = lines[line]?.trim() ?? '';
    if (written === '') continue;
    const [, name = '', rest = ''] = label.exec(written) ?? [];
    const plain = plainName(name);
    const field = own.get(plain) ?? beside.get(plain);
    if (field === undefined) break;
    const next =
      rest === '' && field !== 'body'
        ? lines.findIndex((other, index) => index > line && other.trim() !== '')
        : line;
    const value = next === line ? rest : (lines[next]?.trim() ?? '');
    found.push({ label: name, field, value: value.replace(/[*_]+$/, ''), line });
    if (field === 'body') break;
    line = Math.max(line, next);
  }
  return found;
}

/** The last line, where it names the subjects of the article. */
function subjectsAtEnd(body: string): Labelled[] {
  const text = body.trimEnd();
  const start = text.lastIndexOf('\n') + 1;
  const [, value = ''] =
    start === 0 || text.length - start > 400 ? [] : (subjects.exec(text.slice(start)) ?? []);
  if (value === '' || /[.!?]$|\]\(/.test(value)) return [];
  const line = text.slice(0, start).split('\n').length - 1;
  return [
    { label: text.slice(start).split(/[:：]/)[0]?.replace(/[*_]/g, '') ?? '', field: 'tags', value, line },
  ];
}

function tell({ label: name, field, value }: Labelled, at: Place): Problem {
  return warning(
    'front-matter-twice',
    at,
    `"${name}: ${shown(value)}" is printed as it stands in the text, with its label.`,
    field === 'body'
      ? 'Delete the label.'
      : `Delete the line here, and write it in the front matter: ${toType(asField(field, value))}`,
  );
}

function asField(field: string, value: string): string {
  if (field === 'caption') return `figures: [{ src: anh.jpg, caption: ${inList(value)} }]`;
  if (field !== 'tags') return `${field}: ${inList(value)}`;
  const tags = value.split(/\s*[,;]\s*|\s+(?=#)/).map((tag) => tag.replace(/^#/, ''));
  return `tags: [${tags
    .filter((tag) => tag !== '')
    .map(inList)
    .join(', ')}]`;
}
