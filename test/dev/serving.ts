import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { removeFolder } from '../helpers/remove-folder.ts';

/** An answer as it came over the wire. */
export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends these very bytes and gives back all that comes until the server ends the connection. */
export function raw(port: number, request: string): Promise<Received> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(request, 'latin1'));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(parse(Buffer.concat(chunks).toString())));
  });
}

/** A request for `target` exactly as written; null leaves a header out. */
export function ask(
  port: number,
  target: string,
  headers: Readonly<Record<string, string | null>> = {},
  method = 'GET',
): Promise<Received> {
  const all = { Host: `localhost:${port}`, Connection: 'close', ...headers };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return raw(port, `${method} ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
}

function parse(text: string): Received {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => {
    const [name = '', ...value] = line.split(':');
    return [name.toLowerCase(), value.join(':').trim()];
  });
  return {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(headers),
    body: rest.join('\r\n\r\n'),
  };
}

/** A temporary folder, by its real path, with files; gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-')));
  onTestFinished(() => removeFolder(folder));
  put(folder, files);
  return folder;
}

export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
}

/** Collects what happens, for tests to wait for. */
export interface Happenings<T> {
  readonly all: readonly T[];
  readonly add: (happening: T) => void;
  /** The first from the number `from` on that fits; waits for it when there is none yet. */
  readonly until: (fits: (happening: T) => boolean, from?: number) => Promise<T>;
}

export function happenings<T>(): Happenings<T> {
  const all: T[] = [];
  const waiting = new Set<() => void>();
  return {
    all,
    add: (happening) => {
      all.push(happening);
      for (const wake of waiting) wake();
      waiting.clear();
    },
    until: async (fits, from = 0) => {
      for (let next = from; ; next += 1) {
        while (next >= all.length) {
          await new Promise<void>((resolve) => waiting.add(resolve));
        }
        const happening = all[next];
        if (happening !== undefined && fits(happening)) return happening;
      }
    },
  };
}
