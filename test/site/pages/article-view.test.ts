import { describe, expect, test } from 'vitest';
import { digestValue } from '../../../src/base/digest.ts';
import { meta, moment, picture, profile, reference } from '../../helpers/meta.ts';
import { figure, newspaper } from './newspaper.ts';

/** The article with which the project began, with everything that an article can have. */
const conference = meta({
  key: 'kinh-te/hoi-nghi',
  title: 'Ngân hàng chính sách xã hội huyện Mộ Đức tổng kết hoạt động năm 2020',
  date: '2021-01-28 10:22',
  authors: ['Văn Trọng'],
  lead: 'Chiều ngày 27/01/2021, Ban đại diện tổ chức hội nghị tổng kết.',
  excerpt: 'Chiều ngày 27/01/2021, Ban đại diện tổ chức hội nghị tổng kết.',
  tags: ['tín dụng chính sách', 'giảm nghèo'],
  views: 3226,
  figures: [
    figure('https://nguon.example/xa.jpg', { remote: true }),
    figure('kinh-te/hoi-nghi.jpg', {
      alt: 'Hội trường',
      caption: 'Quang cảnh Hội nghị',
      credit: 'Văn Trọng',
    }),
  ],
  source: { name: 'Cổng thông tin', url: 'https://nguon.example/', publishedAt: moment('2021-01-28') },
  attachments: [
    { src: 'ke-hoach.pdf', title: 'Kế hoạch năm 2021', at: { file: 'x', line: 1, column: 1 } },
    { src: '/bieu/so-lieu.XLSX', title: null, at: { file: 'x', line: 1, column: 1 } },
  ],
  corrections: [
    { date: moment('2021-01-29 08:05'), kind: 'correction', was: '306 tỷ', now: '360 tỷ', text: null },
  ],
  extra: { mood: ['calm', { level: 3 }] },
  references: [
    reference('file', 'kinh-te/ke-hoach.pdf', 'content/kinh-te/hoi-nghi.md'),
    reference('file', '/bieu/so-lieu.XLSX', 'content/kinh-te/hoi-nghi.md'),
  ].map((named) => ({ ...named, written: named.target.replace('kinh-te/', '') })),
  holes: [
    'article:kinh-te/truoc',
    'article:xa-hoi/het-han',
    'page:/lien-hệ/',
    'file:kinh-te/hoi-nghi.jpg',
    'width:kinh-te/hoi-nghi.jpg',
    'height:kinh-te/hoi-nghi.jpg',
  ],
});

const files = [
  ['kinh-te/hoi-nghi.jpg', picture('content/kinh-te/hoi-nghi.jpg')],
  ['kinh-te/ke-hoach.pdf', { ...picture('content/kinh-te/ke-hoach.pdf'), bytes: 1_420_000, size: null }],
  ['/bieu/so-lieu.XLSX', { ...picture('static/bieu/so-lieu.XLSX'), bytes: 31_000, size: null }],
] as const;

const paper = newspaper({
  metas: [
    meta({ key: 'kinh-te/truoc', date: '2021-01-20 08:00', tags: ['Giảm nghèo'] }),
    meta({ key: 'xa-hoi/khac', date: '2021-01-21 08:00' }),
    conference,
    meta({ key: 'xa-hoi/het-han', date: '2021-01-22 08:00', expires: '2021-02-01' }),
    meta({ key: 'kinh-te/sau', date: '2021-01-30 08:00' }),
  ],
  profiles: [profile({ id: 'van-trong', name: 'Văn Trọng', role: 'Phóng viên' })],
  files,
  config: { url: 'https://example.vn/bao/', sections: { 'kinh-te': 'Kinh tế' } },
});

