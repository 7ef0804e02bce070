import { stringify } from 'yaml';
import type { BroughtSite } from './brought/brought.ts';

/** The settings of a new site below the line `head`, with what its source says of it. */
export function siteText(site: BroughtSite, language: string, head: string): string {
  const { title, organization, description, url, timezone, sections } = site;
  const said = Object.entries({
    title,
    organization,
    description,
    url,
    language: site.language ?? language,
    timezone,
    sections,
  }).filter(([, value]) => value !== undefined && value !== '');
  return `${head}\n${stringify(Object.fromEntries(said), { lineWidth: 0 })}`;
}
