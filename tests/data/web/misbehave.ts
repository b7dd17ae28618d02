import type { RequestListener } from 'node:http';

/** A handler that answers with these. */
export function answering(
  status: number,
  headers: Record<string, string> = {},
  body: string | Uint8Array = '',
): RequestListener {
  return (_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };
}

/** Sends without end. */
export const endless: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/xml' });
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(60_000)));
  };
  response.on('drain', more);
  more();
};

/** Answers, and never says anything. */
export const silent: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/xml' });
  response.write('<rss>');
};

/** Breaks off in the middle. */
export const brokenOff: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/xml', 'content-length': '1000' });
  response.write('<rss>', () => response.destroy());
};
