import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HttpServer {
  /** Rejects with Node's error (EADDRINUSE, EACCES …) when the address cannot be had. */
  listen(handle: RequestListener): Promise<void>;
  /** Takes no new request and resolves when those under way are answered. Safe to call twice. */
  close(): Promise<void>;
  url(): string;
}

export function createHttpServer(server: Server, { host, port }: { host: string; port: number }): HttpServer {
  let closing = false;
  let underWay = 0;

  return {
    listen: (handle) =>
      new Promise((resolve, reject) => {
        server.on('request', counted(handle));
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      }),

    close: () =>
      new Promise((resolve) => {
        closing = true;
        server.close(() => resolve());
        hangUpWhenDone();
      }),

    url() {
      const address = server.address();
      if (!isInternet(address)) throw new Error('the web chat is not open');
      return `http://${reachable(host)}:${address.port}`;
    },
  };

  function counted(handle: RequestListener): RequestListener {
    return (request, response) => {
      underWay += 1;
      response.once('close', () => {
        underWay -= 1;
        hangUpWhenDone();
      });
      void handle(request, response);
    };
  }

  /** Browsers hold connections open ahead of need; Node takes those for busy and would wait a minute for each. */
  function hangUpWhenDone(): void {
    if (closing && underWay === 0) server.closeAllConnections();
  }
}

function isInternet(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

/** The host as one can type it into a browser on the same machine. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::' || host === '') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
