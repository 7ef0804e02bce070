import type { Recording } from '../../../articles/markdown/context/recording.ts';
import { leadFigure } from '../../../articles/summary/lead-figure.ts';
import { formatDate } from '../../../base/locale/format.ts';
import { excerpt } from '../../../base/text/text.ts';
import type { SearchDocument } from '../../../search/index/search-document.ts';
import { sectionsAround } from '../../keys/section-key.ts';
import type { SelectedArticle } from '../selection.ts';
import { smallPicture } from './small-picture.ts';
import type { ViewContext } from './view-context.ts';

const leadLength = 200;

/** `text` is that of the body, a line for each block. Addresses are seen from the page that searches. */
export function toSearchDocument(
  article: SelectedArticle,
  text: string,
  context: ViewContext,
): SearchDocument {
  const { key, title, url, section, authors, tags, series } = article;
  const meta = context.read(article);
  const titlesOf = (keys: readonly string[], groups: ViewContext['tags']) =>
    keys.flatMap((name) => groups.get(name)?.title ?? []);
  return {
    key,
    fields: {
      title: [title],
      kicker: meta.kicker === null ? [] : [meta.kicker],
      lead: meta.lead === null ? [] : [meta.lead],
      text: text === '' ? [] : text.split('\n'),
      caption: [...meta.figures.map(({ caption }) => caption), ...meta.recordings.map(titleOfBare)].flatMap(
        (caption) => caption ?? [],
      ),
      author: [...new Set([...article.bylines, ...titlesOf(authors, context.authors)])],
      tag: titlesOf(tags, context.tags),
    },
    row: {
      href: context.addresses.href(url),
      title,
      kicker: meta.kicker ?? '',
      lead: excerpt(meta.excerpt, leadLength),
      date: meta.purpose === null ? formatDate(meta.date, 'short', context.locale) : '',
      section: section ?? '',
      picture: pictureOf(article, context),
      language: meta.language === context.config.language ? '' : meta.language,
    },
    facets: {
      section: section === null ? [] : sectionsAround(section),
      author: authors,
      series: series === null ? [] : [series],
      language: [meta.language],
    },
    year: meta.purpose === null ? meta.date.iso.slice(0, 4) : '',
  };
}

/** A poster has its title as a picture has its caption. */
function titleOfBare({ title, frame, poster }: Recording): string | null {
  return frame !== null || poster === null ? title : null;
}

function pictureOf(article: SelectedArticle, context: ViewContext): string {
  const figure = article.picture === null ? null : leadFigure(context.read(article));
  return figure === null ? '' : smallPicture(figure.src, context);
}
