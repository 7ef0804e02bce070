import fs from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { closeFile, openFile, writeAt } from '../../src/base/files/handles.ts';
import { append, writeNew } from '../../src/base/files/write-files.ts';

const full = '/dev/full';

describe('a full disk (safety R22)', () => {
  beforeEach((context) => context.skip(!fs.existsSync(full), 'there is no /dev/full'));
  const bytes = new TextEncoder().encode('Tin');
  test.each<[string, () => void]>([
    ['a new file', () => writeNew(full, bytes)],
    ['the end of a file', () => append(full, 'Tin')],
    [
      'a piece of a file',
      () => {
        const handle = openFile(full, 'write');
        try {
          writeAt(handle, 0, bytes);
        } finally {
          closeFile(handle);
        }
      },
    ],
  ])('is told with the name of %s', (_, write) => {
    expect(write).toThrow(/^ENOSPC: no space left on device, write '\/dev\/full'$/);
  });
});

describe('a place where no folder can be made', () => {
  beforeEach((context) => context.skip(!fs.existsSync('/proc/sys/kernel'), 'there is no /proc'));
  test.each([
    '/proc/sys/kernel/bantin/dist/index.html',
    '/proc/bantin/index.html',
    '/dev/null/bantin/index.html',
  ])('is told at once: %s', (file) => {
    expect(() => writeNew(file, 'Tin')).toThrow(/^E(?:NOENT|ACCES|NOTDIR|PERM): .*, mkdir '/);
  });
});
