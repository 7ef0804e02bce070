import type { YamlDocument } from '../../../base/yaml/yaml.ts';
import { typeNamed } from '../kind/article-type.ts';
import type { AttachmentField, FigureField } from '../values/field-values.ts';
import type { ParagraphRule } from '../values/paragraph-rule.ts';
import type { ArticleValue } from './article-schema.ts';

/** The fields by which an article's text, pictures and files are checked. */
export interface CheckedFields {
  readonly title: string;
  /** The "sapo", plain text. */
  readonly lead: string | null;
  /** Whether its type says that somebody paid for it. */
  readonly paid: boolean;
  /** As written, to be matched with author files by the site. */
  readonly authors: readonly string[];
  /** What ends the paragraphs of its text; null means what the site says. */
  readonly paragraphs: ParagraphRule | null;
  /** The tag of its language, as it says it itself; null means that of the site. */
  readonly language: string | null;
  readonly figures: readonly FigureField[];
  readonly attachments: readonly AttachmentField[];
}

/** Those fields of front matter, whether or not others are wrong; `title` is the one that the text has. */
export function checkedFields(
  value: ArticleValue,
  title: string | null,
  { placeOf }: YamlDocument,
): CheckedFields {
  const placed = <T>(entries: readonly T[], name: string) =>
    entries.map((entry, index) => ({ ...entry, at: placeOf([name, index, 'src']) }));
  return {
    title: value.title ?? title ?? '',
    lead: value.lead,
    paid: value.type !== null && typeNamed(value.type) === 'sponsored',
    figures: placed(value.figures, 'figures').map((figure, index) => ({
      ...figure,
      places: {
        poster: placeOf(['figures', index, 'poster']),
        subtitles: placeOf(['figures', index, 'subtitles']),
        transcript: placeOf(['figures', index, 'transcript']),
      },
    })),
    attachments: placed(value.attachments, 'attachments'),
    authors: value.author,
    paragraphs: value.paragraphs,
    language: value.language,
  };
}
