/** What gets out of `content/` and `static/`, and what does not. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

const settings = 'title: Tin\nurl: https://x.example/\nsections: { tin: Tin tức }\nhost: apache\n';
const html = '<!doctype html><script>alert(1)</script>';
const key = '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n-----END OPENSSH PRIVATE KEY-----\n';

/** Every way in which something written in `content/` may name a file. */
const ways: Readonly<Record<string, (file: string) => Record<string, string>>> = {
  attachment: (file) => ({ 'content/tin/a.md': article({ attachments: [file] }) }),
  'attachment with a title': (file) => ({
    'content/tin/a.md': article({ đính_kèm: [{ tệp: file, tên: 'Tệp' }] }),
  }),
  link: (file) => ({ 'content/tin/a.md': article({}, `Xem [tệp](${file}).\n`) }),
  'link from the top': (file) => ({ 'content/tin/a.md': article({}, `Xem [tệp](/tin/${file}).\n`) }),
  'link of HTML': (file) => ({ 'content/tin/a.md': article({}, `Xem <a href="${file}">tệp</a>.\n`) }),
  picture: (file) => ({ 'content/tin/a.md': article({}, `![Ảnh](${file})\n`) }),
  'picture of HTML': (file) => ({
    'content/tin/a.md': article({}, `Xem <img src="${file}" alt="x"> này.\n`),
  }),
  figure: (file) => ({ 'content/tin/a.md': article({ figures: [{ src: file, alt: 'x' }] }) }),
  'picture of other tools': (file) => ({ 'content/tin/a.md': article({ cover: file }) }),
  'page bundle': (file) => ({
    'content/tin/a/index.md': article({}, `Xem [tệp](../${file}).\n`),
  }),
  'picture of an author': (file) => ({
    'content/tin/a.md': article({ author: 'an' }),
    'content/authors/an.md': `---\nname: An\npicture: ../tin/${file}\n---\nPhóng viên.\n`,
  }),
  'link of an author': (file) => ({
    'content/tin/a.md': article({ author: 'an' }),
    'content/authors/an.md': `---\nname: An\n---\nXem [tệp](../tin/${file}).\n`,
  }),
};

describe('a file of content/', () => {
  test.each(Object.keys(ways))('R7 that somebody may run is an error by way of: %s', async (way) => {
    const named = ways[way] ?? (() => ({}));
    const files = {
      'x.php': '<?php phpinfo();',
      'x.xml': '<x><s xmlns="http://www.w3.org/1999/xhtml"/></x>',
      'x.pdf': html,
    };
    const paper = site({ 'bantin.yaml': settings });
    for (const [file, text] of Object.entries(files)) {
      // From the top, .xml names what a site makes itself, such as a feed.
      if (way === 'link from the top' && file === 'x.xml') continue;
      paper.write({ ...named(file), [`content/tin/${file}`]: text });
      const { problems, summary } = await paper.build();
      // As a picture, what is none by its name is told as such; a document may be a figure.
      const isFigure = ['figure', 'picture', 'picture of other tools'].includes(way) && file === 'x.pdf';
      const isNoPicture = /picture|figure/.test(way) && file !== 'x.php' && !isFigure;
      const [problem] = problems.filter(
        ({ code }) => code === (isNoPicture ? 'not-a-picture' : 'active-file'),
      );
      expect([file, problem?.severity, problem?.message]).toEqual([
        file,
        'error',
        expect.stringContaining(isNoPicture ? file : `content/tin/${file}`),
      ]);
      expect(problem?.at?.file).toMatch(/^content\/.*\.md$/);
      expect(summary).toBeNull();
    }
    expect(fs.existsSync(paper.out)).toBe(false);
  });

  test('R7 of a kind that is not known is published when the settings say so, under a plain name', async () => {
    const paper = site({
      'bantin.yaml': settings,
      'content/tin/a.md': article({ attachments: ['Bản vẽ.STEP', 'x.csv', 'so.12.UBND.pdf'] }),
      'content/tin/Bản vẽ.STEP': 'ISO-10303-21;',
      'content/tin/x.csv': 'a;b\n',
      'content/tin/so.12.UBND.pdf': '%PDF-1.4',
    });
    const { problems } = await paper.build();
    expect(problems.map(({ code, at }) => [code, at?.line])).toEqual([['unknown-kind', 4]]);
    expect(problems[0]?.hint).toContain('files: { allow: [step] }');
    paper.write({ 'bantin.yaml': `${settings}files: { allow: [.STEP] }\n` });
    expect((await paper.build()).problems).toEqual([]);
    const media = [...paper.pages().keys()].filter((name) => name.startsWith('media/'));
    expect(media.map((name) => name.replace(/-[\w-]{8}(?=\.)/, ''))).toEqual([
      'media/ban-ve.step',
      'media/so-12-ubnd.pdf',
      'media/x.csv',
    ]);
    paper.write({ 'bantin.yaml': settings });
    expect((await paper.build()).problems).toHaveLength(1);
  });

  test.each(['html', 'php', 'PHTML', 'svgz', 'a b', '*'])('files.allow takes no %s', async (ending) => {
    const paper = site({
      'bantin.yaml': `${settings}files: { allow: [${JSON.stringify(ending)}] }\n`,
      'content/tin/a.md': article(),
    });
    expect((await paper.build()).problems).toMatchObject([{ code: 'wrong-value', at: { line: 5 } }]);
  });

  test('R7 that is a drawing goes out clean, whatever its name', async () => {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="x()"><script>x()</script></svg>';
    const paper = site({
      'bantin.yaml': `${settings}pictures: { originals: true, resize: false }\n`,
      'content/tin/a.md': article({ attachments: ['a.svg', 'b.jpg'] }, '![Một](a.svg)\n\n![Hai](b.jpg)\n'),
      'content/tin/a.svg': drawing,
      'content/tin/b.jpg': drawing,
      'content/authors/an.md': '---\nname: An\npicture: c.svg\n---\nXem [hình](d.svg).\n',
      'content/authors/c.svg': drawing,
      'content/authors/d.svg': drawing,
    });
    const { problems } = await paper.build();
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['svg-cleaned']));
    expect(problems).toHaveLength(4);
    const media = [...paper.pages()].filter(([name]) => name.startsWith('media/'));
    expect(media).toHaveLength(4);
    for (const [name, text] of media) {
      expect(name).toMatch(/\.svg$/);
      expect(text).not.toMatch(/script|onload/);
    }
    expect(paper.page('2021/01/a/index.html')).toMatch(/href="\/media\/a-[\w-]+\.svg"/);
  });
});

