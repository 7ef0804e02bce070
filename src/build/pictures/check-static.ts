import { checkSize } from '../../articles/files/file-facts.ts';
import { secretFile } from '../../articles/files/secret-file-problem.ts';
import { type Digest, digestValue } from '../../base/digest.ts';
import { badFileName } from '../../base/files/bad-file-name.ts';
import { readIfExists } from '../../base/files/files.ts';
import { holdsPrivateKey, longestKey, secretName } from '../../base/files/secret-file.ts';
import type { FileEntry, Skipped, Walk } from '../../base/files/walk.ts';
import { type Problem, warning } from '../../base/problem.ts';
import type { Table } from '../../engine/store.ts';
import type { FactsRecord } from '../cache/records.ts';
import type { Settings } from '../settings/load-settings.ts';
import { markedInStatic } from './marked-files.ts';

/**
 * What is wrong with the files in `static/`, which are published whatever they are: an error for each that keeps secrets or
 * is too large, a warning for each that is there and is not published, and where names look as if it were not to be.
 */
export function checkStatic(
  found: Walk | undefined,
  files: readonly FileEntry[],
  digests: ReadonlyMap<string, Digest>,
  { code }: Pick<Settings, 'code'>,
  facts: Table<FactsRecord>,
): Problem[] {
  const problems = [
    ...(found?.skipped ?? []).map(passedOver),
    ...markedInStatic(files.map(({ path }) => path)),
  ];
  for (const entry of files) {
    const { path: file, disk } = entry;
    const digest = digests.get(file);
    const secret =
      secretName(file) ?? (digest !== undefined && holdsKey(entry, digest) ? 'a private key' : null);
    const large = digest === undefined ? checkSize(file, disk) : null;
    if (secret !== null) problems.push(secretFile(file, secret));
    else if (large !== null) problems.push(large);
  }
  return problems;

  /** Files are read once for each state of theirs. */
  function holdsKey({ path: file, disk, stat }: FileEntry, digest: Digest): boolean {
    if (stat.size > longestKey) return false;
    const [name, key] = [`key in ${file}`, digestValue([code, file, digest])];
    const kept = facts.get(name);
    if (kept?.key === key) return kept.problems.length > 0;
    const holds = holdsPrivateKey(readIfExists(disk) ?? new Uint8Array());
    facts.put(name, { key, facts: null, problems: holds ? [secretFile(file, 'a private key')] : [] });
    return holds;
  }
}

function passedOver({ path, why }: Skipped): Problem {
  const file = `static/${path}`;
  if (why === 'name') return badFileName(file);
  const secret = why === 'hidden' ? secretName(path) : null;
  if (secret !== null) return secretFile(file, secret);
  const [message, hint] = {
    symlink: [
      `"${file}" is a link to another place, and links are not followed.`,
      'Put the file itself there.',
    ],
    special: [`"${file}" is no ordinary file, so it is not opened.`, 'Move it out of the folder "static".'],
    hidden: [
      `"${file}" is not published, because its name begins with a dot.`,
      'Rename it, or move it out of the folder "static"; .htaccess and .well-known/ are published.',
    ],
  }[why];
  return warning('not-followed', null, message ?? '', hint ?? '');
}
