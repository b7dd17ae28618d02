import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { isDayOrInstant } from '../../../data/corpus/iso-date.ts';
import { parseFeed } from '../../../data/feeds/parse/parse-feed.ts';
import { parseOpml } from '../../../data/feeds/parse/parse-opml.ts';
import type { FeedEntry } from '../../../data/feeds/types.ts';
import { paragraphsInHtml } from '../../../page/article/paragraphs-in-html.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { between, type Random } from '../../bench/corpus/random.ts';
import { mutateBytes } from '../mutate-bytes.ts';
import { mutateJson } from '../mutate-json.ts';
import { mutateText } from '../mutate-text.ts';
import { bytesOf, Fault, type Target, textOf } from '../target.ts';

const FEEDS = join(import.meta.dirname, '../../fixtures/feeds');
const ADDRESS = 'https://lantern.example/feed.xml';
const OPML = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="News"><outline type="rss" text="Lantern" xmlUrl="https://lantern.example/feed.xml"/></outline>
<outline type="rss" title="Courier" xmlUrl="https://courier.example/rss"/></body></opml>`;
const WORDS = [
  '<item>',
  '</item>',
  '<entry>',
  '<link>',
  '<link href="//x">',
  '<pubDate>',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
  '&lt;p&gt;',
  '&#x1F600;',
  '<content:encoded>',
  '<outline xmlUrl="https://a.example/">',
  'xml:base="https://b.example/"',
  '<rdf:RDF>',
];
const LINE = 2_000;

/** Feeds and lists of feeds: each is refused with a sentence, or what it tells of is text and web addresses. */
export function feedsTarget(): Target {
  return {
    name: 'feeds',
    seeds: [...readdirSync(FEEDS).map((name) => readFileSync(join(FEEDS, name))), bytesOf(OPML)],
    mutate: mutated,
    async run(input) {
      const text = textOf(input);
      const list = parseOpml(text);
      if (list.some(({ url }) => !/^https?:/.test(url)))
        throw new Fault('a list with another address than of the web');
      if (list.length > 0) return 'list';
      const feed = await parseFeed(text, ADDRESS, (html) =>
        paragraphsInHtml(html, (whole) => parseHTML(whole).document),
      );
      if (typeof feed === 'string') {
        if (!Object.hasOwn(messages, feed)) throw new Fault(`nothing says ${feed}`);
        return feed;
      }
      for (const entry of feed.entries) checkEntry(entry);
      return feed.entries.length > 0 ? 'feed' : 'empty feed';
    },
  };
}

function mutated(random: Random, seed: Uint8Array): Uint8Array {
  const how = between(random, 0, 4);
  if (how === 0) return mutateBytes(random, seed);
  const text = textOf(seed);
  return bytesOf(
    text.startsWith('{') && how > 1 ? mutateJson(random, JSON.parse(text)) : mutateText(random, text, WORDS),
  );
}

function checkEntry({ url, headline, byline, published, paragraphs }: FeedEntry): void {
  if (!/^https?:/.test(url)) throw new Fault('an entry with another address than of the web');
  if (published && !isDayOrInstant(published.date)) throw new Fault(`no day: ${published.date}`);
  for (const line of [headline, byline])
    if (line !== null && (typeof line !== 'string' || line.length > LINE))
      throw new Fault('a line that is none');
  if (paragraphs.some((paragraph) => typeof paragraph !== 'string'))
    throw new Fault('a paragraph that is no text');
}
