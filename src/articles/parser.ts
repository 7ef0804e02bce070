/** What reads Markdown: `remark` is remark-parse, which defines the result; `satteri` is quicker and gives the same. */
export type Parser = 'remark' | 'satteri';

/** As in the settings of a site; `auto` leaves it to `chooseParser`. */
export type ParserChoice = Parser | 'auto';

/** From how many articles on the quicker parser is worth a second one. */
const many = 1000;

/**
 * The parser of a site of so many articles. It depends on the site alone, never on the machine, so that everyone who
 * builds the site builds it in the same way. A site with remark plugins of its own gets remark-parse, since these may
 * add syntax to it.
 */
export function chooseParser(choice: ParserChoice, articles: number, plugins: readonly string[]): Parser {
  if (choice !== 'auto') return choice;
  return articles >= many && plugins.length === 0 ? 'satteri' : 'remark';
}
