import { pdfPeople } from '../../articles/files/pdf-people.ts';
import { isPictureName } from '../../articles/files/picture-name.ts';
import { withoutPeople } from '../../articles/files/without-people.ts';
import { extensionOf } from '../../base/addresses/paths.ts';
import { digestValue } from '../../base/digest.ts';
import { readIfExists } from '../../base/files/files.ts';
import { info, type Problem, warning } from '../../base/problem.ts';
import type { Table } from '../../engine/store.ts';
import type { FileRoute } from '../../site/addresses/route.ts';
import type { FactsRecord } from '../cache/records.ts';
import type { Settings } from '../settings/load-settings.ts';
import { told } from './picture-problems.ts';

/**
 * What files that are published as they are tell of people and places: a warning for each picture of `static/`, a note for
 * each PDF. Those of the content folder that are pictures are told where articles name them. Each state of a file is
 * looked at once.
 */
export async function tellOfPeople(
  routes: readonly FileRoute[],
  disks: ReadonlyMap<string, string>,
  { code, config }: Pick<Settings, 'code' | 'config'>,
  facts: Table<FactsRecord>,
): Promise<Problem[]> {
  const { clean } = config.files;
  const problems: Problem[] = [];
  for (const { file, digest } of routes) {
    const disk = disks.get(file);
    if (disk === undefined || !mayTell(file)) continue;
    const [name, key] = [`people in ${file}`, digestValue([code, clean, file, digest])];
    const kept = facts.get(name);
    const found = kept?.key === key ? kept.problems : await look(file, disk, clean);
    if (kept?.key !== key) facts.put(name, { key, facts: null, problems: found });
    problems.push(...found);
  }
  return problems;
}

function mayTell(file: string): boolean {
  return extensionOf(file) === 'pdf' || (file.startsWith('static/') && isPictureName(file));
}

async function look(file: string, disk: string, clean: boolean): Promise<Problem[]> {
  const bytes = readIfExists(disk) ?? new Uint8Array();
  const published = clean ? withoutPeople(bytes) : bytes;
  const hint = clean
    ? 'This cannot be taken out here: remove it in the program that made the file, and save it again.'
    : 'Remove that from the file, or write in bantin.yaml: files: { clean: true }.';
  if (extensionOf(file) === 'pdf') {
    const people = pdfPeople(published);
    if (people.length === 0) return [];
    return [
      info(
        'personal-metadata',
        null,
        `The properties of "${file}" name ${people.map((name) => `"${name}"`).join(', ')} as its author, and readers can see them.`,
        hint,
      ),
    ];
  }
  const { readMetadata } = await import('../../pictures/read-metadata.ts');
  const { personal } = readMetadata(published, null);
  if (personal.length === 0) return [];
  const what = personal.map((kind) => told[kind]).join(', ');
  return [
    warning(
      'personal-metadata',
      null,
      `The picture "${file}" is published as it is, and tells its readers ${what}.`,
      hint,
    ),
  ];
}
