import type { RequestListener } from 'node:http';
import { type Served, serve } from '../../fixtures/serve.ts';
import { answering } from '../web/misbehave.ts';
import { feedOf, NAMES } from './stories.ts';

export interface Press extends Served {
  /** What is answered under each path; nothing else is found. */
  answers: Record<string, RequestListener>;
  asked: { path: string; etag: unknown }[];
}

/** A server with a feed of two stories; what it answers can be changed as it runs. */
export async function openPress(): Promise<Press> {
  const asked: Press['asked'] = [];
  const answers: Press['answers'] = { '/feed': answering(200, { etag: '"1"' }, feedOf(['Anna', 'Berta'])) };
  const relay: RequestListener = (request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    asked.push({ path, etag: request.headers['if-none-match'] });
    const answer = answers[path];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  };
  const paths = ['/feed', '/second', ...NAMES.map((name) => `/${name}`)];
  const served = await serve(import.meta.dirname, Object.fromEntries(paths.map((path) => [path, relay])));
  return { ...served, answers, asked };
}
