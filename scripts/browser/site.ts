import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the site answers at one path. */
export interface Answer {
  readonly body: string | Buffer;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  readonly origin: string;
  readonly port: number;
  /** Everything that was asked for, in order: the address as it was asked, with the headers. */
  readonly requests: readonly { readonly url: string; readonly headers: IncomingHttpHeaders }[];
  /** Answers a path from now on. */
  serve(path: string, answer: Answer | string): string;
  /** Takes requests for a path from now on and never answers them. */
  hang(path: string): void;
  close(): void;
}

/** A page of tests/fixtures/pages. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../../tests/fixtures/pages/${name}`, import.meta.url), 'utf8');

/** A web site on this machine. `host` may be any name that resolves here: "localhost", "127.0.0.1". */
export async function startSite(host = 'localhost'): Promise<Site> {
  const pages = new Map<string, Answer | 'hang'>();
  const requests: Site['requests'][number][] = [];
  const server = createServer(({ url = '/', headers }, response) => {
    requests.push({ url, headers });
    const answer = pages.get(new URL(url, 'http://localhost').pathname);
    if (answer === 'hang') return;
    response.writeHead(answer ? (answer.status ?? 200) : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...answer?.headers,
    });
    response.end(answer?.body ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://${host}:${port}`;
  return {
    origin,
    port,
    requests,
    hang: (path) => void pages.set(path, 'hang'),
    serve(path, answer) {
      pages.set(path, typeof answer === 'string' ? { body: answer } : answer);
      return origin + path;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
