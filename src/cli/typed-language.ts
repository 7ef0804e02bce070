/**
 * What was typed behind `--lang`, or null: known before the command line is read, since what is wrong with it is told in
 * that language too.
 */
export function typedLanguage(args: readonly string[]): string | null {
  const at = args.findIndex((each) => each === '--lang' || each.startsWith('--lang='));
  const typed = args[at]?.includes('=') ? args[at]?.slice('--lang='.length) : args[at + 1];
  return at >= 0 && typed !== undefined && /^[A-Za-z]{2,3}\b/.test(typed) ? typed.toLowerCase() : null;
}
