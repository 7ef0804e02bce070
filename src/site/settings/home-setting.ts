import { z } from 'zod';
import { heldElsewhere, markedElsewhere } from '../../articles/front-matter/held/held-elsewhere.ts';
import { text, texts, webAddress } from '../../articles/front-matter/values/field-kinds.ts';
import { someWords, words } from '../../articles/front-matter/values/field-words.ts';
import { pin } from '../../articles/front-matter/values/pin.ts';
import { error, hasErrors, type Place, type Problem } from '../../base/problem.ts';
import { refuse } from '../../base/refuse.ts';
import { checkSchema } from '../../base/schema/schema.ts';
import type { Moment } from '../../base/time/moment.ts';
import { parseYaml, type YamlDocument } from '../../base/yaml/yaml.ts';
import { or, trueOrFalse, wholeNumber } from './config-values.ts';
import { beginsBlock, withHomeForms } from './forms/home-forms.ts';

/** What stands on the front page, from top to bottom, as `content/home.yaml` says. */
export interface HomeSetting {
  readonly blocks: readonly HomeBlockSetting[];
  /** Path from the site's root. */
  readonly file: string;
  /** Where a block, or a part of one, is written. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

export interface HomeBlockSetting {
  readonly kind: HomeBlockKind;
  /** What stands above it; null for what it leads to. */
  readonly title: string | null;
  /** What it names: one section, series, tag, page or article. */
  readonly name: string;
  /** Paths of chosen articles, the one that leads first. */
  readonly stories: readonly string[];
  /** Whether the first of them is written as `lead`. */
  readonly hasLead: boolean;
  /** How many articles it shows at most; null for as many as usual. */
  readonly count: number | null;
  /** Whether it may show what stands above it already. */
  readonly repeat: boolean;
  readonly notice: Notice | null;
}

export interface Notice {
  readonly text: string;
  readonly link: string | null;
  /** From then on it is shown no longer. */
  readonly until: Moment | null;
}

export type HomeBlockKind =
  | 'stories'
  | 'newest'
  | 'section'
  | 'series'
  | 'tag'
  | 'page'
  | 'gallery'
  | 'mostRead'
  | 'notice';

const count = or(wholeNumber(1, 100).nullable(), null);

/** An address of this site or elsewhere; the name of a page is that of its address. */
const link = z
  .union([
    webAddress,
    z.string().regex(/^\/(?![/\\])\S*$/, { abort: true }),
    z
      .string()
      .regex(/^[a-z\d]+(?:-[a-z\d]+)*\/?$/i, { abort: true })
      .transform((name) => `/${name.replace(/\/$/, '')}/`),
  ])
  .nullish();

function blockSchema(timezone: string) {
  const full = z.strictObject({ text: someWords, link, until: pin(timezone) });
  const short = someWords.transform((written) => ({ text: written, link: null, until: null }));
  return z.strictObject({
    lead: text.describe('The chosen story that leads: the path of its file below content/.'),
    stories: texts.describe('Chosen stories: paths of their files below content/.'),
    newest: count.describe('So many of the newest, behind what is pinned.'),
    mostRead: count.describe('So many of those that were read most.'),
    section: text.describe('The newest of this section.'),
    series: text.describe('The newest of this series.'),
    tag: text.describe('The newest of this tag.'),
    page: text.describe('Title and lead of this page, with a link to it.'),
    gallery: text.describe('Pictures of this article: the path of its file below content/.'),
    title: words.describe('What stands above the block.'),
    count: count.describe('How many articles or pictures it shows at most.'),
    repeat: or(trueOrFalse, false).describe('true lets it show what stands above it already.'),
    notice: z
      .union([short, full])
      .nullish()
      .describe('A text, with a link and the last day on which it is shown.'),
  });
}

/** The front page as it is written: a list of blocks, with or without a name above it. */
export function homeSchema(timezone: string) {
  const blocks = z.array(blockSchema(timezone));
  return z.union([blocks, z.strictObject({ blocks })]);
}

const kinds = ['newest', 'section', 'series', 'tag', 'page', 'gallery', 'mostRead', 'notice'] as const;

function toBlock(
  written: z.output<ReturnType<typeof blockSchema>>,
  context: z.RefinementCtx,
): HomeBlockSetting {
  const { lead, stories, newest, mostRead, section, series, tag, page, gallery } = written;
  const { title, repeat, notice } = written;
  const chosen = [...(lead === null ? [] : [lead]), ...stories];
  const named = kinds.filter((name) => written[name] !== null && written[name] !== undefined);
  const [kind, other] = chosen.length > 0 ? (['stories', ...named] as const) : named;
  if (kind === undefined || other !== undefined) {
    return refuse(context, ...(kind === undefined ? empty : double(kind, other ?? '')));
  }
  return {
    kind,
    title,
    stories: chosen,
    hasLead: lead !== null,
    repeat,
    name: section ?? series ?? tag ?? page ?? gallery ?? '',
    count: newest ?? mostRead ?? written.count,
    notice: notice ? { ...notice, link: notice.link ?? null, until: notice.until?.until ?? null } : null,
  };
}

