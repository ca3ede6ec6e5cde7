import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the site answers at one path. */
export interface Answer {
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  readonly origin: string;
  readonly port: number;
  /** Answers a path from now on. */
  serve(path: string, answer: Answer | string): string;
  close(): void;
}

/** A page of tests/fixtures/pages. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../../tests/fixtures/pages/${name}`, import.meta.url), 'utf8');

/** A web site on this machine. `host` may be any name that resolves here: "localhost", "127.0.0.1". */
export async function startSite(host = 'localhost'): Promise<Site> {
  const pages = new Map<string, Answer>();
  const server = createServer(({ url = '/' }, response) => {
    const answer = pages.get(new URL(url, 'http://localhost').pathname);
    response.writeHead(answer ? 200 : 404, {
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
