/**
 * What every template may name: `page` (the view), `site` and `words` (the shell), `body` (the article's HTML) and
 * `structuredData` (JSON for a script element), both null on other pages, and in a layout `content` (what the page put
 * into it, `''` elsewhere). A partial may also name what its include passes. There are no globals.
 */
export const pageNames: readonly string[] = ['page', 'site', 'words', 'body', 'structuredData', 'content'];

/** Those of them that are the same on every page. */
export const sharedNames: readonly string[] = ['site', 'words'];
