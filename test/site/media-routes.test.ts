import { expect, test } from 'vitest';
import { mediaRoutes } from '../../src/site/addresses/media-routes.ts';
import { assembled } from '../helpers/assembled.ts';
import { meta, picture, profile, reference } from '../helpers/meta.ts';

const naming = (key: string, file: string, changes = {}) =>
  meta({ key, references: [reference('file', file, `content/${key}.md`)], ...changes });

const files = new Map(
  ['a.jpg', 'b.jpg', 'face.jpg', '/logo.png'].map((name) => [
    name,
    picture(name.startsWith('/') ? `static${name}` : `content/${name}`),
  ]),
);

test('R12.5 what articles and authors name is published once, what only a withheld article names is not', () => {
  const { site } = assembled({
    files,
    filePaths: [...files.keys()],
    metas: [
      naming('tin/1', 'a.jpg'),
      naming('tin/2', 'a.jpg'),
      naming('tin/3', '/logo.png'),
      naming('tin/nhap', 'b.jpg', { draft: true }),
      naming('tin/hen', 'b.jpg', { date: '2031-01-01 08:00' }),
    ],
    profiles: [
      profile({ id: 'ha', name: 'Hà', references: [reference('file', 'face.jpg', 'content/authors/ha.md')] }),
    ],
  });
  expect(mediaRoutes(site, new Map()).map(({ file }) => file)).toEqual(['content/a.jpg', 'content/face.jpg']);
});
