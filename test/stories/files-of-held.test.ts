import { describe, expect, test } from 'vitest';
import { png } from '../helpers/png.ts';
import { article, site } from '../helpers/site.ts';

const settings = 'title: Bản tin\nurl: https://tin.example/\nsections: { tin: Tin tức }\ncards: null\n';
const pdf = '%PDF-1.4\n%%EOF\n';

const ways: Record<string, string> = {
  link: '[xem](../ten-bai/anh-mat.jpg)',
  picture: '![Ảnh](../ten-bai/anh-mat.jpg)',
  'picture from the top': '![Ảnh](/tin/ten-bai/anh-mat.jpg)',
  HTML: '<img src="../ten-bai/anh-mat.jpg" alt="Ảnh">',
  document: '[biên bản](../ten-bai/phu/mat.pdf)',
};

const held: Record<string, Record<string, unknown>> = {
  draft: { draft: true },
  'draft without a date': { draft: true, date: null },
  scheduled: { date: '01/03/2021 10:00' },
  embargo: { embargo: '01/03/2021 10:00' },
};

const paper = (
  fields: Record<string, unknown>,
  body: string,
  more: Record<string, string | Uint8Array> = {},
) =>
  site({
    'bantin.yaml': settings,
    'content/tin/ten-bai/index.md': article({ title: 'Bài chưa ra', ...fields }, '![Ảnh](anh-mat.jpg)\n'),
    'content/tin/ten-bai/anh-mat.jpg': png(40, 40),
    'content/tin/ten-bai/phu/mat.pdf': pdf,
    'content/tin/ra/index.md': article({ title: 'Tin ra' }, `${body}\n`),
    ...more,
  });

const said = ({
  problems,
}: {
  problems: readonly { code: string; severity: string; at: { file: string } | null }[];
}) =>
  problems
    .filter(({ code }) => code === 'left-out' || code === 'expired-link')
    .map(({ code, severity, at }) => `${severity} ${code} ${at?.file}`);

describe('a file in the folder of an article that is held back', () => {
  test.each(Object.keys(held).flatMap((why) => Object.keys(ways).map((way) => [why, way] as const)))(
    'is not published by another: %s, by a %s',
    async (why, way) => {
      const here = paper(held[why] ?? {}, ways[way] ?? '');
      const built = await here.build();
      expect(said(built)).toEqual(['error left-out content/tin/ra/index.md']);
      const told = built.problems.find(({ code }) => code === 'left-out');
      expect(told?.message).toContain('content/tin/ten-bai/index.md');
      expect([...here.pages().keys()].filter((name) => /mat/.test(name))).toEqual([]);
    },
  );

  test('is not published by an author either, nor as the lead picture or an attachment', async () => {
    const here = paper({ draft: true }, '', {
      'content/authors/ha.md': '---\nname: Hà\npicture: ../tin/ten-bai/anh-mat.jpg\n---\n',
      'content/tin/a.md': article({ image: { src: 'ten-bai/anh-mat.jpg', alt: 'Ảnh' } }),
      'content/tin/b.md': article({ title: 'B', attachments: ['ten-bai/phu/mat.pdf'] }),
    });
    expect(said(await here.build()).sort()).toEqual([
      'error left-out content/authors/ha.md',
      'error left-out content/tin/a.md',
      'error left-out content/tin/b.md',
    ]);
  });

  test('that is called as the article beside it is no less its own', async () => {
    const here = paper({}, '![Ảnh](../bai-nhap/anh.jpg)', {
      'content/tin/bai-nhap.md': article({ title: 'Bài', draft: true }),
      'content/tin/bai-nhap/anh.jpg': png(40, 40),
    });
    expect(said(await here.build())).toEqual(['error left-out content/tin/ra/index.md']);
  });

  test('of what has expired is told and stops no build', async () => {
    const here = paper({ expires: '30/01/2021 10:00' }, ways.picture ?? '');
    const built = await here.build();
    expect(said(built)).toEqual(['warning expired-link content/tin/ra/index.md']);
    expect(built.fault).toBeNull();
  });

  test('is told when the article is held back again', async () => {
    const here = paper({}, ways.picture ?? '');
    expect(said(await here.build())).toEqual([]);
    here.edit('content/tin/ten-bai/index.md', (text) => text.replace('---\n', '---\ndraft: true\n'));
    expect(said(await here.build())).toEqual(['error left-out content/tin/ra/index.md']);
  });

  test('is free where both come out together, in a preview, and for articles further in', async () => {
    const later = paper({ date: '01/03/2021 10:00' }, '', {
      'content/tin/sau.md': article({ date: '02/03/2021' }, '![Ảnh](ten-bai/anh-mat.jpg)\n'),
    });
    expect(said(await later.build())).toEqual([]);
    const preview = paper({ draft: true }, ways.picture ?? '');
    expect(said(await preview.build({ drafts: true, record: false }))).toEqual([]);
    const nested = paper({ draft: true }, '![Ảnh](../ten-bai/con/anh.jpg)', {
      'content/tin/ten-bai/con/index.md': article({ title: 'Bài con' }, '![Ảnh](anh.jpg)\n'),
      'content/tin/ten-bai/con/anh.jpg': png(40, 40),
      'content/tin/ten-bai/ben-canh.md': article({ title: 'Bên cạnh' }, '![Ảnh](anh-mat.jpg)\n'),
    });
    expect(said(await nested.build())).toEqual([]);
  });

  test('is free where only a folder of articles is called as a draft is', async () => {
    const here = paper({}, '![Ảnh](../lang/anh.jpg)', {
      'content/tin/lang.md': article({ title: 'Làng', draft: true }),
      'content/tin/lang/mot.md': article({ title: 'Một' }),
      'content/tin/lang/anh.jpg': png(40, 40),
    });
    expect(said(await here.build())).toEqual([]);
  });
});
