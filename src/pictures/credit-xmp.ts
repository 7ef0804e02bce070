import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { xmlText } from '../base/text/escape.ts';

/** Who made a picture and who may use it: all that is kept of its metadata (R4.9). */
export interface PictureRights {
  readonly creators: readonly string[];
  readonly credit: string | null;
  readonly copyright: string | null;
  /** Where its licence is explained, and where one is to be had: web addresses. */
  readonly licence: string | null;
  readonly licensor: string | null;
}

const names = {
  'xmlns:x': 'adobe:ns:meta/',
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:photoshop': 'http://ns.adobe.com/photoshop/1.0/',
  'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
  'xmlns:plus': 'http://ns.useplus.org/ldf/xmp/1.0/',
};

/** An XMP packet that says it and nothing else; null when there is nothing to say. EXIF could not hold Vietnamese (R4.8). */
export function creditXmp({ creators, credit, copyright, licence, licensor }: PictureRights): string | null {
  const statements = [
    creators.length > 0 && x('dc:creator', [x('rdf:Seq', creators.map(item))]),
    copyright !== null &&
      x('dc:rights', [x('rdf:Alt', [x('rdf:li', { 'xml:lang': 'x-default' }, copyright)])]),
    credit !== null && x('photoshop:Credit', credit),
    licence !== null && x('xmpRights:WebStatement', licence),
    licensor !== null &&
      x('plus:Licensor', [
        x('rdf:Seq', [x('rdf:li', { 'rdf:parseType': 'Resource' }, [x('plus:LicensorURL', licensor)])]),
      ]),
  ].filter((statement) => statement !== false);
  if (statements.length === 0) return null;
  const description = x('rdf:Description', { 'rdf:about': '' }, statements);
  const packet = toXml(x('x:xmpmeta', names, [x('rdf:RDF', [description])]));
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>${xmlText(packet)}<?xpacket end="r"?>`;
}

function item(text: string): Element {
  return x('rdf:li', text) as Element;
}
