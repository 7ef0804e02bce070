/** Codes of problems that may be untrue while the settings named `leftOut` are wrong, because defaults stand in for them. */
export function untrueWithout(leftOut: readonly string[]): ReadonlySet<string> {
  return new Set(leftOut.flatMap((name) => untrue[name] ?? []));
}

const ofAddresses = ['broken-anchor', 'lost-address', 'same-address', 'unknown-page'];

const untrue: Readonly<Record<string, readonly string[]>> = {
  files: ['active-file', 'unknown-kind'],
  gone: ofAddresses,
  limits: ['article-too-large', 'front-matter-too-large', 'html-too-large', 'too-deep', 'too-many-entries'],
  paragraphs: ['paragraphs-run-together'],
  permalink: ofAddresses,
  pictures: ['picture-too-large'],
  sections: ['unknown-section', 'untitled-section', ...ofAddresses],
  timezone: ['expires-too-early', 'future-change', 'scheduled', 'updated-too-early'],
  url: ofAddresses,
};
