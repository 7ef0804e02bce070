/** What those who keep a site do to its settings, its look and its files: a table of random steps. */

import fs from 'node:fs';
import path from 'node:path';
import { pick, type RandomSite } from './random-site.ts';
import type { Step } from './story-steps.ts';

const shipped = path.resolve(import.meta.dirname, '../../templates');

/** A setting gets one of some values; null takes it away. */
function setting(name: string, ...values: unknown[]): Step {
  return (site, _, b) => {
    site.config[name] = pick(values, b);
    site.save('bantin.yaml');
    return `${name}: ${JSON.stringify(site.config[name])}`;
  };
}

/** A copy of a template of the default theme with a remark at its end, or none. */
function ownTemplate(site: RandomSite, name: string, b: number): string {
  if (b % 4 === 0) {
    site.remove(`templates/${name}`);
    if (fs.readdirSync(path.join(site.root, 'templates')).length === 0) site.remove('templates');
    return `no own ${name}`;
  }
  site.write(
    `templates/${name}`,
    `${fs.readFileSync(path.join(shipped, name), 'utf8')}\n<!-- ${b % 5} -->\n`,
  );
  return `own ${name} ${b % 5}`;
}

const own =
  (...names: string[]): Step =>
  (site, a, b) => {
    fs.mkdirSync(path.join(site.root, 'templates'), { recursive: true });
    return ownTemplate(site, pick(names, a), b);
  };

function plugin(site: RandomSite, word: string): void {
  site.write(
    'plugins/add.js',
    `import { word } from './word.js';
export default () => (tree) => {
  tree.children.push({ type: 'paragraph', children: [{ type: 'text', value: '${word} ' + word }] });
};
`,
  );
}

/** Does something, and makes sure that the next step undoes it. */
const mistake =
  (what: string, make: (site: RandomSite) => () => void): Step =>
  (site) => {
    site.mend = make(site);
    return what;
  };

