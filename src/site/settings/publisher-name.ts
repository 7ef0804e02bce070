import type { Config } from './config.ts';

/** Of whoever answers for the site: its title, unless the settings say otherwise. */
export function publisherName({ title, publisher }: Pick<Config, 'title' | 'publisher'>): string {
  return publisher.name === '' ? title : publisher.name;
}
