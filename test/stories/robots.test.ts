import { describe, expect, test } from 'vitest';
import { robotAgents, robotPurposes } from '../../src/site/settings/robots/robot-agents.ts';
import { article, site } from '../helpers/site.ts';

async function told(settings: string, host = 'netlify') {
  const s = await site({
    'bantin.yaml': `url: https://moduc.example/\nhost: ${host}\n${settings}`,
    'content/tin/a.md': article({ title: 'Một', date: '28/01/2021' }, 'Một.\n'),
  });
  const build = await s.build();
  return { ...s, build };
}

/** The names of a robots.txt whose robots may read nothing; `*` where none may. */
function denied(robots: string): string[] {
  return robots.split(/\n\n/).flatMap((group) => {
    const names = Array.from(group.matchAll(/^User-agent: (.+)$/gm), ([, name = '']) => name);
    return /^Disallow: \/$/m.test(group) ? names : [];
  });
}

describe('robots are told what the settings say of what they come for', () => {
  test('all may read where nothing is said', async () => {
    const { page } = await told('');
    expect(page('robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://moduc.example/sitemap.xml\nSitemap: https://moduc.example/sitemap-news.xml\n',
    );
    expect(page('_headers')).not.toMatch(/X-Robots-Tag|TDM/);
  });

  test.each(robotPurposes)('those that come for %s alone are kept out', async (purpose) => {
    const { page, pages } = await told(`robots: { ${purpose}: deny }\n`);
    expect(denied(page('robots.txt'))).toEqual(robotAgents[purpose]);
    const isOfSearch = (purpose as string) === 'search';
    expect(page('robots.txt')).toContain(`User-agent: *\nAllow: /\n\n${isOfSearch ? '' : 'Sitemap:'}`);
    // Robots.txt, pages and sitemaps say the same.
    expect(page('robots.txt').includes('Sitemap:')).toBe(!isOfSearch);
    expect([...pages().keys()].some((name) => name.includes('sitemap'))).toBe(!isOfSearch);
    for (const name of ['index.html', '2021/01/a/index.html', 'tin/index.html'])
      expect(page(name).includes('<meta name="robots" content="noindex">')).toBe(isOfSearch);
  });

  test('hosts that send headers say so in them too', async () => {
    const { page } = await told('robots: { training: deny, search: deny }\n');
    expect(page('_headers')).toContain('X-Robots-Tag: noindex, noai, noimageai\n  TDM-Reservation: 1\n');
    const cloudfront = await told('robots: { training: deny }\n', 's3');
    expect(cloudfront.page('.cloudfront/response-headers-policy.json')).toContain('"TDM-Reservation"');
  });

  test('a robot comes for one thing only', () => {
    const all = robotPurposes.flatMap((purpose) => robotAgents[purpose]);
    expect(new Set(all).size).toBe(all.length);
  });

  test('what is neither allow nor deny is an error at its place', async () => {
    const { build } = await told('robots: { training: no }\n');
    expect(build.problems.map(({ severity, at }) => [severity, at?.line])).toContainEqual(['error', 3]);
  });
});
