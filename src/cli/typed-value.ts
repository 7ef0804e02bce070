/**
 * What was typed behind an option such as `--lang`, or null: known before the command line is read, since what is wrong with
 * it is told by it too.
 */
export function typedValue(args: readonly string[], flag: string): string | null {
  const at = args.findIndex((each) => each === flag || each.startsWith(`${flag}=`));
  const typed = args[at]?.includes('=') ? args[at]?.slice(flag.length + 1) : args[at + 1];
  return at < 0 || typed === undefined || typed === '' || typed.startsWith('-') ? null : typed;
}
