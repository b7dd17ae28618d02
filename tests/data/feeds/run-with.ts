import { parseHTML } from 'linkedom';
import type { FeedTools } from '../../../data/feeds/tools.ts';
import { fetchText } from '../../../data/web/fetch-text.ts';
import { taskHandlers } from '../../../entrypoints/parser/handlers.ts';
import type { Article, Reading } from '../../../reading/types.ts';

const handlers = taskHandlers((html) => parseHTML(html).document);
const DOTS = /[A-Z][a-z]+ Brandt/g;

/** Names one family only: what a Reading is made of is tested elsewhere. */
async function read({ paragraphs }: Article): Promise<Reading> {
  const names = [...new Set(paragraphs.join('\n\n').match(DOTS) ?? [])];
  const actors = names.map((name, n) => ({
    id: `a${n}`,
    name,
    kind: 'person' as const,
    mentions: [{ start: 0, end: name.length, text: name }],
    role: null,
  }));
  return { actors, dates: [], figures: [], events: [] };
}

/** The tools of a run with the real network and parsers, a clock that is set by hand, and everything allowed. */
export function runWith(clock: { now: string }, change: Partial<FeedTools> = {}): FeedTools {
  const limits = { bytes: 200_000, time: 5_000 };
  return {
    ask: (request) => fetchText(request, async () => true, limits),
    parse: (text, url) => handlers['task.feed']({ text, url }),
    async articleAt(url, mayBePrivate) {
      const request = { url, accept: 'text/html', byReader: mayBePrivate, strict: false };
      const { text, url: address } = await fetchText(request, async () => true, limits);
      return { address, page: await handlers['task.page']({ html: text ?? '', url: address, force: false }) };
    },
    read,
    now: () => new Date(clock.now),
    goOn: async () => true,
    tell: () => {},
    settings: { feedMinutes: 60, feedDays: 90, feedMegabytes: 200 },
    ...change,
  };
}
