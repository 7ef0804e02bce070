import type { Problem } from '../../base/problem.ts';
import { type Moment, noDate } from '../../base/time/moment.ts';
import type { YamlDocument } from '../../base/yaml/yaml.ts';
import type { DocumentSource } from './document-source.ts';
import { missingDate, undatedPage } from './kind/lacking-fields.ts';
import { isPagePath, isUndatedPage } from './kind/plain-page.ts';
import { isWrittenField } from './values/written-field.ts';

export interface DateOfFields {
  /** The latest of all dates that say when it was published; null when none does. */
  readonly dated: Moment | null;
  /** The same; `noDate` of a page without one. */
  readonly date: Moment | null;
  readonly isPage: boolean;
  readonly problems: readonly Problem[];
}

/**
 * When a document was published, by `written`, its field, and by the name of its file; and whether it is a page, which needs
 * no date. `isKnown` says that what the front matter says of being published holds a date.
 */
export function dateOfFields(
  yaml: YamlDocument,
  written: Moment | null,
  isKnown: boolean,
  { place, facts, named }: DocumentSource,
): DateOfFields {
  const hasField = isWrittenField(yaml, 'date');
  const day = isKnown && hasField ? null : named;
  const dated = latestOf(written, day?.moment ?? null);
  const isUndated = !hasField && !day?.moment;
  const inPages = isPagePath(place);
  const isPage = inPages || (isUndated && day === null && isUndatedPage(yaml.data, facts));
  const at = yaml.placeOf(['date']);
  const problems =
    !isUndated || inPages ? [] : [isPage ? undatedPage(at, place) : missingDate(at, day, place)];
  return { dated, date: dated ?? (isPage ? noDate : null), isPage, problems };
}

function latestOf(a: Moment | null, b: Moment | null): Moment | null {
  return a !== null && b !== null ? (a.epoch < b.epoch ? b : a) : (a ?? b);
}
