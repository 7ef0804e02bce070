import { describe, expect, test } from 'vitest';
import { refusal } from '../../src/dev/refusal.ts';

const status = (method: string, headers: Record<string, string>, host = '127.0.0.1') =>
  refusal({ method, target: '/', headers }, host)?.status ?? 200;

describe('safety R19 who is answered', () => {
  test.each([
    ['localhost:8080', 200],
    ['LOCALHOST', 200],
    ['tin.localhost:8080', 200],
    ['127.0.0.1:8080', 200],
    ['[::1]:8080', 200],
    ['192.168.1.7:8080', 200],
    ['evil.example', 403],
    ['localhost.evil.example', 403],
    ['notlocalhost', 403],
    ['127.0.0.1.evil.example', 403],
    ['', 400],
    ['localhost:8080@evil.example', 400],
    ['localhost:99999999', 400],
    ['[::1', 400],
    ['a b', 400],
  ])('a request to the host "%s" gets %i', (host, expected) => {
    expect(status('GET', { host })).toBe(expected);
  });

  test('the name that the server was told to listen on is its own', () => {
    expect(status('GET', { host: 'Redaktion.lan:8080' }, 'redaktion.lan')).toBe(200);
    expect(status('GET', { host: 'redaktion.lan:8080' })).toBe(403);
  });

  test.each([
    ['http://localhost:8080', 200],
    ['https://localhost:8080', 200],
    ['http://localhost:8081', 403],
    ['http://evil.example', 403],
    ['null', 403],
    ['', 403],
    ['file://localhost:8080', 403],
  ])('a script of "%s" gets %i', (origin, expected) => {
    expect(status('GET', { host: 'localhost:8080', origin })).toBe(expected);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', ''])('the method "%s" gets 405', (method) => {
    expect(refusal({ method, target: '/', headers: { host: 'localhost' } }, 'localhost')).toMatchObject({
      status: 405,
      headers: { Allow: 'GET, HEAD' },
    });
  });
});
