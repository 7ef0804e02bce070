import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { withDefaults } from '../../src/build/with-defaults.ts';
import { preview } from '../../src/dev/preview.ts';
import { buildOnce } from '../helpers/build-once.ts';
import { plainHost } from '../helpers/plain-host.ts';
import { article } from '../helpers/site.ts';

const filler = 'Sáng nay, cán bộ các xã đã về dự và nghe báo cáo về công tác trong năm. '.repeat(20);

function files(): Record<string, string> {
  const notices = Array.from({ length: 12 }, (_, index) => [
    `content/xa-hoi/thong-bao-${index}.md`,
    article({ title: `Thông báo số ${index}`, date: `${index + 1}/03/2018` }, 'Lịch trực của tuần này.'),
  ]);
  return {
    'bantin.yaml':
      'title: Bản tin huyện\nurl: https://example.vn/\nsections: { kinh-te: Kinh tế, xa-hoi: Xã hội }\n',
    'content/kinh-te/hoi-nghi.md': article(
      { title: 'Hội nghị tổng kết công tác năm', date: '28/01/2021', author: 'Văn Trọng' },
      `${filler}\n\nĐến dự có lãnh đạo huyện Mộ Đức và các xã.\n\n${filler}`,
    ),
    // Words that a search which knows nothing of đ takes for what was meant.
    'content/kinh-te/cau.md': article({ title: 'Khởi công cầu mới', date: '02/02/2021' }, 'Dự án ở Đà Nẵng.'),
    'content/xa-hoi/thu.md': article(
      { title: 'Thư từ bạn đọc phương xa', date: '03/02/2020' },
      'Ông Duc, một người bạn cũ, gửi lời chào.',
    ),
    'content/xa-hoi/mo.md': article(
      { title: 'Mộ một vị tướng', date: '03/04/2021' },
      'Nơi yên nghỉ trên đồi.',
    ),
    'content/kinh-te/duong-sat.md': article({ title: 'Đường sắt qua huyện', date: '05/05/2018' }, filler),
    'content/kinh-te/duong.md': article(
      { title: 'Chuyện vận tải', date: '06/05/2021' },
      `${filler} Đường sắt và đường bộ.`,
    ),
    'content/kinh-te/lua-nam-nay.md': article(
      { title: 'Lúa năm nay', date: '01/06/2021', author: 'Thu Hà' },
      filler,
    ),
    'content/xa-hoi/lua-chin.md': article(
      { title: 'Lúa chín sớm', date: '01/06/2020', author: 'Lê An' },
      filler,
    ),
    'content/kinh-te/lua-duoc-mua.md': article(
      { title: 'Lúa được mùa', date: '01/06/2019', author: 'Lê An' },
      filler,
    ),
    'content/xa-hoi/xa.md': article({ title: 'Chuyện năm ấy', date: '01/06/2017' }, 'Kể lại.'),
    'content/xa-hoi/hai-dang.md': article(
      { title: 'Hải đăng và cầu cảng', date: '01/06/2014' },
      'Ngọn hải đăng bên cầu cảng.',
    ),
    ...Object.fromEntries(notices),
  };
}

/**
 * A site of seven years with decoys for whoever does not know that `đ` is a `d` to those who type without marks: served, and
 * built with relative addresses into the folder `disk`.
 */
export function searchSite(): { readonly url: () => string; readonly disk: () => string } {
  let folder: string;
  let served: Awaited<ReturnType<typeof preview>>;
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-search-'));
    for (const [name, content] of Object.entries(files())) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), content);
    }
    const now = Date.parse('2021-12-01T00:00:00+07:00');
    const options = withDefaults({ root: folder, now, threads: 1 });
    const disk = path.join(folder, 'disk');
    for (const one of [options, withDefaults({ root: folder, out: disk, now, threads: 1, relative: true })]) {
      const { problems, summary } = await buildOnce(one);
      if (summary === null) throw new Error(problems.map(({ message }) => message).join('\n'));
    }
    const onFault = (cause: unknown) => {
      throw cause;
    };
    served = await preview({
      out: options.out,
      rules: plainHost,
      sitePath: '/',
      host: '127.0.0.1',
      port: 0,
      onFault,
    });
  });
  afterAll(async () => {
    await served?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  return { url: () => served.url, disk: () => path.join(folder, 'disk') };
}
