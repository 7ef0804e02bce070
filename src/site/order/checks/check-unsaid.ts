import { missingAlt, type Unsaid } from '../../../articles/markdown/figures/figures.ts';
import type { NamedPicture, ReadMeta } from '../../../articles/summary/article-summary.ts';
import { info, type Problem } from '../../../base/problem.ts';
import type { PictureLook, PictureTexts } from '../../../pictures/look.ts';
import { shownProfiles } from '../groups/shown-profiles.ts';
import type { Pictures } from '../pictures/picture.ts';
import type { Site } from '../site.ts';
import { describedFigure } from './described-figure.ts';

/**
 * A note for each picture of which the file says what its article or author does not, and a warning for each that has
 * no alternative text even so (R4.2). Those of scheduled articles are told today.
 */
export function checkUnsaid(site: Site, pictures: Pictures, read: ReadMeta): Problem[] {
  const textsOf = (src: string): FileTexts => {
    const picture = pictures.get(site.files.get(src)?.file ?? '');
    const texts = describedFigure({ caption: null, alt: null, credit: null }, picture, site.locale);
    return { ...texts, artist: picture?.look.artist ?? null };
  };
  const isWorthTelling = ({ src, lacks }: Pick<NamedPicture, 'src' | 'lacks'>) => {
    if (lacks.length === 0) return false;
    const texts = textsOf(src);
    return lacks.some((name) => texts[name] !== null || name === 'alt' || tellsArtist(lacks, texts));
  };
  const telling = [...site.pages, ...site.coming].filter(({ summary }) =>
    summary.pictures.some(isWorthTelling),
  );
  return [...telling.flatMap((article) => read(article) ?? []), ...shownProfiles(site)].flatMap(
    ({ unsaid }) => unsaid.flatMap((one) => problemsOf(one, textsOf(one.src))),
  );
}

type FileTexts = PictureTexts & Pick<PictureLook, 'artist'>;

function tellsArtist(lacks: Unsaid['lacks'], { artist }: FileTexts): boolean {
  return artist !== null && lacks.includes('credit');
}

function problemsOf({ written, at, lacks, captioned }: Unsaid, texts: FileTexts): Problem[] {
  const found = lacks.filter((name) => texts[name] !== null);
  const problems: Problem[] = [];
  if (found.length > 0) {
    const what = found.map((name) => `${names[name]} "${texts[name]}"`).join(' and ');
    problems.push(
      info(
        'embedded-text',
        at,
        `What the article does not say of the picture "${written}" is printed as its file has it: ${what}.`,
        `Write ${found.map((name) => `"${name}:"`).join(' and ')} in the front matter to say something else.`,
      ),
    );
  }
  if (tellsArtist(lacks, texts)) {
    problems.push(
      info(
        'camera-artist',
        at,
        `The camera wrote "${texts.artist}" into the picture "${written}" (EXIF). That is often its owner and not for readers, so it is not printed.`,
        `If it is who took the picture, write "credit: ${texts.artist}" beside it in the front matter.`,
      ),
    );
  }
  if (lacks.includes('alt') && texts.alt === null) {
    problems.push(missingAlt(written, captioned || found.includes('caption'), at));
  }
  return problems;
}

const names = { caption: 'the caption', alt: 'the alternative text', credit: 'the credit' } as const;
