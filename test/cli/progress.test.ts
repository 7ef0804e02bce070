import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { BuildEvent } from '../../src/build/events.ts';
import { showProgress } from '../../src/cli/progress.ts';
import { plain } from './captured.ts';

const events: BuildEvent[] = [
  { type: 'progress', step: 'read', done: 1, total: 2 },
  { type: 'progress', step: 'read', done: 2, total: 2 },
  { type: 'progress', step: 'render', done: 7, total: 7 },
  { type: 'progress', step: 'publish', done: 0, total: 0 },
];

describe('progress', () => {
  test('is a line for each finished step where no person watches', async () => {
    let printed = '';
    const err = (text: string) => {
      printed += text;
    };
    const progress = await showProgress({ ...plain, out: err, err, screen: null });
    for (const event of events) progress.onEvent(event);
    progress.end();
    expect(printed).toBe('Reading articles: 2\nRendering pages: 7\n');
  });

  test('is a bar on a terminal, cleared at the end of each step and leaving nothing running', async () => {
    const screen = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
    const progress = await showProgress({ ...plain, out: () => {}, err: () => {}, screen });
    for (const event of events.slice(0, 3)) progress.onEvent(event);
    progress.end();
    progress.end();
    let drawn = '';
    for (let part = screen.read(); part !== null; part = screen.read()) drawn += String(part);
    expect(drawn).toMatch(/Reading articles █+░* 2\/2/);
    expect(drawn).toContain('Rendering pages');
    const erased = '\u001b[2K';
    expect(drawn.slice(drawn.lastIndexOf('Rendering pages'))).toContain(erased);
  });
});
