import { isServerProgram } from '../../base/addresses/program-endings.ts';
import { wordSet } from '../../base/text/word-set.ts';

/** Who runs a file of this ending (lower case), as a clause of a sentence; null when nobody does by its name alone. */
export function activeEnding(ending: string): string | null {
  if (isServerProgram(ending)) return 'is run by servers';
  if (runByBrowsers.has(ending)) return "can run code in the reader's browser";
  return runByMachines.has(ending) ? "can run code on the reader's computer" : null;
}

/** Opened in a browser, these run what stands in them, in the name of the site, or change what other files are. */
const runByBrowsers = wordSet(
  `html htm html5 hxt xhtml xht xhtm dhtml mht mhtml maff svgz htc hta xsl xslt xul mml mathml js mjs cjs jsm
   jsx ecma wasm swf css vbs appcache webmanifest manifest xpi crx`,
);

const runByMachines = wordSet(
  `exe com url webloc bat cmd msi msp msix appx scr pif cpl dll sys ocx lnk scf inf reg ps1 psm1 vbe jse wsh ws application gadget chm hlp
   iso img vhd vhdx dmg pkg app command workflow terminal apk xapk ipa deb rpm appimage run bin elf so desktop jnlp
   docm dotm xlsm xltm xlam xlsb xll pptm potm ppam ppsm sldm iqy slk mdb accdb`,
);
