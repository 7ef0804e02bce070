/** When the site needs a build although nobody changes anything. */
export interface Due {
  /** ISO 8601 in the site's time zone. */
  readonly at: string;
  /** An article appears, vanishes, leads the front page no longer, or is news to search engines no longer (R1.12); a notice ends. */
  readonly why: 'appears' | 'expires' | 'pin-ends' | 'news-ends' | 'notice-ends';
}
