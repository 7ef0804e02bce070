import { scenarios } from '../scenarios.js';
import { ratio, seconds, whole } from './numbers.js';
import { devTitle } from './tables.js';

const [width, labels, room] = [760, 224, 120];
const [bar, gap, between, top] = [16, 3, 16, 62];

const style = `
  text { font: 13px system-ui, sans-serif; fill: #1c1b1a; }
  .title { font-size: 16px; font-weight: 600; }
  .soft { fill: #5c5853; }
  .bar-0 { fill: #8a8f98; } .bar-1 { fill: #b9bdc4; } .bar-2 { fill: #a3202c; }
  .ground { fill: #fffdf9; }
  @media (prefers-color-scheme: dark) {
    text { fill: #ece9e4; } .soft { fill: #aaa59d; } .ground { fill: #191817; }
    .bar-0 { fill: #8d939d; } .bar-1 { fill: #5a5f68; } .bar-2 { fill: #e0656f; }
  }
`;

/**
 * The times of a run as bars, one group for each scenario, in SVG. The last contender stands out.
 * @param {import('./run.js').Run} run
 */
export function drawChart({ articles, results }) {
  const groups = [
    ...scenarios.map(({ name, title }) => ({
      title,
      values: results.map(({ medians }) => medians[name]?.wall ?? null),
    })),
    { title: devTitle.replaceAll('`', ''), values: results.map(({ dev }) => dev) },
  ].filter(({ values }) => values.some((value) => value !== null));
  const longest = Math.max(...groups.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const scale = (width - labels - room) / longest;
  const tall = results.length * (bar + gap) + between;
  const height = top + groups.length * tall;
  const compared = results.length > 1 ? ` (and compared with ${results[0]?.title})` : '';
  const title = `Seconds, ${whole(articles)} articles${compared}`;
  const body = groups.map(({ title, values }, index) => group(title, values, top + index * tall));

  /** @param {string} name @param {readonly (number | null)[]} values @param {number} y */
  function group(name, values, y) {
    const rows = values.map((value, index) => {
      const line = y + index * (bar + gap);
      const times = index === 0 || value === null ? '' : `· ${ratio(value, values[0] ?? null)}`;
      const long = Math.max(1, (value ?? 0) * scale);
      const end = labels + long + 6;
      const mark = `<rect class="bar-${look(index)}" x="${labels}" y="${line}" width="${long.toFixed(1)}" height="${bar}" rx="2"/>`;
      return `${value === null ? '' : mark}<text x="${end.toFixed(1)}" y="${line + 13}">${seconds(value)}<tspan class="soft" dx="6">${times}</tspan></text>`;
    });
    return `<text x="0" y="${y + 13}">${escapeXml(name)}</text>\n${rows.join('\n')}`;
  }

  /** @param {number} index */
  function look(index) {
    return index === results.length - 1 ? 2 : Math.min(index, 1);
  }

  let x = 0;
  const legend = results.map((result, index) => {
    const key = `<rect class="bar-${look(index)}" x="${x}" y="32" width="12" height="12" rx="2"/><text x="${x + 18}" y="43">${escapeXml(result.title)}</text>`;
    x += 40 + result.title.length * 8;
    return key;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 -10 ${width + 32} ${height + 12}" role="img" aria-label="${escapeXml(title)}">
<style>${style}</style>
<rect class="ground" x="-16" y="-10" width="${width + 32}" height="${height + 12}" rx="8"/>
<text class="title" x="0" y="16">${escapeXml(title)}</text>
${[...legend, ...body].join('\n')}
</svg>
`;
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
