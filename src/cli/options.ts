/**
 * Every option of the command line, once: how it is written, what it means, how its value is read, what it is when
 * not given. Commands pick from this table; help and defaults come from it.
 */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { type StarterName, starterNames } from '../desk/starter-names.ts';
import { type HostName, hostNames } from '../site/settings/host.ts';
import { type Format, formats } from './report.ts';
import { readArgument, readBase, readCount, readMoment, readPort, readSpokenLanguage } from './values.ts';

interface Flag<Value> {
  readonly flags: string;
  readonly help: string;
  /** Reads a typed value or throws an `InvalidArgumentError`; null for an option that is only on or off. */
  readonly read: ((written: string) => Value) | null;
  readonly default: Value;
  /** How help says the default; null when it goes without saying. */
  readonly shown: string | null;
}

function flag<Value>(
  flags: string,
  help: string,
  read: (written: string) => Value,
  fallback: NoInfer<Value>,
  shown: string | null = null,
): Flag<Value> {
  return { flags, help, read, default: fallback, shown };
}

function toggle(flags: string, help: string): Flag<boolean> {
  return { flags, help, read: null, default: false, shown: null };
}

const optional =
  <Value>(read: (written: string) => Value) =>
  (written: string): Value | null =>
    read(written);

function readHost(written: string): HostName {
  const host = hostNames.find((name) => name === written);
  if (host === undefined) throw new InvalidArgumentError(`Allowed choices are ${hostNames.join(', ')}.`);
  return host;
}

function readFormat(written: string): Format {
  const format = formats.find((name) => name === written);
  if (format === undefined) throw new InvalidArgumentError(`Allowed choices are ${formats.join(', ')}.`);
  return format;
}

function readStarter(written: string): StarterName {
  const starter = starterNames.find((name) => name === written);
  if (starter === undefined)
    throw new InvalidArgumentError(`Allowed choices are ${starterNames.join(', ')}.`);
  return starter;
}

export const options = {
  root: flag('--root <folder>', 'folder of the site', readArgument, '.', 'the current folder'),
  out: flag(
    '--out <folder>',
    'folder that gets the site; nothing in it that bantin did not write is touched',
    optional(readArgument),
    null,
    'dist in the folder of the site',
  ),
  base: flag(
    '--base <url>',
    'address of the site, in place of "url" in bantin.yaml',
    optional(readBase),
    null,
  ),
  relative: toggle('--relative', 'make every address relative, for a site that is read from a disk'),
  now: flag(
    '--now <moment>',
    'take this moment for the present, such as 2021-02-01T08:00+07:00; UTC without an offset',
    optional(readMoment),
    null,
    'SOURCE_DATE_EPOCH, else the clock',
  ),
  drafts: toggle(
    '--drafts',
    'make a preview: drafts and scheduled articles too, marked, for no search engine',
  ),
  strict: toggle('--strict', 'treat every warning as an error'),
  threads: flag(
    '--threads <number>',
    'worker threads; the site does not depend on it',
    optional(readCount),
    null,
    'one for each processor',
  ),
  cache: {
    ...toggle('--no-cache', 'use nothing of earlier builds and keep nothing for later ones'),
    default: true,
  },
  allowShrink: toggle('--allow-shrink', 'remove pages even when they are more than half of the site'),
  verify: toggle('--verify', 'prove that all that bantin made equals a clean build'),
  format: flag(
    '--format <format>',
    `how to report problems: ${formats.join(', ')}`,
    readFormat,
    'pretty',
    'pretty',
  ),
  yes: toggle('--yes', 'do not ask'),
  dryRun: toggle('--dry-run', 'say what would be done, and do nothing'),
  lang: flag(
    '--lang <tag>',
    'language of the messages, such as vi or en',
    optional(readSpokenLanguage),
    null,
    'that of the site',
  ),
  quiet: toggle('--quiet', 'print errors and warnings only'),
  port: flag('--port <number>', 'port to serve at, or the next one that is free', readPort, 8080, '8080'),
  host: flag(
    '--host <name>',
    'name or address to serve at; 0.0.0.0 lets other machines in',
    readArgument,
    '127.0.0.1',
    'this machine alone',
  ),
  servedBy: flag(
    '--host <name>',
    'who will serve the site, in place of "host" in bantin.yaml; what it would refuse is a warning',
    optional(readHost),
    null,
  ),
  title: flag('--title <text>', 'title of the site', optional(readArgument), null, 'the name of the folder'),
  url: flag('--url <url>', 'address of the site, when it is known', optional(readBase), null),
  sourceLanguage: flag(
    '--language <tag>',
    'language of the site, such as vi or en',
    optional(readArgument),
    null,
    'that of the sources, else vi',
  ),
  siteLanguage: flag(
    '--language <tag>',
    'language of the site, such as vi or en',
    optional(readArgument),
    null,
    'that of the starter, else vi',
  ),
  starter: flag(
    '--starter <name>',
    `what the site begins as: ${starterNames.join(', ')}`,
    optional(readStarter),
    null,
    'a site with one article',
  ),
  package: toggle('--package', 'add a package.json, into which plugins are installed'),
  inLanguage: flag(
    '--language <tag>',
    'language of the article, in a site of several',
    optional(readArgument),
    null,
    'the first of the site',
  ),
  section: flag(
    '--section <name>',
    'section of the article: its name, or its folder',
    optional(readArgument),
    null,
  ),
  page: toggle('--page', 'make a page that is no article, such as one about the newsroom'),
  author: flag('--author <name>', 'who writes it', optional(readArgument), null),
  series: flag('--series <name>', 'series of which it is a part', optional(readArgument), null),
  tag: flag('--tag <name>', 'tag of the article', optional(readArgument), null),
} as const;

export type OptionName = keyof typeof options;

/** The values of the named options, all of them there. */
export type Values<Name extends OptionName> = { readonly [Key in Name]: (typeof options)[Key]['default'] };

/** Gives the command the named options. */
export function addOptions(command: Command, names: readonly OptionName[]): Command {
  for (const name of names) {
    const { flags, help, read, default: fallback, shown } = options[name];
    const option = new Option(flags, help);
    if (read !== null) option.argParser<unknown>(read);
    command.addOption(shown === null ? option : option.default(fallback, shown));
  }
  return command;
}

/** What was typed for the named options, completed with their defaults. */
export function valuesOf<Name extends OptionName>(command: Command, names: readonly Name[]): Values<Name> {
  const typed = command.opts();
  return Object.fromEntries(
    names.map((name) => {
      const { flags, default: fallback } = options[name];
      return [name, typed[new Option(flags).attributeName()] ?? fallback];
    }),
  ) as Values<Name>;
}