describe('the page of an article', () => {
  const view = paper.view('article', '/2021/01/hoi-nghi/');
  const photo = '/bao/media/hoi-nghi-5943b748.jpg';

  test('shows what the article says of itself, formatted for readers', () => {
    expect(view).toMatchObject({
      headline: 'Ngân hàng chính sách xã hội huyện Mộ Đức tổng kết hoạt động năm 2020',
      section: { href: '/bao/kinh-te/', title: 'Kinh tế' },
      date: { iso: '2021-01-28T10:22:00+07:00', text: 'Thứ Năm, 28/01/2021 10:22', short: '28/01/2021' },
      views: { count: 3226, text: '3.226 lượt xem' },
      lead: 'Chiều ngày 27/01/2021, Ban đại diện tổ chức hội nghị tổng kết.',
      mark: null,
      extra: { mood: ['calm', { level: 3 }] },
      body: 'kinh-te/hoi-nghi',
    });
    expect(view.authors).toEqual([
      {
        name: 'Văn Trọng',
        href: '/bao/tac-gia/van-trong/',
        canonical: 'https://example.vn/bao/tac-gia/van-trong/',
        role: 'Phóng viên',
      },
    ]);
    expect(view.tags).toEqual([
      { href: '/bao/the/tin-dung-chinh-sach/', title: 'tín dụng chính sách' },
      expect.objectContaining({ href: '/bao/the/giam-ngheo/' }),
    ]);
    expect(view.source).toEqual({
      name: 'Cổng thông tin',
      href: 'https://nguon.example/',
      published: expect.objectContaining({ text: 'Thứ Năm, 28/01/2021' }),
    });
  });

  test('has the frame of a page', () => {
    expect(view).toMatchObject({
      url: '/2021/01/hoi-nghi/',
      canonical: 'https://example.vn/bao/2021/01/hoi-nghi/',
      language: 'vi',
      title: view.headline,
      description: conference.excerpt,
      index: true,
      breadcrumb: [
        { href: '/bao/', title: 'Trang nhất' },
        { href: '/bao/kinh-te/', title: 'Kinh tế' },
      ],
      feeds: [],
    });
  });

  test('is represented by the first picture that the site holds', () => {
    expect(view.picture).toEqual({
      href: photo,
      canonical: `https://example.vn${photo}`,
      width: 1200,
      height: 800,
      type: 'image/jpeg',
      alt: 'Hội trường',
      caption: 'Quang cảnh Hội nghị',
      credit: 'Văn Trọng',
      crops: [],
    });
  });

  test('offers attachments with type and size, those of static/ at their own address', () => {
    expect(view.attachments).toEqual([
      {
        href: '/bao/media/ke-hoach-5943b748.pdf',
        title: 'Kế hoạch năm 2021',
        name: 'ke-hoach.pdf',
        type: 'PDF',
        size: '1,4\u00a0MB',
      },
      {
        href: '/bao/bieu/so-lieu.XLSX',
        title: 'so-lieu.XLSX',
        name: 'so-lieu.XLSX',
        type: 'XLSX',
        size: '31\u00a0kB',
      },
    ]);
  });

  test('prints its corrections, the last of which is its last change (R8.2, R2.13)', () => {
    expect(view.corrections).toEqual([
      {
        id: 'correction-1',
        kind: 'correction',
        label: 'Cải chính',
        date: expect.objectContaining({ text: 'Thứ Sáu, 29/01/2021 08:05' }),
        was: '306 tỷ',
        now: '360 tỷ',
        text: null,
      },
    ]);
    expect(view.updated?.iso).toBe('2021-01-29T08:05:00+07:00');
  });

  test('leads to its neighbours in the section and to related articles of the past', () => {
    expect(view.older).toEqual({
      href: '/bao/2021/01/truoc/',
      title: 'Bài truoc',
      textLanguage: 'vi',
      picture: null,
      isPart: false,
    });
    expect(view.newer).toEqual({
      href: '/bao/2021/01/sau/',
      title: 'Bài sau',
      textLanguage: 'vi',
      picture: null,
      isPart: false,
    });
    expect(view.related).toEqual([
      {
        href: '/bao/2021/01/truoc/',
        title: 'Bài truoc',
        textLanguage: 'vi',
        kicker: null,
        typeLabel: null,
        date: { iso: '2021-01-20T08:00:00+07:00', short: '20/01/2021' },
        picture: null,
        mark: null,
      },
    ]);
  });

  test('fills every hole of its body, an expired article by its former address', () => {
    expect(view.holes).toEqual([
      '/bao/2021/01/truoc/',
      '/bao/2021/01/het-han/',
      '/bao/lien-h%E1%BB%87/',
      photo,
      '1200',
      '800',
    ]);
  });

  test('is made of plain values only, the sparest one too', () => {
    const spare = newspaper({ metas: [meta({ key: 'tin', tags: [] })] }).view('article', '/2021/01/tin/');
    expect(() => digestValue(view)).not.toThrow();
    expect(() => digestValue(spare)).not.toThrow();
    expect(Object.keys(spare).sort()).toEqual(Object.keys(view).sort());
    expect(spare).toMatchObject({ section: null, updated: null, views: null, source: null, picture: null });
    expect(spare.breadcrumb).toEqual([{ href: '/', title: 'Trang nhất' }]);
  });
});

describe('an article that search engines should not list here', () => {
  test('as a preview says so and is marked (R1.21)', () => {
    const preview = newspaper({
      metas: [meta({ key: 'a/nhap', draft: true }), meta({ key: 'a/mai', date: '2021-03-01 08:00' })],
      now: '2021-02-01',
      drafts: true,
    });
    expect(preview.view('article', '/2021/01/nhap/')).toMatchObject({ mark: 'draft', index: false });
    expect(preview.view('article', '/2021/03/mai/')).toMatchObject({ mark: 'scheduled', index: false });
  });

  test('as a reprint names the original as canonical (R1.19)', () => {
    const canonical = 'https://goc.example/tin';
    const { view } = newspaper({ metas: [meta({ key: 'a/in-lai', canonical })] });
    expect(view('article', '/2021/01/in-lai/')).toMatchObject({ canonical, index: true });
  });
});

test('an update before the publication is no change that readers are told of (R1.3)', () => {
  const { view } = newspaper({ metas: [meta({ key: 'a/tin', updated: '2021-01-01 08:00' })] });
  expect(view('article', '/2021/01/tin/').updated).toBeNull();
});

test('a long first paragraph is cut for search engines and for lists, each to its length', () => {
  const { view } = newspaper({ metas: [meta({ key: 'a/tin', excerpt: 'chữ '.repeat(75).trim() })] });
  expect(view('article', '/2021/01/tin/').description).toMatch(/^(chữ ){30,39}chữ…$/);
  const [teaser] = view('home', '/').top;
  expect(teaser?.excerpt.length).toBeGreaterThan(160);
  expect(teaser?.excerpt.length).toBeLessThanOrEqual(200);
});
