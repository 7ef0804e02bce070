/**
 * The tag of the language to which the machine is set, without its region: by LC_ALL, LC_MESSAGES or LANG, the first that is
 * there, else as the system says it; null where that is none, as in `C`.
 */
export function machineLanguage({
  LC_ALL,
  LC_MESSAGES,
  LANG,
}: Readonly<Record<string, string | undefined>>): string | null {
  const set = LC_ALL || LC_MESSAGES || LANG || new Intl.DateTimeFormat().resolvedOptions().locale;
  return /^[a-z]{2,3}(?![a-z])/.exec(set.toLowerCase())?.[0] ?? null;
}
