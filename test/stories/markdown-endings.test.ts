/** An article may end in `.markdown` as in `.md`, wherever its name is read. */

import { expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

const config = 'title: Bản tin\nurl: https://bao.example/\nlanguage: vi\nsections: { tin: Tin }\n';

test('an article that ends in .markdown is linked to, lies in a folder of its own and stands on the front page, as any other', async () => {
  const { build, page } = site({
    'bantin.yaml': config,
    'content/tin/a.md': article({ title: 'Một' }, '[xem](b.markdown), [c](c/index.markdown), [d](b)\n'),
    'content/tin/b.markdown': article({ title: 'Hai', related: ['tin/c/index.markdown'] }),
    'content/tin/c/index.markdown': article({ title: 'Ba' }, '[lên](../a.md) ![x](x.svg)\n'),
    'content/tin/c/x.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"/>',
    'content/pages/gioi-thieu.markdown': '---\ntitle: Giới thiệu\n---\nChúng tôi.\n',
    'content/home.yaml': '- page: gioi-thieu.markdown\n- stories: [tin/b.markdown]\n',
  });
  const { problems } = await build();
  expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  const text = page('2021/01/a/index.html');
  for (const name of ['b', 'c']) expect(text).toContain(`href="/2021/01/${name}/"`);
  expect(page('gioi-thieu/index.html')).toContain('Chúng tôi.');
});

test('and one of either ending beside the other is the same article twice', async () => {
  const { build } = site({
    'bantin.yaml': config,
    'content/tin/a.md': article(),
    'content/tin/a.markdown': article(),
  });
  const { problems } = await build();
  expect(problems.map(({ code }) => code)).toContain('same-name');
});
