import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../data/search/search-index.ts';
import type { SavedSummary } from '../../../data/types.ts';
import { summary } from './summary.ts';

const page = (sequence: number, headline: string, rest: Partial<SavedSummary> = {}) =>
  summary({ id: `page:${sequence}`, sequence, headline, ...rest });
const goOn = async () => true;

function filled(count: number) {
  const index = createSearchIndex();
  index.put(
    Array.from({ length: count }, (_, at) => page(at + 1, `Tram ${at + 1}`)),
    [],
  );
  const found = async (query: string) =>
    Array.from((await index.search(query, 'saved', goOn))?.sequences ?? []);
  return { index, found };
}

describe('the search index', () => {
  it('finds pages by number, the latest save first', async () => {
    const { found } = filled(3);
    expect(await found('tram')).toEqual([3, 2, 1]);
    expect(await found('')).toEqual([3, 2, 1]);
  });

  it('has an import among what was saved on the same days', async () => {
    const { index, found } = filled(2);
    index.put([page(3, 'Tram of old', { savedAt: '2019-01-01T00:00:00.000Z' })], []);
    expect(await found('tram')).toEqual([2, 1, 3]);
  });

  it('follows what changes, comes and goes', async () => {
    const { index, found } = filled(3);
    index.put([page(2, 'Ferry'), page(9, 'Ferry', { tags: ['sea'] })], [3]);
    expect(await found('ferry')).toEqual([9, 2]);
    expect(await found('tram')).toEqual([1]);
    expect((await index.search('', 'saved', goOn))?.counts.tags).toEqual([['sea', 1]]);
  });

  it('finds words of texts once they have come, and keeps them when a page is tagged', async () => {
    const { index, found } = filled(2);
    expect(await found('bread')).toEqual([]);
    index.putTexts([
      { sequence: 1, text: 'The bread was cold.' },
      { sequence: 7, text: 'Bread of a page that is gone.' },
    ]);
    index.put([page(1, 'Tram 1', { tags: ['city'] })], []);
    expect(await found('bread')).toEqual([1]);
  });

  it('ends when it is called off', async () => {
    const { index } = filled(2_000);
    let pauses = 0;
    const twice = async () => ++pauses < 2;
    expect(await index.search('tram', 'saved', twice)).toBeNull();
    expect(pauses).toBe(2);
  });
});