export const siteSteps: Readonly<Record<string, Step>> = {
  'site title': setting('title', 'Tin huyện', 'Tin xã', null),
  description: setting('description', null, 'Tin của huyện'),
  footer: setting('footer', null, ['Giấy phép số 1'], ['Giấy phép số 2']),
  menu: setting(
    'menu',
    null,
    ['kinh-te', { title: 'Xem', items: [{ tag: 'nông thôn' }, { title: 'Xa', url: 'https://xa.example/' }] }],
    ['gioi-thieu', { series: 'nuoc-sach' }, { series: 'Đê biển' }],
    ['gioi-thieu', 'lien-he'],
    [{ title: 'Tòa soạn', page: 'gioi-thieu', items: ['gioi-thieu/ban-bien-tap'] }, { author: 'van-trong' }],
  ),
  'footer menu': setting('footer', null, { lines: 'Số 3', menu: ['kinh-te'] }, { menu: ['lien-he'] }),
  imprint: setting(
    'imprint',
    null,
    { agency: 'Huyện', contacts: [{ name: 'An', phone: '0255 1' }] },
    { email: 'a@b.vn', title: 'Ai chịu trách nhiệm' },
  ),
  social: setting('social', null, ['https://facebook.com/x']),
  perPage: setting('perPage', 1, 2, 3, 20),
  feeds: setting(
    'feeds',
    { items: 1 },
    { items: 3, formats: ['atom'], groups: [] },
    { groups: ['rss', 'json'], hub: 'https://hub.example/' },
  ),
  publisher: setting(
    'publisher',
    null,
    { kind: 'government', name: 'Ủy ban huyện', account: '@mo_duc' },
    { license: 'https://phep.example/' },
  ),
  permalink: setting('permalink', null, '/:section/:slug/', '/tin/:slug.html', '/:year/:month/:day/:slug/'),
  sections: setting(
    'sections',
    null,
    { 'kinh-te': 'Kinh tế' },
    { 'xa-hoi': 'Xã hội', 'the-thao': 'Thể thao' },
  ),
  'figure labels': setting('figures', null, { label: false }, { numberSingle: true }),
  pictures: setting(
    'pictures',
    null,
    { avif: true },
    { widths: [64, 90] },
    { resize: false },
    { originals: true },
  ),
  url: setting('url', 'https://tin.example/', 'https://tin.example/huyen/'),
  host: setting('host', null, 'nginx', 'netlify', 's3', 'github'),
  relative: setting('relative', null, true),
  precompress: setting('precompress', null, true),
  gone: setting('gone', null, ['/tin/da-go/'], ['/2021/01/da-go/', '/tin/da-go/']),
  language: setting('language', null, 'en'),
  timezone: setting('timezone', null, 'Asia/Tokyo'),
  limits: setting('limits', null, { depth: 90 }),
  'own template': own('article.vto', 'home.vto', 'section.vto'),
  'own partial': own('partials/teaser.vto', 'partials/footer.vto', 'partials/byline.vto'),
  'own stylesheet': (site, _, b) => {
    if (b % 3 === 0) site.remove('templates');
    else site.write('templates/theme.css', `body { margin: ${b % 3}px }\n`);
    return `own stylesheet ${b % 3}`;
  },
  'own asset': (site, _, b) => {
    if (b % 3 === 0) site.remove('templates/fonts');
    else site.write('templates/fonts/chu.woff2', `chữ ${b % 3}`);
    return `own asset ${b % 3}`;
  },
  'static file': (site, a, b) => {
    const file = `static/${pick(['favicon.svg', 'tep.txt', 'thu/muc/tep.txt', 'anh.png'], a)}`;
    if (b % 3 === 0) site.remove(file);
    else site.write(file, `nội dung ${b % 3}`);
    return `${file} ${b % 3}`;
  },
  'static file that becomes a folder, or a folder a file': (site, a, b) => {
    const name = pick(['static/tin', 'static/thu/muc'], a);
    const wasFolder = fs.statSync(path.join(site.root, name), { throwIfNoEntry: false })?.isDirectory();
    site.remove(name);
    fs.mkdirSync(path.join(site.root, path.dirname(name)), { recursive: true });
    if (wasFolder) site.write(name, `tệp ${b}`);
    else site.write(`${name}/${pick(['index.html', 'sau/tep.txt'], b)}`, `tệp ${b}`);
    return `${name} is a ${wasFolder ? 'file' : 'folder'}`;
  },
  'a static file that stands where a page was': (site, a, b) => {
    const file = `static/cu/${(a % 20) + 1}/index.html`;
    if (b % 2 === 0) site.remove(file);
    else site.write(file, 'trang cũ');
    return `${file} ${b % 2 === 0 ? 'removed' : 'written'}`;
  },
  'a plugin': (site, a, b) => {
    if (b % 4 === 0) site.config.plugins = null;
    else {
      site.config.plugins = { remark: ['plugins/add.js'] };
      plugin(site, pick(['mot', 'hai'], a));
      if (b % 4 === 1)
        site.write('plugins/word.js', `export const word = '${pick(['ba', 'bon'], b >> 2)}';\n`);
      else if (!site.has('plugins/word.js')) site.write('plugins/word.js', "export const word = 'nam';\n");
    }
    site.save('bantin.yaml');
    return `plugin ${b % 4}`;
  },
  'what a plugin imports': (site, _, b) => {
    site.write('plugins/word.js', `export const word = '${pick(['sau', 'bay'], b)}';\n`);
    return 'what a plugin imports';
  },
  'break an article': mistake('an article without end of its front matter', (site) => {
    const file = `content/kinh-te/hong-${site.next()}.md`;
    site.write(file, '---\ntitle: "Hỏng\n---\n');
    return () => site.remove(file);
  }),
  'break a template': mistake('a template with an unknown name', (site) => {
    const { stylesheet } = { stylesheet: site.has('templates') };
    site.write('templates/partials/menu.vto', '{{ khongCo }}');
    return () => site.remove(stylesheet ? 'templates/partials/menu.vto' : 'templates');
  }),
  'break a template only when it runs': mistake('a template with an unknown field', (site) => {
    const had = site.has('templates');
    site.write('templates/tag.vto', '{{ page.khongCo }}');
    return () => site.remove(had ? 'templates/tag.vto' : 'templates');
  }),
  'break the settings': mistake('a setting that cannot be', (site) => {
    site.write('bantin.yaml', 'perPage: nhiều\n');
    return () => site.save('bantin.yaml');
  }),
  'break an address': mistake('two articles of one address', (site) => {
    const file = `content/kinh-te/hong-${site.next()}.md`;
    site.write(file, '---\ntitle: Trùng\ndate: 28/01/2021\naliases: [/rss.xml]\n---\nTrùng.\n');
    return () => site.remove(file);
  }),
};
