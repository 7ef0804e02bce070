import { info, type Place, type Problem, warning } from '../../../base/problem.ts';
import { bareHost, type EmbedService, embedServices, serviceOf } from './embed-services.ts';
import { isYoutubeFilm, youtubeName } from './film-services.ts';
import { urlOfEmbed } from './find-embed.ts';

/** Whether an address that shows nothing in a frame is of a service that does show things, and so was meant to be shown. */
export function isOfService(address: string): boolean {
  const url = urlOfEmbed(address);
  return url !== null && (shortOf(url) ?? ownerOf(url)) !== null;
}

/** Why an address of a known service shows nothing in a frame, and which one does; null when it is of no such service. */
export function unshownEmbed(address: string, at: Place): Problem | null {
  const url = urlOfEmbed(address);
  if (url === null) return null;
  const short = shortOf(url);
  if (short !== null) {
    return warning(
      'not-embedded',
      at,
      `The address "${address}" stays a link: it is a short one of ${short.name}, which does not say what it leads to.`,
      `Open it in a browser, and write the address that stands there then, such as ${short.example}`,
    );
  }
  const service = ownerOf(url);
  if (service === null) return null;
  const asLink = `If a link is meant, give it words: [words](${address}).`;
  const id = service.name === 'YouTube' ? youtubeName(url) : null;
  if (id !== null && id !== '' && !isYoutubeFilm.test(id)) {
    return warning(
      'not-embedded',
      at,
      `The address "${address}" stays a link: "${id}" is the name of no film, because those of YouTube have 11 characters.`,
      `Copy the address of the film again; it looks like ${service.example}`,
    );
  }
  if (url.pathname === '/' ? service.name !== 'OpenStreetMap' : service.accounts?.test(url.pathname)) {
    return info(
      'not-embedded',
      at,
      `The address "${address}" stays a link: a whole account or channel of ${service.name} is not shown.`,
      `${asLink} To show one thing of it, write its address, such as ${service.example}`,
    );
  }
  return warning(
    'not-embedded',
    at,
    `The address "${address}" stays a link: pages of ${service.name} of this kind are not shown.`,
    `${asLink} To show something there, write an address such as ${service.example}`,
  );
}

/** The note for an address that would be shown elsewhere. */
export function linkInList(address: string, at: Place): Problem {
  return notAlone(address, 'it stands in a list or a table', at);
}

/** The same of one beside words. */
export function linkBesideWords(address: string, at: Place): Problem {
  return notAlone(address, 'other words stand in its paragraph', at);
}

function notAlone(address: string, why: string, at: Place): Problem {
  return info(
    'not-embedded',
    at,
    `The address "${address}" stays a link, because ${why}.`,
    `To show it, write it alone in a paragraph, or with a caption, ![caption](${address}). If a link is meant, give it words: [words](${address}).`,
  );
}

function shortOf(url: URL): EmbedService | null {
  const place = `${bareHost(url)}${url.pathname}`;
  const isIt = (short: string) => place.startsWith(short.includes('/') ? short : `${short}/`);
  return embedServices.find(({ short }) => short.some(isIt)) ?? null;
}

function ownerOf(url: URL): EmbedService | null {
  const service = serviceOf(url);
  if (service === null) return null;
  return service.within?.test(`${bareHost(url)}${url.pathname}`) === false ? null : service;
}
