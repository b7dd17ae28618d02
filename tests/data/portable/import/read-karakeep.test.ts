import { describe, expect, it } from 'vitest';
import { read } from './given-files.ts';

describe('Karakeep', () => {
  it('brings links and texts with tags, lists, notes and archive', async () => {
    const data = {
      bookmarks: [
        {
          createdAt: 1_700_000_000,
          title: null,
          tags: ['sea', '🚢'],
          content: { type: 'link', url: 'https://a.example/1' },
          note: 'A "note"',
          archived: true,
          lists: ['l1'],
        },
        {
          createdAt: 1_700_000_001,
          title: 'Idea',
          tags: [],
          content: { type: 'text', text: 'One.\n\nTwo.' },
          note: null,
        },
        { createdAt: 1_700_000_002, title: 'An asset', tags: [], content: null },
      ],
      lists: [{ id: 'l1', name: 'Boats' }],
    };
    const { format, pages, leftOut } = await read(['karakeep.json', JSON.stringify(data)]);
    expect(format).toBe('karakeep');
    expect(leftOut).toBe(1);
    expect(pages).toMatchObject([
      {
        url: 'https://a.example/1',
        savedAt: '2023-11-14T22:13:20.000Z',
        tags: ['Boats', 'sea', '🚢'],
        note: 'A "note"',
        archived: true,
      },
      {
        url: 'https://file.invalid/karakeep/1700000001',
        article: { headline: 'Idea', paragraphs: ['One.', 'Two.'] },
      },
    ]);
  });
});
