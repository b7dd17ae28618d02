import { parseHTML } from 'linkedom';

/** Sentences about an invented town, long enough to be told from captions and menus. */
const SENTENCES = [
  'The harbour of Velm was closed on Tuesday after divers found a second cable torn from the sea floor.',
  'Nobody was hurt, the harbour master said, but two ferries had to turn back half way across the sound.',
  'Repairs will take at least nine days, according to the company that laid the line eleven years ago.',
  'Fishermen in the old quarter complained that they had been told of the closure by a neighbour.',
  'The mayor, Ilse Brandt, promised them a meeting before the end of the week and thanked the crews.',
  'A spokesman for the coast guard would not say whether a ship had been seen above the cable that night.',
];

/** `count` different paragraphs of prose. */
export function prose(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const first = SENTENCES[i % SENTENCES.length] as string;
    const second = SENTENCES[(i * 5 + 1 + Math.floor(i / SENTENCES.length)) % SENTENCES.length] as string;
    return `${first} ${second}`;
  });
}

export function paragraphs(texts: string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

/** A parsed page. */
export function page(body: string, head = ''): Document {
  return parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`).document;
}

export function jsonLd(record: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...record })}</script>`;
}
