import { z } from 'zod';
import { refuse } from '../../base/refuse.ts';
import { folder } from './config-values.ts';
import { type FoundTheme, type ThemeFault, themePackage } from './look/find-theme.ts';

/** A folder of the site, or the name of an installed package, of which the folder of its templates is taken. */
export function themeSetting(
  isFolder: (path: string) => boolean,
  find: (name: string) => FoundTheme,
  content: string,
) {
  const own = folder(isFolder);
  return z.string().transform((written, context): string => {
    const name = isFolder(written) ? null : themePackage(written);
    if (name === null) {
      const { data, error } = own.safeParse(written);
      for (const issue of error?.issues ?? []) context.addIssue({ ...issue } as never);
      if (data !== undefined && [...others, content].includes(data.split('/')[0] ?? ''))
        return refuse(
          context,
          'wrong-value',
          `The folder "${written}" holds more than a theme, and all that a theme holds is published.`,
          'Put templates and style sheets into a folder of their own, such as "theme", or write the name of an installed package.',
        );
      return data ?? z.NEVER;
    }
    const found = find(name);
    if ('folder' in found) return found.folder;
    const { message, hint } = told(written, found.fault);
    return refuse(context, 'theme-missing', message, hint);
  });
}

/** Of the site as a whole, its articles, what is made of it, and what is installed. */
const others = ['', 'content', 'static', 'dist', 'node_modules', '.bantin', '.git'];

function told(written: string, { package: name, why }: ThemeFault): { message: string; hint: string } {
  const install = `npm install ${name}`;
  switch (why) {
    case 'not installed':
      return {
        message: `The theme "${written}" is no folder of the site, and the package ${name} is not installed.`,
        hint: `Install it in the folder of the site: ${install} – or mend the name of the folder; upper and lower case count.`,
      };
    case 'without templates':
      return {
        message: `The package ${name} is no theme: it has no folder "templates".`,
        hint: 'Name another package under "theme" in bantin.yaml, or tell who made this one.',
      };
    default:
      return {
        message: `The package ${name} leads out of the folder in which it is installed, so nothing of it is used.`,
        hint: `Install a copy in the place of a link: npm install --install-links, with the path of its folder.`,
      };
  }
}
