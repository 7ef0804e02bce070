import type { Answer, Connection } from './answer.ts';

/** The pages that are open in browsers and wait to hear of news: server-sent events. */
interface Audience {
  /** The answer to a page that wants to listen: what holds for it now, and then each time that this changes. */
  readonly join: (page: string) => Answer;
  /** Tells every page for which something else holds than it was told last. */
  readonly tell: () => void;
}

/** `news` says as one line of text what holds for the page at a path. */
export function newAudience(news: (page: string) => string): Audience {
  const listeners = new Map<Connection, { readonly page: string; told: string }>();
  const tellOne = (connection: Connection, listener: { readonly page: string; told: string }) => {
    const now = news(listener.page);
    if (now === listener.told) return;
    listener.told = now;
    connection.write(`data: ${now}\n\n`);
  };
  return {
    join: (page) => ({
      status: 200,
      headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' },
      body: (connection) => {
        const listener = { page, told: '' };
        listeners.set(connection, listener);
        connection.onClose(() => listeners.delete(connection));
        connection.write('retry: 500\n\n');
        tellOne(connection, listener);
      },
    }),
    tell: () => {
      for (const [connection, listener] of listeners) tellOne(connection, listener);
    },
  };
}
