import { Window } from 'happy-dom';

const parser = new new Window().DOMParser();

/** What a browser's own parser makes of HTML. */
export function parseHtml(html: string): Document {
  return parser.parseFromString(html, 'text/html') as unknown as Document;
}
