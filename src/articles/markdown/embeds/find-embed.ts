import type { Embed, EmbedShape } from './embed.ts';
import { serviceOf } from './embed-services.ts';

/** An address of a service that the settings name: one `*` in each stands for what changes. */
export interface EmbedPattern {
  readonly name: string;
  readonly address: string;
  readonly frame: string;
  readonly shape: EmbedShape;
}

/** What the address shows in a frame, by the settings or a service that is known; null when it shows nothing of the kind. */
export function findEmbed(address: string, patterns: readonly EmbedPattern[]): Embed | null {
  for (const pattern of patterns) {
    const found = matched(address, pattern);
    if (found !== null) return found;
  }
  const url = urlOfEmbed(address);
  if (url === null || url.username !== '' || url.port !== '') return null;
  const service = serviceOf(url);
  const read = service?.read(url) ?? null;
  if (service === null || read === null) return null;
  const plays = typeof service.plays === 'function' ? service.plays(read.shape) : service.plays;
  return { name: service.name, ...read, plays };
}

/** The address of something on the web, with its scheme or without; null for any other. */
export function urlOfEmbed(address: string): URL | null {
  if (!/^(?:https?:)?\/\//i.test(address)) return null;
  const whole = address.replace(/^\/\//, 'https://');
  return URL.canParse(whole) ? new URL(whole) : null;
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
