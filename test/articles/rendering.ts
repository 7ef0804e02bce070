import type { FigureField } from '../../src/articles/front-matter/values/field-values.ts';
import type { MarkdownInput, MarkdownResult } from '../../src/articles/markdown/context/body.ts';
import type { Figure } from '../../src/articles/markdown/figures/figures.ts';
import { renderMarkdown } from '../../src/articles/markdown/markdown.ts';
import { type ArticleSettings, defaultLimits } from '../../src/articles/settings.ts';
import { captionHtml } from '../../src/site/order/checks/described-figure.ts';
import { locale } from '../helpers/config.ts';
import { fragment, withHoles } from '../helpers/fragment.ts';

export function settings(changes: Partial<ArticleSettings> = {}): ArticleSettings {
  return {
    language: 'vi',
    locale: locale('vi'),
    url: 'https://example.vn/',
    timezone: 'Asia/Ho_Chi_Minh',
    figures: { label: true, numberSingle: false },
    paragraphs: 'blocks',
    embeds: [],
    slotInText: false,
    countsWords: false,
    contentFolder: 'content',
    languages: {},
    plugins: { remark: [], rehype: [] },
    folds: true,
    limits: defaultLimits,
    ...changes,
  };
}

export const usual = settings();

export const file = 'content/kinh-te/hoi-nghi/index.md';

/** The body of `kinh-te/hoi-nghi/index.md`, which begins on line 10 of its file. */
export function render(
  body: string,
  input: Partial<MarkdownInput> = {},
  using: ArticleSettings = usual,
): MarkdownResult {
  const path = 'kinh-te/hoi-nghi/index.md';
  return renderMarkdown(
    { path, body, bodyLine: 10, title: 'Hội nghị', lead: null, figures: [], ...input },
    using,
  );
}

/**
 * The HTML of a body with each hole written as `{hole}`, without the line breaks at its ends: as if the files of its
 * pictures said nothing, and without the elements around the images, which `picture-elements.test.ts` looks at.
 */
export function html(
  body: string,
  input: Partial<MarkdownInput> = {},
  using: ArticleSettings = usual,
): string {
  const { html = fragment(''), figures = [] } = render(body, input, using).body ?? {};
  return withHoles(html, (hole) => shown(hole, figures, using))
    .replace(/<\/?picture>| class="(?=")"/g, '')
    .trim();
}

function shown(hole: string, figures: readonly Figure[], { locale }: ArticleSettings): string {
  const [kind, target] = hole.split(':');
  const figure = kind === 'figcaption' ? figures[Number(target)] : undefined;
  if (figure !== undefined) return captionHtml(figure, undefined, locale);
  return kind === 'alt' || kind === 'sources' || kind === 'tone' ? '' : `{${hole}}`;
}

/** The problems of a body as `severity code line:column`, in the order in which they were found. */
export function problems(
  body: string,
  input: Partial<MarkdownInput> = {},
  using: ArticleSettings = usual,
): string[] {
  return render(body, input, using).problems.map(
    ({ severity, code, at }) => `${severity} ${code} ${at?.line}:${at?.column}`,
  );
}

/** A figure of the front matter that stands on line 3. */
export function figure(src: string, more: Partial<FigureField> = {}): FigureField {
  const at = { file, line: 3, column: 10 };
  const said = { caption: null, alt: 'Cảnh', credit: null, focus: null };
  const played = { poster: null, subtitles: [], transcript: null };
  return { src, ...said, ...played, at, places: { poster: at, subtitles: at, transcript: at }, ...more };
}
