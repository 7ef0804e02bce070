import { type Embed, type EmbedService, type EmbedShape, embedServices } from './embed-services.ts';

/** An address of a service that the settings name: one `*` in each stands for what changes. */
export interface EmbedPattern {
  readonly name: string;
  readonly address: string;
  readonly frame: string;
  readonly shape: EmbedShape;
}

const byHost: ReadonlyMap<string, EmbedService> = new Map(
  embedServices.flatMap((service) => service.hosts.map((host): [string, EmbedService] => [host, service])),
);

/** What the address shows in a frame, by the settings or a service that is known; null when it shows nothing of the kind. */
export function findEmbed(address: string, patterns: readonly EmbedPattern[]): Embed | null {
  for (const pattern of patterns) {
    const found = matched(address, pattern);
    if (found !== null) return found;
  }
  if (!/^(?:https?:)?\/\//i.test(address)) return null;
  const whole = address.replace(/^\/\//, 'https://');
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  const service = byHost.get(url.hostname.replace(/^(?:www|m)\./, ''));
  const read = url.username === '' && url.port === '' ? service?.read(url) : null;
  if (service === undefined || !read) return null;
  const plays = service.plays === 'wide' ? (read.shape === 'wide' ? 'video' : null) : service.plays;
  return { name: service.name, ...read, plays };
}

function matched(written: string, { name, address, frame, shape }: EmbedPattern): Embed | null {
  for (const form of [address, frame]) {
    const [before = '', after = ''] = form.split('*');
    const end = written.length - after.length;
    if (!written.startsWith(before) || !written.endsWith(after) || end <= before.length) continue;
    const part = written.slice(before.length, end);
    if (!/^[\w.~%-]+$/.test(part)) continue;
    const page = address.replace('*', () => part);
    return { name, page, frame: frame.replace('*', () => part), shape, plays: null };
  }
  return null;
}
