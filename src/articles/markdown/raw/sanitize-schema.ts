import type { Options } from 'rehype-sanitize';

const web = ['http', 'https'];

/** Put before every id of content, so that it can never be an id of the page around it. */
export const contentIdPrefix = 'user-content-';

/** Elements whose words are no words of the article: they go with all that is in them. */
const withContent =
  'script style template title textarea select noscript noembed noframes iframe object embed xml xmp';

const kept =
  'a abbr audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption ' +
  'figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp section small source span ' +
  'strong sub summary sup table tbody td tfoot th thead time tr track u ul var video wbr';

/** What `blocks` says of a block, for `blockElements`. */
const blockProperties = ['dataBlock', 'dataBy', 'dataDate', 'dataFile'];

const cell = ['align', 'colSpan', 'headers', 'rowSpan'];

/** The HTML that content may use (safety R5): what an article needs, and nothing that runs, loads or decides its looks. */
export const sanitizeSchema: Required<Options> = {
  allowComments: false,
  allowDoctypes: false,
  ancestors: {},
  tagNames: kept.split(' '),
  strip: withContent.split(' '),
  attributes: {
    '*': ['ariaDescribedBy', 'ariaLabel', 'ariaLabelledBy', 'dir', 'id', 'lang', 'title'],
    a: [
      ['className', 'data-footnote-backref'],
      'dataFootnoteBackref',
      'dataFootnoteRef',
      'download',
      'href',
      'hrefLang',
      ['rel', 'nofollow', 'sponsored', 'ugc', 'license'],
    ],
    audio: ['controls', 'loop', 'muted', 'preload', 'src'],
    blockquote: ['cite'],
    code: [['className', /^language-\S+$/]],
    col: ['span'],
    colgroup: ['span'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    img: ['alt', 'decoding', 'height', 'loading', 'src', 'width'],
    input: ['checked', ['disabled', true], ['type', 'checkbox']],
    ins: ['cite', 'dateTime'],
    li: [['className', 'task-list-item'], 'value'],
    ol: [['className', 'contains-task-list'], 'reversed', 'start', 'type'],
    q: ['cite'],
    p: ['dataBlockTitle'],
    section: [['className', 'footnotes'], 'dataFootnotes', ...blockProperties],
    source: ['src', 'type'],
    td: cell,
    th: [...cell, 'abbr', 'scope'],
    time: ['dateTime'],
    track: ['default', 'kind', 'label', 'src', 'srcLang'],
    ul: [['className', 'contains-task-list']],
    video: ['controls', 'height', 'loop', 'muted', 'playsInline', 'poster', 'preload', 'src', 'width'],
  },
  clobber: ['ariaDescribedBy', 'ariaLabelledBy', 'headers', 'id'],
  clobberPrefix: contentIdPrefix,
  protocols: {
    cite: web,
    // It becomes the address of a link.
    dataFile: web,
    href: [...web, 'mailto', 'tel'],
    poster: web,
    src: web,
  },
  required: { input: { disabled: true, type: 'checkbox' } },
};
