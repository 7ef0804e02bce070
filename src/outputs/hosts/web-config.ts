import { encodePath } from '../../base/addresses/paths.ts';
import type { HostFileView } from '../../site/pages/file-views.ts';
import { type Xml, x, xmlDocument } from '../xml.ts';
import { caching, extensionTypes, foreverFolders, securityHeaders } from './serving-rules.ts';

/** `web.config` of IIS: without it, endings that it does not know are refused. Old addresses have their pages. */
export function toWebConfig(view: HostFileView): string {
  const tree = x('configuration', [
    x('system.webServer', [
      x('defaultDocument', [x('files', [x('clear'), x('add', { value: 'index.html' })])]),
      x('staticContent', [
        ...extensionTypes.flatMap(([extension, type]) => [
          x('remove', { fileExtension: `.${extension}` }),
          x('mimeMap', { fileExtension: `.${extension}`, mimeType: type }),
        ]),
        x('clientCache', { cacheControlMode: 'DisableCache', cacheControlCustom: caching.page }),
      ]),
      missingPage(view.top),
      x('httpProtocol', [
        x(
          'customHeaders',
          securityHeaders(view).flatMap(([name, value]) => [
            x('remove', { name }),
            x('add', { name, value }),
          ]),
        ),
      ]),
    ]),
    ...view.fronts.map((front) =>
      x('location', { path: front.slice(view.top.length, -1) }, [
        x('system.webServer', [missingPage(front)]),
      ]),
    ),
    ...foreverFolders.map((path) =>
      x('location', { path }, [
        x('system.webServer', [
          x('staticContent', [
            x('clientCache', {
              cacheControlMode: 'UseMaxAge',
              cacheControlMaxAge: '365.00:00:00',
              cacheControlCustom: 'public, immutable',
            }),
          ]),
        ]),
      ]),
    ),
  ]);
  return new TextDecoder().decode(xmlDocument(tree));
}

/** What is shown in place of what is missing below a front page. */
function missingPage(front: string): Xml {
  return x('httpErrors', { errorMode: 'Custom', existingResponse: 'Replace' }, [
    x('remove', { statusCode: '404' }),
    x('error', { statusCode: '404', path: `${encodePath(front)}404.html`, responseMode: 'ExecuteURL' }),
  ]);
}
