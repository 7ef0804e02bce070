import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { error, Failure } from '../base/problem.ts';
import { inEnglish, type Translate } from '../messages/translator.ts';
import { type Answer, type RawRequest, sentence, spoken } from './answer.ts';

export interface Listening {
  /** Address of the top, such as `http://localhost:8080/`. */
  readonly url: string;
  readonly port: number;
  /** Ends all connections, also those that wait for events. */
  readonly close: () => Promise<void>;
}

export interface ListenOptions {
  /** Name or address to listen on. */
  readonly host: string;
  /** The first port to try; 0 takes any. */
  readonly port: number;
  readonly answer: (ask: RawRequest) => Answer;
  /** What `answer` threw; the asker gets status 500. */
  readonly onFault: (cause: unknown) => void;
  /** Puts sentences into the language of whoever reads them. */
  readonly say?: Translate;
}

const twoNames = sentence(400, 'The request names two hosts.');
const failed = sentence(500, 'The server failed; the terminal says why.');

/** How many ports may be taken before we give up. */
const tries = 50;

/** Serves at the next port that is free. Rejects with a Failure when there is none. No request can end the server. */
export async function listen({
  host,
  port,
  answer,
  onFault,
  say = inEnglish,
}: ListenOptions): Promise<Listening> {
  const server = createServer((request, response) => {
    for (const stream of [request, response]) stream.on('error', () => {});
    try {
      const { method = '', url = '', headers, headersDistinct } = request;
      // Of two names Node takes the first, and whatever stands before this server may take the other.
      const isOdd = (headersDistinct.host?.length ?? 0) > 1;
      send(spoken(isOdd ? twoNames : answer({ method, target: url, headers }), say), request, response);
    } catch (cause) {
      onFault(cause);
      if (response.headersSent) response.destroy();
      else send(spoken(failed, say), request, response);
    }
  });
  const free = await takePort(server, host, port);
  const name = /^(?:127\.|0\.0\.0\.0$|::1?$)/.test(host)
    ? 'localhost'
    : host.includes(':')
      ? `[${host}]`
      : host;
  return {
    url: `http://${name}:${free}/`,
    port: free,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send({ status, headers, body }: Answer, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(status, {
    ...headers,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(typeof body === 'function' || status === 304 ? {} : { 'Content-Length': Buffer.byteLength(body) }),
  });
  if (request.method === 'HEAD') response.end();
  else if (typeof body !== 'function') response.end(body);
  else {
    response.flushHeaders();
    body({
      write: (text) => void response.write(text),
      onClose: (listener) => void response.on('close', listener),
    });
  }
}

async function takePort(server: Server, host: string, port: number): Promise<number> {
  const last = Math.min(port + tries, 65_535);
  for (let candidate = port; ; candidate += 1) {
    const refused = await bind(server, host, candidate);
    if (refused === null) {
      const address = server.address();
      return address !== null && typeof address === 'object' ? address.port : candidate;
    }
    if (refused.code !== 'EADDRINUSE' || candidate >= last) throw cannotListen(host, candidate, refused);
  }
}

/** Null when it worked. */
function bind(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const onError = (cause: NodeJS.ErrnoException) => resolve(cause);
    server.once('error', onError);
    server.listen({ host, port }, () => {
      server.off('error', onError);
      resolve(null);
    });
  });
}

function cannotListen(host: string, port: number, { code, message }: NodeJS.ErrnoException): Failure {
  const why =
    code === 'EADDRINUSE'
      ? 'it and those before it are taken'
      : code === 'EACCES'
        ? 'the system keeps it for its own services'
        : ['ENOTFOUND', 'EADDRNOTAVAIL', 'EAI_AGAIN'].includes(code ?? '')
          ? `this machine is not ${host}`
          : message;
  const text = `The server cannot listen on port ${port} of ${host}, because ${why}.`;
  return new Failure([
    error('cannot-listen', null, text, 'Choose another with --port, or leave --host out.'),
  ]);
}