describe('a file of static/', () => {
  test('R11.3 is published when its name is one that hosts read, and takes the place of ours', async () => {
    const paper = site({
      'bantin.yaml': settings,
      'content/tin/a.md': article(),
      'static/.htaccess': '# Của tòa soạn\n',
      'static/kho/.htaccess': 'Require all denied\n',
      'static/.well-known/security.txt': 'Contact: mailto:a@x.example\n',
      'static/.well-known/acme-challenge/abc': 'abc',
      'static/cong-cu.html': html,
      'static/.DS_Store': 'x',
      'static/anh/.gitkeep': '',
    });
    expect((await paper.build()).problems).toEqual([]);
    expect(paper.page('.htaccess')).toBe('# Của tòa soạn\n');
    expect(paper.page('kho/.htaccess')).toBe('Require all denied\n');
    expect(paper.page('.well-known/security.txt')).toContain('Contact:');
    expect(paper.page('.well-known/acme-challenge/abc')).toBe('abc');
    expect(paper.page('cong-cu.html')).toBe(html);
    expect([...paper.pages().keys()].filter((name) => /DS_Store|gitkeep/.test(name))).toEqual([]);

    paper.write({ 'static/.htaccess': '# Mới\n' });
    expect((await paper.build()).changed).toEqual(['.htaccess']);
    paper.remove('static/.htaccess');
    await paper.build();
    expect(paper.page('.htaccess')).toContain('Made by bantin');
  });

  test('is told when it is not published: other names with a dot, and links', async () => {
    const paper = site({
      'bantin.yaml': settings,
      'content/tin/a.md': article(),
      'static/.an': 'x',
      'static/.thu-muc/a.txt': 'x',
      'static/.well-known/.an': 'x',
      'static/kho/.well-known/a.txt': 'x',
    });
    fs.symlinkSync('/etc/hostname', path.join(paper.root, 'static/ten-may'));
    fs.symlinkSync('/etc', path.join(paper.root, 'static/.well-known/etc'));
    const { problems, summary } = await paper.build();
    const names = ['.an', '.thu-muc', '.well-known/.an', '.well-known/etc', 'kho/.well-known', 'ten-may'];
    expect(
      problems.map(({ code, severity, message }) => [code, severity, /"([^"]+)"/.exec(message)?.[1]]),
    ).toEqual(names.map((name) => ['not-followed', 'warning', `static/${name}`]));
    expect(summary).not.toBeNull();
    expect([...paper.pages().keys()].filter((name) => /\.an$|thu-muc|etc|ten-may/.test(name))).toEqual([]);
    expect((await paper.build()).problems).toEqual(problems);
  });

  const secrets = [
    ...[
      'id_rsa',
      'id_ed25519',
      'khoa.pem',
      'CHUNG-THU.PEM',
      'x.key',
      'x.p12',
      'x.pfx',
      'kho.kdbx',
      'dump.sql',
      'bao.sqlite',
      'x.jks',
    ],
    ...[
      '.env',
      '.env.local',
      '.env.production',
      '.npmrc',
      '.netrc',
      '.htpasswd',
      '.git/config',
      '.ssh/config',
      '.aws/credentials',
    ],
    ...[
      'sau/id_rsa',
      'wp-config.php',
      'privkey1.pem',
      'kho.ppk',
      '.git-credentials',
      'id_rsa.bak',
      '.well-known/x.key',
      'sau/.env',
    ],
  ];

  test('R7 that keeps secrets by its name is an error with a remedy', async () => {
    const paper = site({
      'bantin.yaml': settings,
      'content/tin/a.md': article(),
      ...Object.fromEntries(secrets.map((name) => [`static/${name}`, 'x'])),
    });
    const { problems, summary } = await paper.build();
    expect(new Set(problems.map(({ code, severity }) => `${severity} ${code}`))).toEqual(
      new Set(['error secret-file']),
    );
    for (const name of secrets) {
      const told = name.startsWith('.well-known') ? name : name.replace(/^(\.[^/]+)\/.*/, '$1');
      expect(problems.map(({ message }) => message).join('\n')).toContain(`"static/${told}"`);
    }
    for (const { hint } of problems) expect(hint).toContain('Move it out');
    expect(summary).toBeNull();
  });

  test('R7 that holds a private key is one, under any name and in every build', async () => {
    const paper = site({
      'bantin.yaml': settings,
      'content/tin/a.md': article({ attachments: ['ghi-chu.txt'] }),
      'content/tin/ghi-chu.txt': key,
      'static/a.txt': key,
      'static/b': `-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n${key}`,
      'static/khoa-cong-khai.asc': '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQ\n',
      'static/thu-vien.js': 'const begin = "-----BEGIN RSA PRIVATE KEY-----";\n',
    });
    const { problems } = await paper.build();
    expect(problems.map(({ code, message }) => `${code} ${/"([^"]+)"/.exec(message)?.[1]}`).sort()).toEqual([
      'secret-file content/tin/ghi-chu.txt',
      'secret-file static/a.txt',
      'secret-file static/b',
    ]);
    expect((await paper.build()).problems).toEqual(problems);
    paper.remove('static/a.txt');
    paper.remove('static/b');
    paper.write({ 'content/tin/ghi-chu.txt': 'Chào.\n' });
    expect((await paper.build()).problems).toEqual([]);
  });
});

