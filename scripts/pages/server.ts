import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  /** `http://localhost:port` */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves one HTML document per path; everything else is 404. `html` returns a path's document or undefined.
 * Without scripts a policy stops the page's own, while the tab's timers and the reader still run.
 */
export async function servePages(
  html: (path: string) => Buffer | undefined,
  withScripts: boolean,
): Promise<PageServer> {
  const server = createServer((request, response) => {
    const document = html(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(document ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...(!withScripts && { 'content-security-policy': "script-src 'none'" }),
    });
    response.end(document);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
