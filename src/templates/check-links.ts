import { type Problem, warning } from '../base/problem.ts';
import { nearest } from '../base/text/nearest.ts';
import { linksOf } from './css-links.ts';
import { placeAt, type TemplateText } from './template-place.ts';

/** A warning for every link of a style sheet that leads to no file of the theme, though its path lies inside of it. */
export function checkLinks(sheet: TemplateText, name: string, files: readonly string[]): Problem[] {
  const known = new Set(files);
  return linksOf(sheet.source, name).flatMap(({ written, target, offset }) => {
    if (known.has(target)) return [];
    const meant = nearest(target, files);
    return [
      warning(
        'theme-file-missing',
        placeAt(sheet, offset),
        `The style sheet names "${written}", but the theme has no such file, so readers will not get it.`,
        meant === null
          ? 'Put the file there, or mend its name; what lies in "static/" is named with "../" before it.'
          : `Did you mean "${meant}"?`,
      ),
    ];
  });
}