describe('a document that no article names is told, since people wait for it to appear', () => {
  const told = async (files: Record<string, string>) => {
    const { problems } = await site({
      'bantin.yaml': settings,
      'content/tin/a.md': article(),
      ...files,
    }).build();
    return problems.flatMap(({ code, severity, at }) =>
      code === 'not-read' ? [`${severity} ${at?.file}`] : [],
    );
  };

  test.each(['docx', 'doc', 'odt', 'rtf', 'pages', 'gdoc'])('.%s', async (ending) => {
    expect(await told({ [`content/tin/hop.${ending}`]: 'PK' })).toEqual([
      `warning content/tin/hop.${ending}`,
    ]);
  });

  test('a text or a page of HTML mildly, since notes are kept as such', async () => {
    expect(await told({ 'content/tin/hop.txt': 'Chữ', 'content/tin/hop.html': '<p>Chữ' })).toEqual([
      'info content/tin/hop.html',
      'info content/tin/hop.txt',
    ]);
  });

  test('of pictures one word for each folder that holds an article', async () => {
    const files = {
      'content/tin/cho.png': 'x',
      'content/tin/ho.jpg': 'x',
      'content/kho/le.png': 'x',
      'content/tin/_goc.png': 'x',
    };
    const { problems } = await site({
      'bantin.yaml': settings,
      'content/tin/a.md': article(),
      ...files,
    }).build();
    expect(problems.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'info content/tin/cho.png and 1 more pictures beside it are not published: no article names them.',
    ]);
    expect(problems[0]?.hint).toContain('![what it shows](cho.png)');
  });

  test('but not what an article names, a draft too, nor what is held back or left by a program', async () => {
    const named = article({ attachments: ['hop.docx'] }, 'Xem [bản gốc](goc.odt).\n');
    const files = {
      'content/tin/hop.docx': 'PK',
      'content/tin/goc.odt': 'PK',
      'content/_drafts/b.docx': 'PK',
      'content/tin/_c.docx': 'PK',
      'content/tin/~$hop.docx': 'PK',
      'content/tin/so-lieu.yaml.txt': 'a: 1',
    };
    expect(await told({ ...files, 'content/tin/b.md': named })).toEqual([]);
    expect(await told({ ...files, 'content/tin/b.md': named.replace('---', '---\ndraft: true') })).toEqual(
      [],
    );
  });
});
