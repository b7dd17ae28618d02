import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ListeningProxy {
  port: number;
  /** Every address that was asked for, in order; a host alone (`host:443`) where the browser asked for a tunnel. */
  asked: string[];
  close(): Promise<void>;
}

/**
 * A proxy that a whole browser is sent through. It passes on what the one site of the test is asked for, and refuses the rest.
 * @param site origin of that site, such as `http://localhost:8080`
 */
export async function listeningProxy(site: string): Promise<ListeningProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    if (!url.startsWith(`${site}/`)) {
      response.writeHead(502).end();
      return;
    }
    const passed = forward(url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    request.pipe(passed);
  });
  // The browser resets what is refused: no error of ours.
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