const empty = [
  'missing-field',
  'This block of the front page shows nothing.',
  `Write one of lead, stories, ${kinds.join(', ')}.`,
] as const;

function double(kind: string, other: string): readonly [string, string, string] {
  return [
    'wrong-value',
    `A block of the front page shows one thing, and this one names "${kind}" and "${other}".`,
    'Put each behind a "-" of its own.',
  ];
}

/** The setting that a text says, at the path `file` from the site's root; null when it cannot be understood. */
export function readHome(
  text: string,
  file: string,
  timezone: string,
): { readonly home: HomeSetting | null; readonly problems: readonly Problem[] } {
  // The line with which YAML may begin, which would hold the name of the list above it.
  const written = text.replace(/^---(?=[ \t]*\r?\n)/, '#--');
  const isList = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*-[ \t\r\n]/.test(written);
  const parsed = isList ? parseYaml(`blocks:\n${written}`, file, 0) : parseYaml(written, file, 1);
  const schema = z.strictObject({ blocks: z.array(blockSchema(timezone).transform(toBlock)) });
  const problems: Problem[] = [...parsed.problems];
  if (hasErrors(problems)) return { home: null, problems };
  if (!Array.isArray(parsed.data.blocks))
    return { home: null, problems: [...problems, noBlocks(file, parsed)] };
  const { yaml, problems: ofForms } = withHomeForms(parsed);
  problems.push(...ofForms);
  const checked = checkSchema(schema, yaml, {
    what: 'the front page',
    doubt: (name, value, at) => heldElsewhere(name, value, at, timezone, 'with-dates'),
  });
  problems.push(...checked.problems.map(isList ? ofList : (problem) => problem));
  if (checked.value !== null) {
    const placeOf = (path: readonly PropertyKey[]) => yaml.placeOf(['blocks', ...path]);
    return told({ blocks: checked.value.blocks, file, placeOf }, problems);
  }
  // Those that are sound, to find out what is wrong with what they name: nothing is published.
  const block = blockSchema(timezone).strip().transform(toBlock);
  const sound = [yaml.data.blocks].flat().flatMap((one, index) => {
    const { data } = block.safeParse(one);
    return data === undefined ? [] : [{ data, index }];
  });
  const placeOf = ([at, ...rest]: readonly PropertyKey[]) =>
    yaml.placeOf(['blocks', sound[Number(at)]?.index ?? 0, ...rest]);
  return told({ blocks: sound.map(({ data }) => data), file, placeOf }, problems);
}

/** The front page with what was found, and the words on it that somebody marked as a draft. */
function told(home: HomeSetting, problems: readonly Problem[]) {
  const marked = home.blocks.flatMap(({ title, notice }, index) =>
    [['title', title] as const, ['notice', notice?.text] as const].flatMap(([name, words]) =>
      words ? (markedElsewhere(words, home.placeOf([index, name])) ?? []) : [],
    ),
  );
  return { home, problems: [...problems, ...marked] };
}

/** `yaml` is what the file says in the place of a list. */
function noBlocks(file: string, { data, placeOf }: YamlDocument): Problem {
  const [name, value] = Object.entries(data)[0] ?? [];
  if (name === undefined || !beginsBlock(name))
    return error(
      'wrong-value',
      { file, line: 1, column: 1 },
      'The front page is a list of blocks, and this file has none.',
      'Write a list such as "- newest: 6", or remove the file.',
    );
  const block = `- ${name.replace(/^-/, '')}:${typeof value === 'string' ? ` ${value}` : ''}`;
  return error(
    'wrong-value',
    placeOf([name], true),
    'The front page is a list of blocks, each of which begins with a hyphen and a space.',
    `Begin each block like this: ${block}`,
  );
}

/** Of a list that stands in no name nobody wrote `blocks`. */
function ofList(problem: Problem): Problem {
  const message = problem.message
    .replace('is not known in "blocks"', 'is not known in a block of the front page')
    .replace(/ (entry \d+) of "blocks"/, ' $1 of the front page')
    .replace(/^Entry (\d+) of "blocks"/, 'Entry $1 of the front page');
  return message === problem.message ? problem : { ...problem, message };
}
