/** Starts real web servers for a test: own port, own configuration, own folder, and an end with the test. */

import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export type ServerName = 'nginx' | 'apache';

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Ask {
  (path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  readonly origin: string;
}

/** Serves the folder `documents`; `top` is the path below which the site lies in it, such as `/` or `/repo/`. */
export async function serve(name: ServerName, documents: string, top: string): Promise<Ask> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-server-'));
  fs.chmodSync(home, 0o755);
  const port = await freePort();
  const file = path.join(home, 'server.conf');
  fs.writeFileSync(file, configurations[name](home, documents, top, port));
  const server = spawn(...commands[name](file, home), { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (text) => {
      said += text;
    });
  onTestFinished(async () => {
    await stop(server);
    fs.rmSync(home, { recursive: true, force: true });
  });
  await untilReady(port, server, () => `${said}${log(home)}`);
  const asking = (url: string, headers: Readonly<Record<string, string>> = {}) => ask(port, url, headers);
  return Object.assign(asking, { origin: `http://127.0.0.1:${port}` });
}

const commands: Record<ServerName, (file: string, home: string) => [string, string[]]> = {
  nginx: (file, home) => ['/usr/sbin/nginx', ['-c', file, '-p', home, '-e', path.join(home, 'error.log')]],
  apache: (file, home) => ['/usr/sbin/apache2', ['-f', file, '-d', home, '-DFOREGROUND']],
};

const isRoot = process.getuid?.() === 0;

const configurations: Record<
  ServerName,
  (home: string, documents: string, top: string, port: number) => string
> = {
  nginx: (home, documents, top, port) => `
    ${isRoot ? 'user root;' : ''}
    worker_processes 1;
    daemon off;
    pid ${home}/pid;
    error_log ${home}/error.log;
    events { }
    http {
      include /etc/nginx/mime.types;
      access_log off;
      client_body_temp_path ${home}/body;
      proxy_temp_path ${home}/proxy;
      fastcgi_temp_path ${home}/fastcgi;
      uwsgi_temp_path ${home}/uwsgi;
      scgi_temp_path ${home}/scgi;
      server {
        listen 127.0.0.1:${port};
        root ${documents};
        include "${path.join(documents, decodeURI(top))}.nginx/server.conf";
      }
    }`,
  apache: (home, documents, _, port) => `
    ServerRoot ${home}
    ServerName localhost
    Listen 127.0.0.1:${port}
    PidFile ${home}/pid
    ErrorLog ${home}/error.log
    ${isRoot ? 'User www-data\n    Group www-data' : ''}
    ${['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'negotiation', 'alias']
      .map((module) => `LoadModule ${module}_module /usr/lib/apache2/modules/mod_${module}.so`)
      .join('\n    ')}
    TypesConfig /etc/mime.types
    DocumentRoot ${documents}
    <Directory ${documents}>
      AllowOverride All
      Require all granted
    </Directory>
    <Files ".ht*">
      Require all denied
    </Files>`,
};

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function ask(port: number, url: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port, path: url, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    request.on('error', reject);
  });
}

async function untilReady(port: number, server: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (server.exitCode !== null) throw new Error(`The server ended: ${said()}`);
    try {
      await ask(port, '/', {});
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`The server does not answer: ${said()}`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}

function log(home: string): string {
  const file = path.join(home, 'error.log');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}
