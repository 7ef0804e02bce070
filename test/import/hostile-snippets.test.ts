/** Whatever old texts hold, what an import writes can be built at once, and what is lost has its line in the report. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bantin, folderWith } from '../cli/captured.ts';
import { png } from '../helpers/png.ts';
import { makers, type OldArticle, type OldSite, wordDocument } from './sources.ts';

async function brought({ source, files }: OldSite) {
  const old = Object.entries(files).map(([name, bytes]) => [`cu/${name}`, bytes]);
  const root = folderWith({ ...Object.fromEntries(old), 'moi/a.txt': '' });
  const site = path.join(root, 'moi');
  const run = await bantin(site, 'import', `../cu/${source}`, '--yes', '--lang', 'en', '--format', 'json');
  const built = await bantin(site, 'build', '--lang', 'en', '--format', 'json');
  const again = await bantin(site, 'import', `../cu/${source}`, '--yes', '--lang', 'en', '--format', 'json');
  const { problems }: { problems: { severity: string; message: string; at: unknown }[] } = JSON.parse(
    built.out,
  );
  const report: { notes: { what: string; detail: string; from: string }[] } = JSON.parse(run.out);
  const names = fs.readdirSync(path.join(site, 'content'), { recursive: true, encoding: 'utf8' });
  return {
    errors: problems.filter(({ severity }) => severity === 'error'),
    codes: [run.code, built.code],
    written: JSON.parse(again.out).written,
    notes: report.notes,
    texts: names
      .filter((name) => name.endsWith('.md'))
      .map((name) => fs.readFileSync(path.join(site, 'content', name), 'utf8')),
    files: names,
  };
}

const data = Buffer.from(png(20, 10)).toString('base64');
const link = (address: string) => `<p>Xem <a href="${address}">văn bản</a>.</p>`;
const picture = (address: string) => `<p><img src="${address}" alt="Cầu mới"></p>`;
/** In each folder in which one of the tools has its pictures. */
const pictures = (name: string) =>
  ['/', '/uploads/', '/content/images/'].map((folder) => picture(folder + name)).join('\n\n');

/** By what the article is about, its text, and whether something of it is lost. */
const snippets: Readonly<Record<string, readonly [html: string, isLost: boolean]>> = {
  drive: [link('C:\\Users\\An\\van-ban.doc'), true],
  file: [link('file:///C:/Users/An/van-ban.doc'), true],
  share: [link('\\\\may-chu\\chung\\van-ban.doc'), true],
  above: [link('../../../../../etc/passwd'), true],
  'picture-on-drive': [picture('C:\\anh\\cau.jpg'), true],
  'picture-of-drive': [picture('file:///C:/anh/cau.jpg'), true],
  'whole-data': [`<p>Đây <img src="data:image/png;base64,${data}" alt="Cầu mới"> là cầu.</p>`, false],
  'cut-data': [picture(`data:image/png;base64,${data.slice(0, -60)}`), true],
  'no-data': [picture('data:image/png;base64,AAAA'), true],
  blob: [picture('blob:https://a.example/1'), true],
  letter: [picture('cid:abc'), true],
  localhost: [picture('http://localhost/cau.jpg'), true],
  office: [picture('http://192.168.1.5/cau.jpg'), true],
  document: [picture('https://a.example/van-ban.docx'), true],
  nameless: [picture('/anh/cau'), true],
  empty: [pictures('rong.jpg'), true],
  'web-page': [pictures('trang.jpg'), true],
  cut: [pictures('cut.png'), true],
  draft: [`${link('nhap.md')}\n\n${link('nhap.html')}\n\n${link('/nhap/')}`, true],
  coming: [`${link('sap-toi.md')}\n\n${link('sap-toi.html')}\n\n${link('/sap-toi/')}`, true],
  nowhere: [`${link('khong-co.md')}\n\n${link('khong-co')}`, true],
};
const files = {
  'rong.jpg': '',
  'trang.jpg': '<!doctype html><title>404</title>',
  'cut.png': png(200, 100).subarray(0, -40),
};
const articles: OldArticle[] = [
  ...Object.entries(snippets).map(([name, [html]]) => ({ name: `bai-${name}`, html })),
  { name: 'nhap', html: '<p>Nháp.</p>', isDraft: true },
  { name: 'sap-toi', html: '<p>Sắp.</p>', date: '2098-01-05' },
];

test.each(Object.entries(makers))('of %s', async (_, make) => {
  const { codes, errors, notes, texts, files: names, written } = await brought(await make(articles, files));
  expect([codes, errors]).toEqual([[0, 0], []]);
  // Twice changes nothing.
  expect(written).toEqual([]);
  const lost = new Set(
    notes.filter(({ what }) => !/^(?:headline|date of)/.test(what)).map(({ from }) => from),
  );
  Object.entries(snippets).forEach(([name, [html, isLost]], at) => {
    const text = texts.find((one) => one.includes(`Đoạn đầu của bai-${name}`)) ?? '';
    expect(text, name).toContain(html.includes('<img') ? 'Cầu mới' : 'văn bản');
    expect(text, name).not.toMatch(/\]\((?!\.\.\/|[\w-]+-hinh-|hinh-|nhap)[^)]|C:|base64/);
    const isListed = [...lost].some(
      (from) => from.includes(`bai-${name}.`) || from.endsWith(` ${at + 1}`) || from.endsWith(`bai-${name}`),
    );
    expect([name, isListed]).toEqual([name, isLost]);
  });
  expect(names.filter((name) => /hinh-1\.png$/.test(name))).toHaveLength(1);
});

test('of Word', async () => {
  const bytes = await wordDocument(
    ['C:\\Users\\An\\van-ban.doc', 'file:///C:/Users/An/van-ban.doc', '../van-ban.doc'],
    png(200, 100).subarray(0, -40),
  );
  const {
    codes,
    errors,
    notes,
    texts,
    files: names,
  } = await brought({ source: 'a.docx', files: { 'a.docx': bytes } });
  expect([codes, errors]).toEqual([[0, 0], []]);
  expect(texts[0]?.match(/văn bản kèm theo/g)).toHaveLength(3);
  expect(texts[0]).not.toMatch(/C:|\.\.\//);
  expect(notes.map(({ what }) => what).filter((what) => /readers|not there/.test(what))).toHaveLength(4);
  expect(names.filter((name) => name.endsWith('.png'))).toHaveLength(1);
});
