import path from 'node:path';

/**
 * An article with the front matter of other generators. Links between articles are written as their final addresses,
 * which spares these generators the work of resolving them.
 * @param {import('../corpus.js').Article} article
 */
export function peerText(article) {
  const { title, date, authors, lead, tags } = article;
  const front = { title, date: `${date}:00+07:00`, authors, lead, tags };
  const lines = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${withAddresses(article)}`;
}

/**
 * The address that the path of an article's file gives it: `/kinh-te/2015/cho-que-7/`.
 * @param {{ readonly path: string }} article
 */
export function peerUrl(article) {
  return `${article.path.slice('content'.length, -'.md'.length)}/`;
}

/** @param {import('../corpus.js').Article} article */
function withAddresses(article) {
  const folder = path.posix.dirname(article.path);
  return article.body.replace(
    /\]\(([^)]+\.md)\)/g,
    (_, file) => `](${peerUrl({ path: path.posix.join(folder, file) })})`,
  );
}
