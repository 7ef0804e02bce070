/**
 * Whether Windows takes a file or folder of this name (lower case, without endings) for a device: a site with one can
 * neither be kept nor served there.
 */
export function isDeviceName(stem: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$|clock\$)$/.test(stem);
}

/** The slug, which ends with a hyphen where it would be a device: "con" is a word like all others in Vietnamese. */
export function noDevice(slug: string): string {
  return isDeviceName(slug) ? `${slug}-` : slug;
}
