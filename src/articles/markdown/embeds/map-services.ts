import { decoded } from '../../../base/text/decoded.ts';
import type { ReadEmbed, ShownEmbed } from './embed.ts';

export const openStreetMap: ReadEmbed = (url) => {
  const { pathname, searchParams, hash } = url;
  if (pathname === '/export/embed.html') {
    const [west, south, east, north] = (searchParams.get('bbox') ?? '').split(',').map(Number);
    if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
    const marker = searchParams.get('marker')?.split(',').map(Number) ?? [];
    return mapOf(marker[0] ?? (south + north) / 2, marker[1] ?? (west + east) / 2, 15);
  }
  const [, zoom, lat, lon] = /map=(\d+)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(hash) ?? [];
  return mapOf(
    Number(searchParams.get('mlat') ?? lat ?? Number.NaN),
    Number(searchParams.get('mlon') ?? lon ?? Number.NaN),
    Number(zoom ?? 15),
  );
};

function mapOf(lat: number, lon: number, zoom: number): ShownEmbed | null {
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && zoom >= 1 && zoom <= 20)) return null;
  // What a map of about 640 by 360 pixels shows at that zoom.
  const wide = (360 / 2 ** zoom) * 1.25;
  const high = wide * 0.56 * Math.cos((lat * Math.PI) / 180);
  const box = [lon - wide, lat - high, lon + wide, lat + high].map((one) => one.toFixed(5)).join('%2C');
  return {
    page: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${zoom}/${lat}/${lon}`,
    frame: `https://www.openstreetmap.org/export/embed.html?bbox=${box}&layer=mapnik&marker=${lat}%2C${lon}`,
    shape: 'map',
  };
}

export const googleMaps: ReadEmbed = (url) => {
  const { hostname, pathname, searchParams } = url;
  const own = /^\/maps\/d\/(?:[\w/]+\/)?(?:viewer|embed|edit)$/.test(pathname)
    ? searchParams.get('mid')
    : null;
  if (own !== null && /^[\w.-]{10,80}$/.test(own)) {
    const page = `https://www.google.com/maps/d/viewer?mid=${own}`;
    return { page, frame: `https://www.google.com/maps/d/embed?mid=${own}`, shape: 'map' };
  }
  const [, pbLon, pbLat] = /!2d(-?[\d.]+)!3d(-?[\d.]+)/.exec(searchParams.get('pb') ?? '') ?? [];
  if (pathname === '/maps/embed' && pbLat !== undefined) return placeOf(`${pbLat},${pbLon}`);
  const [, place] = /^\/maps\/(?:place|search)\/([^/@]+)/.exec(pathname) ?? [];
  const [, at] = /^\/maps\/(?:[^@]*\/)?@(-?[\d.]+,-?[\d.]+)/.exec(pathname) ?? [];
  const mayAsk = hostname.startsWith('maps.') || pathname.startsWith('/maps');
  const asked = mayAsk ? ['q', 'query', 'll', 'center'].map((name) => searchParams.get(name)) : [];
  const wanted =
    place === undefined
      ? (at ?? asked.find((one) => one !== null && one !== ''))
      : decoded(place.replaceAll('+', ' '));
  return wanted ? placeOf(wanted) : null;
};

function placeOf(place: string): ShownEmbed {
  const query = encodeURIComponent(place);
  return {
    page: `https://www.google.com/maps/search/?api=1&query=${query}`,
    frame: `https://www.google.com/maps?q=${query}&output=embed`,
    shape: 'map',
  };
}
