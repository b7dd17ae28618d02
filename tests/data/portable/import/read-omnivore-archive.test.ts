import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { articleHtml, read } from './given-files.ts';

describe('Omnivore’s archive', () => {
  const item = {
    id: '1',
    slug: 'quiet-harbour',
    title: 'The "quiet" harbour,\nand what it hides 🚢',
    author: 'Ilse Marn',
    url: 'https://lake.example/harbour',
    state: 'Archived',
    readingProgress: 100,
    labels: ['sea', 'long read'],
    savedAt: '2024-03-01T10:00:00.000Z',
    publishedAt: '2024-02-28T00:00:00.000Z',
  };
  const archive = zipSync({
    'metadata_0_to_1.json': strToU8(JSON.stringify([item])),
    'metadata_1_to_2.json': strToU8(
      JSON.stringify([{ ...item, slug: 'none', url: 'https://lake.example/2', state: 'Active', labels: [] }]),
    ),
    'content/quiet-harbour.html': strToU8(articleHtml('The harbour', 'Nobody came.')),
    'highlights/quiet-harbour.md': strToU8('> Nobody came.\n\nAsk why.\n'),
    '__MACOSX/._metadata_0_to_1.json': strToU8('junk'),
  });

  it('brings texts, labels, days, state and highlights', async () => {
    const { format, pages } = await read(['omnivore.zip', archive]);
    expect(format).toBe('omnivore');
    expect(pages).toHaveLength(2);
    const page = pages.find(({ url }) => url === item.url);
    expect(page).toMatchObject({
      article: { headline: item.title, byline: 'Ilse Marn', published: { date: item.publishedAt } },
      savedAt: item.savedAt,
      tags: ['sea', 'long read'],
      note: '> Nobody came.\n\nAsk why.',
      read: true,
      archived: true,
    });
    expect(page?.article.paragraphs.join(' ')).toContain('Nobody came.');
  });
});
