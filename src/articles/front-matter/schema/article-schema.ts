import { z } from 'zod';
import { claimedAddress } from '../../../base/addresses/claimed-address.ts';
import { queriedAddress } from '../../../base/addresses/queried-address.ts';
import { refuse } from '../../../base/refuse.ts';
import { remember } from '../../../base/remember.ts';
import { writtenAs } from '../../../base/schema/written-as.ts';
import { slugify } from '../../../base/text/text.ts';
import { articleTypes } from '../kind/article-type.ts';
import { purposes } from '../kind/plain-page.ts';
import { contentsFlag } from '../values/contents-flag.ts';
import {
  count,
  flag,
  longText,
  someText,
  text,
  texts,
  webAddress,
  writtenDate,
} from '../values/field-kinds.ts';
import {
  commaNames,
  names,
  someName,
  someWords,
  titleWords,
  words,
  wordsList,
} from '../values/field-words.ts';
import { focus } from '../values/focus.ts';
import { paragraphRule } from '../values/paragraph-rule.ts';
import { pin } from '../values/pin.ts';
import { correction, correctionInWords } from '../values/written-correction.ts';
import { writtenForms } from '../values/written-forms.ts';
import { writtenLanguage } from '../values/written-language.ts';
import { translations } from '../values/written-translations.ts';

/** What the front matter means, field by field, before anything is filled in. */
export type ArticleValue = z.output<ReturnType<typeof articleSchema>>;

/**
 * The schema of an article's front matter under our own names: what may be written, and what it means. Dates without
 * an offset are in the time zone. Made once for each zone. Of it
 * `bantin schema` makes what the tools of editors read.
 */
export const articleSchema = remember((timezone: string) => {
  const date = writtenDate(timezone);
  return z.strictObject({
    title: titleWords.describe('The headline.'),
    date: date.describe('When it was published: 28/01/2021 10:22, day before month.'),
    kind: writtenAs(text, writtenForms.named(purposes)).describe('Of a page in pages/: what it is for.'),
    kicker: words.describe('A few words above the headline.'),
    subtitle: words.describe('A second headline below the first.'),
    type: writtenAs(text, writtenForms.named(articleTypes)).describe(
      'What kind of journalism it is: news, opinion, sponsored …',
    ),
    seoTitle: words.describe('The title for search engines and tabs, instead of the headline.'),
    shareTitle: words.describe('The title on cards of social networks.'),
    byline: words.describe('Who wrote it, as it is to be printed.'),
    location: wordsList
      .transform((places) => places.join(', ') || null)
      .describe('Where it was written from.'),
    updated: date.describe('When its text was last changed for readers.'),
    embargo: date.describe('Until when it is held back, whatever its date.'),
    expires: date.describe('From when on it is no longer shown.'),
    draft: flag.describe('true keeps it out of the published site.'),
    hidden: flag.describe('true shows it at its own address only: in no list, feed, sitemap or search.'),
    noindex: flag.describe('true keeps search engines, and the search of the site, from listing it.'),
    pinned: pin(timezone).describe('true, or the last day on which it leads the front page.'),
    id: text.describe('Its name in feeds for ever; made from the first date and the path when left out.'),
    slug: slug.describe('The last part of its address: small letters, digits and hyphens.'),
    aliases: aliases.describe('Old addresses that lead here, each beginning with /.'),
    canonical: webAddress.describe('Address of the original of a reprint.'),
    author: authors.describe('One author, or a list: names, or names of files in authors/.'),
    lead: words.describe('The paragraph that opens it and stands for it in lists (sapo).'),
    section: sections.describe('The section; the first folder when left out.'),
    tags: commaNames.describe('A list, or words with commas between.'),
    series: texts.describe('The series it is a part of: its title, or the name of a file in series/.'),
    related: texts.describe('Paths of articles that are shown first among those on the same matters.'),
    figures: listOf(
      figure,
      aFile((src) => ({ ...nothingSaid, src })),
    ).describe(
      'Its pictures, films, sounds and PDFs, with caption, alt and credit; of films and sounds poster, subtitles and transcript.',
    ),
    focus: focus.describe(
      'The point of its first picture that crops keep: [50%, 20%] from the left and the top, or top, left …',
    ),
    paragraphs: paragraphRule.describe(
      'lines when each line of its text is a paragraph; an empty line ends one when left out.',
    ),
    toc: contentsFlag.describe('true puts a table of contents before its text.'),
    language: writtenLanguage.describe(
      'The language of its text where it is another than that of the site: en.',
    ),
    translations: translations.describe(
      'Its versions in other languages, by language: { en: en/kinh-te/water.md }.',
    ),
    translationKey: text.describe('A name that all versions of it in other languages share.'),
    views: count.describe('How often it was read.'),
    source: source(date).describe('Where it was taken from.'),
    attachments: listOf(
      attachment,
      aFile((src) => ({ src, title: null })),
    ).describe('Files to download.'),
    corrections: listOf(correction(date), correctionInWords(timezone)).describe(
      'What was corrected after publication.',
    ),
    extra: z.record(z.string(), z.unknown()).nullish().describe('Values of the site, for its templates.'),
  });
});

