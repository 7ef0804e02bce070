import { encodePath } from '../../base/addresses/paths.ts';
import { escapeHtml } from '../../base/text/escape.ts';
import type { HostFileView } from '../../site/pages/file-views.ts';

/** Bytes that CloudFront takes of a function. */
const functionLimit = 10_240;

/**
 * A CloudFront function for viewer requests: S3 knows no page of a folder and no redirects. When all old addresses do not fit
 * into a function, it leaves them to their pages.
 */
export function toCloudfrontFunction(view: HostFileView): string {
  const whole = functionText(view);
  const fits = new TextEncoder().encode(whole).byteLength <= functionLimit;
  return fits ? whole : functionText({ ...view, moved: [], gone: [], queried: [] });
}

function functionText({ moved, gone, queried, language, goneTitle, goneText }: HostFileView): string {
  const page = `<!DOCTYPE html><html lang="${language}"><meta charset="utf-8"><meta name="robots" content="noindex"><title>${escapeHtml(goneTitle)}</title><h1>${escapeHtml(goneTitle)}</h1><p>${escapeHtml(goneText)}</p></html>`;
  const places = literal(Object.fromEntries(moved.map(([from, to]) => [encodePath(from), to])));
  const asked = literal(
    queried.map(([from, query, to]) => [encodePath(from), query.map((pair) => pair.split('=')), to]),
  );
  return `// Made by bantin. Runtime cloudfront-js-2.0, for viewer requests.
var moved = ${places};
var gone = ${literal(gone.map(encodePath))};
var asked = ${asked};

function handler(event) {
  var request = event.request;
  var path = request.uri.replace(/\\/index\\.html$/, '/');
  for (var i = 0; i < asked.length; i++) {
    if (asked[i][0] === path && asked[i][1].every(holds)) return to(asked[i][2]);
  }
  if (Object.prototype.hasOwnProperty.call(moved, path)) return to(moved[path]);
  if (gone.indexOf(path) >= 0) {
    return {
      statusCode: 410,
      statusDescription: 'Gone',
      headers: { 'content-type': { value: 'text/html; charset=utf-8' } },
      body: { encoding: 'text', data: ${literal(page)} },
    };
  }
  if (/\\/$/.test(request.uri)) request.uri += 'index.html';
  else if (!/\\.[^/]*$/.test(request.uri)) return to(request.uri + '/');
  return request;

  function holds(pair) {
    var found = request.querystring[pair[0]];
    return found !== undefined && found.value === pair[1];
  }
}

function to(path) {
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: path } } };
}
`;
}

/** A value as JavaScript of any age reads it. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
}
