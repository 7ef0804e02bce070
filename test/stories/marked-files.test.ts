import { describe, expect, test } from 'vitest';
import { png } from '../helpers/png.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

const settings = 'title: Bản tin\nurl: https://tin.example/\nsections: { tin: Tin tức }\ncards: null\n';
const pdf = '%PDF-1.4\n%%EOF\n';
const told = ({ problems }: Awaited<ReturnType<TestSite['build']>>) =>
  problems
    .filter(({ code }) => code === 'unclear-publication')
    .map(({ severity, message }) => `${severity} ${message}`);

describe('files whose names look as if they were not to be published', () => {
  test('are told where they lie in static, each folder once', async () => {
    const here = site({
      'bantin.yaml': settings,
      'content/tin/a.md': article(),
      ...Object.fromEntries(
        [
          'nhap/a.pdf',
          'nhap/sau/b.pdf',
          '_drafts/c.txt',
          'tai-lieu/KHÔNG ĐĂNG/d.pdf',
          'NHAP-ke-hoach.pdf',
          'bao-cao-DRAFT.docx',
          'x/Bản nháp.odt',
        ].map((name) => [`static/${name}`, pdf]),
      ),
    });
    const built = await here.build();
    expect(built.fault).toBeNull();
    expect(told(built).map((one) => one.replace(/, although.*?(?=;|$)/, ''))).toEqual([
      'warning static/NHAP-ke-hoach.pdf is published; so are more files beside it: bao-cao-DRAFT.docx.',
      'warning static/_drafts/c.txt is published',
      'warning static/nhap/a.pdf and 1 more files are published',
      'warning static/tai-lieu/KHÔNG ĐĂNG/d.pdf is published',
      'warning static/x/Bản nháp.odt is published',
    ]);
  });

  test('are told where an article names them that is out', async () => {
    const here = site({
      'bantin.yaml': settings,
      'content/tin/a.md': article(
        {},
        '[kế hoạch](NHAP-ke-hoach.pdf), [văn bản](chờ%20duyệt/van-ban.pdf)\n\n![Ảnh](anh-KHONG-DANG.jpg)\n',
      ),
      'content/tin/b.md': article({ title: 'Nháp', draft: true }, '[kế hoạch](DRAFT.pdf)\n'),
      'content/tin/c.md': article({ title: 'Góp ý Draft EIS', slug: 'c' }, '[văn bản](draft-eis.pdf)\n'),
      'content/tin/NHAP-ke-hoach.pdf': pdf,
      'content/tin/DRAFT.pdf': pdf,
      'content/tin/draft-eis.pdf': pdf,
      'content/tin/chờ duyệt/van-ban.pdf': pdf,
      'content/tin/anh-KHONG-DANG.jpg': png(40, 40),
    });
    const built = await here.build();
    expect(built.fault).toBeNull();
    expect(told(built)).toEqual([
      'warning The file "NHAP-ke-hoach.pdf" is published, because it is named here, although "NHAP" in its name looks as if it were not to be.',
      'warning The file "van-ban.pdf" is published, because it is named here, although the name of the folder "content/tin/chờ duyệt" looks as if what lies in it were not to be.',
      'warning The file "anh-KHONG-DANG.jpg" is published, because it is named here, although "KHONG-DANG" in its name looks as if it were not to be.',
    ]);
  });

  test('are not guessed at', async () => {
    const names = `nhap-khau.pdf ban-nhap-khau.pdf gia-nhap.jpg du-thao-luat.pdf icons/draft.svg icons/hidden.png icons/trash.png css/draft.css
      thu-nhap.xlsx dang-nhap.png archive/2020/a.pdf review/a.pdf household.jpg _next/a.js nhap-mon/bai-1.pdf`;
    const here = site({
      'bantin.yaml': settings,
      'content/tin/a.md': article(),
      ...Object.fromEntries(
        names.split(/\s+/).map((name) => [`static/${name}`, /(?:jpg|png)$/.test(name) ? png(40, 40) : pdf]),
      ),
    });
    expect(told(await here.build())).toEqual([]);
  });
});