const slug = text.transform((written, context) => {
  if (written === null || slugify(written) !== '') return written;
  return refuse(
    context,
    'bad-slug',
    `No address can be made of the slug "${written}".`,
    'Use small letters a to z, digits and hyphens, or leave the slug out.',
  );
});

const alias = someText.transform((written, context) => {
  if (queriedAddress(written) !== null) return written;
  const claim = claimedAddress(written);
  if (claim.url !== null) return written;
  const message = `The old address "${written}" cannot lead here, because ${claim.why}.`;
  return refuse(context, 'bad-alias', message, claim.hint);
});

/** Several with commas between: a path has no space behind one. */
function parted(written: string): string[] {
  return written.split(/[,;]\s+/).filter((path) => path.trim() !== '');
}

const aliases = z
  .union([z.string().transform(parted).pipe(z.array(alias)), z.array(alias)])
  .nullish()
  .transform((paths) => paths ?? []);

const person = z.strictObject({ name: someName }).transform(({ name }) => name);
const authors = z
  .union([names, person.transform((name) => [name]), z.array(z.union([person, someName]))])
  .nullish()
  .transform((names) => names ?? []);

/** Other tools allow several categories, and several series: the first counts, the others become tags. */
const sections = texts;

const subtitle = z.strictObject({ src: someText, language: text, title: words });
const figure = z.strictObject({
  src: someText,
  caption: words,
  alt: words,
  credit: words,
  poster: text,
  subtitles: listOf(
    subtitle,
    aFile((src) => ({ src, language: null, title: null })),
  ),
  transcript: longText,
  focus,
});
const nothingSaid = {
  caption: null,
  alt: null,
  credit: null,
  poster: null,
  subtitles: [],
  transcript: null,
  focus: null,
};
const attachment = z.strictObject({ src: someText, title: words });

function source(date: ReturnType<typeof writtenDate>) {
  const full = z.strictObject({ name: someWords, url: webAddress, publishedAt: date });
  const short = someWords.transform((name) => ({ name, url: null, publishedAt: null }));
  return z.union([short, full]).nullish();
}

/** What is said of a file by its name alone. */
function aFile<Value>(said: (src: string) => Value) {
  return someText.transform(said);
}

/** A list of `item`, or one of them; `short` reads a plain text in its place. Empty entries are dropped. */
function listOf<Item extends z.ZodType>(item: Item, short: z.ZodType<z.output<Item>, string> | null = null) {
  const one = short === null ? item : z.union([short, item]);
  return z
    .union([z.array(one.nullable()), one.transform((single) => [single])])
    .nullish()
    .transform((list) => (list ?? []).filter((entry) => entry !== null) as z.output<Item>[]);
}
