import { describe, expect, it } from 'vitest';
import { read } from './given-files.ts';

describe('Linkwarden', () => {
  it('brings collections as tags, notes, pins and kept texts', async () => {
    const link = {
      id: 7,
      name: 'Tram line “opens”',
      url: 'https://courier.example/tram',
      description: 'Ask the mayor.',
      textContent: 'The tram line opened.\n\nNobody came.',
      createdAt: '2024-05-01T08:00:00.000Z',
      importDate: null,
      tags: [{ id: 1, name: 'city' }],
    };
    const data = {
      name: 'Odile',
      collections: [
        {
          id: 1,
          name: 'Unorganized',
          links: [{ ...link, id: 8, url: 'https://courier.example/2', tags: [] }],
        },
        { id: 2, name: 'Transport', links: [link] },
      ],
      pinnedLinks: [{ id: 7 }],
    };
    const { format, pages } = await read(['backup.json', JSON.stringify(data)]);
    expect(format).toBe('linkwarden');
    expect(pages.find(({ url }) => url.endsWith('/tram'))).toMatchObject({
      article: { headline: 'Tram line “opens”', paragraphs: ['The tram line opened.', 'Nobody came.'] },
      tags: ['Transport', 'city'],
      note: 'Ask the mayor.',
      favourite: true,
      savedAt: '2024-05-01T08:00:00.000Z',
    });
    expect(pages.find(({ url }) => url.endsWith('/2'))).toMatchObject({ tags: [], favourite: false });
  });
});
