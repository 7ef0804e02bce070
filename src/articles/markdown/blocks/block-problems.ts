import { error, type Place, type Problem, warning } from '../../../base/problem.ts';
import { nearest } from '../../../base/text/nearest.ts';
import { type BlockName, blockNameIn, blockNames, nearBlocks, plainBlockName } from './block-kinds.ts';

/** The block that a name may mean which none has; null when nobody knows. */
export function blockMeant(written: string): BlockName | null {
  const near = nearest(plainBlockName(written), nearBlocks.keys());
  return near === null ? null : (nearBlocks.get(near) ?? null);
}

export function unknownBlock(written: string, language: string, at: Place): Problem {
  const meant = blockMeant(written);
  const known = blockNames.map((name) => `:::${blockNameIn(language, name)}`).join(', ');
  return error(
    'unknown-block',
    at,
    `There is no block ":::${written}".`,
    meant === null
      ? `Blocks are ${known}.`
      : `Did you mean ":::${blockNameIn(language, meant)}"? Blocks are ${known}.`,
  );
}

/** `isBehindWords` says that the colons that end it stand on a line with others. */
export function unclosedBlock(written: string, isBehindWords: boolean, at: Place): Problem {
  return error(
    'unclosed-block',
    at,
    `The block ":::${written}" is never closed, so the rest of the text would stand in it.`,
    isBehindWords
      ? 'The colons that end it stand behind other words: write them alone on the next line, and the text of the block on lines of its own between the two.'
      : 'Write ::: alone on a line where it ends. A block around another one begins and ends with more colons: ::::.',
  );
}

export function unknownBlockSetting(
  block: string,
  setting: string,
  names: readonly string[],
  at: Place,
): Problem {
  const near = nearest(setting, names);
  const known = names.length === 0 ? 'It has no settings.' : `It may say ${names.join(', ')}.`;
  return warning(
    'bad-block',
    at,
    `The block ":::${block}" has no setting "${setting}".`,
    near === null ? known : `Did you mean "${near}"? ${known}`,
  );
}

export function badBlockDate(why: string, hint: string, at: Place): Problem {
  return warning('bad-block', at, why, hint);
}

export function emptyBlock(block: string, at: Place): Problem {
  return warning(
    'bad-block',
    at,
    `The block ":::${block}" holds nothing.`,
    'Write its text on the lines between its beginning and its end, or take it out.',
  );
}

export function galleryWithoutPictures(at: Place): Problem {
  return warning(
    'bad-block',
    at,
    'The gallery holds no pictures.',
    'Write each picture in a paragraph of its own: ![What it shows](picture.jpg "Caption").',
  );
}

export function itemWithoutLink(block: string, at: Place): Problem {
  return warning(
    'bad-block',
    at,
    `This item of ":::${block}" leads to no story, so it is printed as words.`,
    `Write the title and the file of the story: "${items.related}".`,
  );
}

const items: Readonly<Partial<Record<BlockName, string>>> & { readonly related: string } = {
  related: '- [Title of the story](file.md)',
  timeline: '- **2021:** what happened',
};

export function blockWithoutList(block: string, name: BlockName, at: Place): Problem {
  return warning(
    'bad-block',
    at,
    `The block ":::${block}" holds no list, so its parts are not told from each other.`,
    `Write each part in a line of its own that begins with a hyphen and a space: "${items[name] ?? '- what matters'}".`,
  );
}
