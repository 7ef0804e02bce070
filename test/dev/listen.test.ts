import net from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Failure } from '../../src/base/problem.ts';
import { type Answer, type RawRequest, sentence } from '../../src/dev/answer.ts';
import { type ListenOptions, listen } from '../../src/dev/listen.ts';
import { ask, raw } from './serving.ts';

async function serve(answer: (ask: RawRequest) => Answer, options: Partial<ListenOptions> = {}) {
  const faults: unknown[] = [];
  const served = await listen({
    ...{ host: '127.0.0.1', port: 0, answer },
    onFault: (cause) => faults.push(cause),
    ...options,
  });
  onTestFinished(served.close);
  return { ...served, faults };
}

const hello = () => sentence(200, 'hello');

describe('the server', () => {
  test('safety R19 gives every answer its length, and no other site a right to it', async () => {
    const { port } = await serve(hello);
    const { headers, body } = await ask(port, '/');
    expect(headers).toMatchObject({
      'content-length': '6',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(body).toBe('hello\n');
    const head = await ask(port, '/', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '6', '']);
  });

  test('answers no request that names two hosts (safety R19)', async () => {
    const { port } = await serve(hello);
    const names = (hosts: readonly string[]) => hosts.map((host) => `Host: ${host}\r\n`).join('');
    for (const hosts of [
      ['localhost', 'evil.example'],
      ['evil.example', 'localhost'],
      ['localhost', 'localhost'],
    ]) {
      const { status } = await raw(port, `GET / HTTP/1.1\r\n${names(hosts)}Connection: close\r\n\r\n`);
      expect(status).toBe(400);
    }
  });

  test('takes the next port that is free', async () => {
    const first = await serve(hello);
    const second = await serve(hello, { port: first.port });
    expect(second.port).toBeGreaterThan(first.port);
    expect(second.url).toBe(`http://localhost:${second.port}/`);
    expect((await ask(second.port, '/')).status).toBe(200);
  });

  test('says what is wrong when it cannot listen at all', async () => {
    const failure = await listen({ host: '203.0.113.9', port: 0, answer: hello, onFault: () => {} }).catch(
      (cause) => cause,
    );
    expect(failure).toBeInstanceOf(Failure);
    expect(failure.problems).toMatchObject([
      { code: 'cannot-listen', message: expect.stringContaining('this machine is not 203.0.113.9') },
    ]);
  });

  test('safety R19 outlives every bad request', async () => {
    const { port, faults } = await serve(({ target }) => sentence(200, target));
    const bad: [string, number][] = [
      ['nonsense\r\n\r\n', 400],
      ['GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
      ['GET / HTTP/1.1\r\nHost: a\r\nHost : b\r\nConnection: close\r\n\r\n', 400],
      ['GET / HTTP/9.9\r\nHost: a\r\n\r\n', 400],
      [`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
      ['GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n', 400],
      ['CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n', Number.NaN],
      ['GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: upgrade, close\r\n\r\n', 200],
      ['GET / HTTP/1.0\r\n\r\n', 200],
    ];
    for (const [request, status] of bad)
      expect([request.slice(0, 60), (await raw(port, request)).status]).toEqual([
        request.slice(0, 60),
        status,
      ]);
    await new Promise<void>((resolve) => {
      const socket = net.connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHo'));
      socket.on('close', () => resolve());
      setImmediate(() => socket.resetAndDestroy());
    });
    expect((await ask(port, '/still-here')).body).toBe('/still-here\n');
    expect(faults).toEqual([]);
  });

  test('an answer that fails is reported, and the asker told', async () => {
    const { port, faults } = await serve(() => {
      throw new TypeError('oops');
    });
    const { status, body } = await ask(port, '/');
    expect(status).toBe(500);
    expect(body).not.toContain('oops');
    expect(faults).toEqual([new TypeError('oops')]);
  });

  test('closing ends connections that wait for events, and tells of those that leave', async () => {
    let left = 0;
    const opened: (() => void)[] = [];
    const { port, close } = await serve(() => ({
      status: 200,
      headers: {},
      body: (connection) => {
        connection.onClose(() => {
          left += 1;
        });
        connection.write('data: 1\n\n');
        for (const open of opened) open();
      },
    }));
    const open = new Promise<void>((resolve) => opened.push(resolve));
    const waiting = ask(port, '/events');
    await open;
    await close();
    expect((await waiting).body).toContain('data: 1');
    expect(left).toBe(1);
  });
});
