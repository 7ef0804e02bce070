/** Views may have been kept, and changed by others since: where they say that a page or a file lies is passed through gates. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { toUtf8 } from '../../src/base/text/utf8.ts';
import { render } from '../../src/build/render/render.ts';
import { write } from '../../src/build/render/write.ts';

const folder = () => {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-gates-'));
  onTestFinished(() => fs.rmSync(made, { recursive: true }));
  return made;
};

test.each(['../ra.html', '/ra.html', 'a/../../ra.html', 'a//b', 'c:/ra.html', 'a\\b', '', './a'])(
  'safety R7 an output that stands at %j is staged nowhere',
  (name) => {
    const top = folder();
    const stage = { out: path.join(top, 'dist'), folder: path.join(top, 'stage'), fresh: true };
    const output = { path: name, bytes: toUtf8('x'), mediaType: 'text/html' };
    expect(() => write(output, stage)).toThrow(/no place in the output folder/);
    expect(fs.readdirSync(top)).toEqual([]);
  },
);

test('safety R7 a file that was not found in the site is not published, wherever its view says that it lies', async () => {
  const secret = path.join(folder(), 'secret.txt');
  fs.writeFileSync(secret, 'secret');
  const view = { kind: 'file', url: '/tep.txt', file: secret, digest: '', clean: false } as const;
  const input = { selection: '', metas: [], bodies: [], disk: null, isOurs: false, standingView: null };
  await expect(render(view, input, {} as never, {} as never)).rejects.toThrow(/has no file/);
});
