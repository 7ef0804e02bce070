/** What pages other than articles tell search engines. */

import { describe, expect, test } from 'vitest';
import { structuredData } from '../../../src/outputs/structured-data/structured-data.ts';
import type { Masthead } from '../../../src/site/pages/shell-view.ts';
import type { PageView } from '../../../src/site/pages/view.ts';
import { locale } from '../../helpers/config.ts';
import { sampleSite } from '../../helpers/sample-site.ts';
import { sampleViews } from '../../helpers/sample-views.ts';

function graphOf(name: string, site: Masthead = sampleSite) {
  const json = structuredData(sampleViews[name] as PageView, { site, words: locale().words });
  return json === '' ? [] : JSON.parse(json)['@graph'];
}

const publisher = {
  '@type': 'GovernmentOrganization',
  '@id': 'https://bantin.example/#publisher',
  name: 'Ủy ban nhân dân huyện Mộ Đức',
  url: 'https://bantin.example/',
  logo: { '@type': 'ImageObject', url: 'https://bantin.example/logo.png', width: '512', height: '512' },
  sameAs: ['https://x.com/bantinmoduc', 'https://facebook.com/moduc'],
};

/** With all that the imprint says of it. */
const reachable = {
  ...publisher,
  parentOrganization: { '@type': 'Organization', name: 'Ủy ban nhân dân huyện Mộ Đức' },
  address: { '@type': 'PostalAddress', streetAddress: '12 đường Phạm Văn Đồng, thị trấn Mộ Đức' },
  telephone: '02553857000',
  email: 'toa-soan@bantin.example',
  contactPoint: [
    {
      '@type': 'ContactPoint',
      name: 'Trần Hữu Phước',
      contactType: 'Tiếp công dân',
      email: 'phuoc@bantin.example',
    },
  ],
};

describe('the front page', () => {
  test('says what site it is and who answers for it', () => {
    expect(graphOf('home, rich')).toEqual([
      {
        '@type': 'WebSite',
        '@id': 'https://bantin.example/#site',
        name: 'Bản tin Mộ Đức',
        url: 'https://bantin.example/',
        description: 'Tin tức và đời sống huyện Mộ Đức, tỉnh Quảng Ngãi',
        inLanguage: 'vi',
        publisher: reachable,
      },
    ]);
  });

  test('of a newspaper names a news organisation', () => {
    const site: Masthead = {
      ...sampleSite,
      publisher: { kind: 'news', name: 'Bản tin', logo: null, license: null },
      account: null,
      imprint: null,
      social: [],
    };
    expect(graphOf('home, rich', site)[0].publisher).toEqual({
      '@type': 'NewsMediaOrganization',
      '@id': 'https://bantin.example/#publisher',
      name: 'Bản tin',
      url: 'https://bantin.example/',
    });
  });
});

test('a list is a collection with its place in the site', () => {
  const [collection, trail] = graphOf('section, page 7');
  expect(collection).toMatchObject({
    '@type': 'CollectionPage',
    name: 'Kinh tế',
    isPartOf: { '@id': 'https://bantin.example/#site' },
  });
  expect(trail.itemListElement.map(({ item }: { item: string }) => item)).toEqual([
    'https://bantin.example/',
    'https://bantin.example/kinh-te/trang/7/',
  ]);
});

test('the front of an author who has a file says who they are', () => {
  const [profile, trail] = graphOf('author, rich');
  expect(profile).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name: 'Văn Trọng',
      url: 'https://bantin.example/tac-gia/van-trong/',
      jobTitle: 'Phóng viên, theo dõi mảng kinh tế nông thôn',
      image: { url: 'https://bantin.example/media/van-trong.jpg', width: '1600', height: '1000' },
      worksFor: publisher,
    },
  });
  expect(trail['@type']).toBe('BreadcrumbList');
  expect(graphOf('author, minimal')[0].mainEntity).not.toHaveProperty('image');
});

test('the page for missing pages tells nothing', () => {
  expect(graphOf('not-found, rich')).toEqual([]);
});

test.each(Object.keys(sampleViews))('R1.1 nothing that %s tells is null or empty', (name) => {
  expect(JSON.stringify(graphOf(name))).not.toMatch(/null|undefined|:""|:\[\]|:\{\}/);
});
