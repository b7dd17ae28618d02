import { describe, expect, it } from 'vitest';
import { mergeEvents } from '../../../context/timeline/merge-events.ts';
import type { CorpusArticle, CorpusEvent } from '../../../context/types.ts';
import { tell } from '../articles.ts';

function article(id: string, events: Partial<CorpusEvent>[]): CorpusArticle {
  const { corpusArticle } = tell({
    id,
    text: 'Ilse Marn met Orrin Vale in Oss.',
    actors: { person: ['Ilse Marn', 'Orrin Vale'] },
  });
  return {
    ...corpusArticle,
    events: events.map((event, at) => ({
      id: `e${at}`,
      type: 'CONSULT',
      trigger: 'met',
      source: ['Ilse Marn'],
      target: ['Orrin Vale'],
      place: null,
      date: null,
      dateCertainty: null,
      passage: { text: 'Ilse Marn met Orrin Vale in Oss.', focus: null },
      ...event,
    })),
  };
}

describe('mergeEvents', () => {
  it('makes one row of the event that several articles tell', () => {
    const [row, ...more] = mergeEvents(article('page', [{ date: '2031-05-04', dateCertainty: 'stated' }]), [
      article('a', [{ date: '2031-05-05', place: 'Oss' }]),
      article('b', [{}]),
    ]);
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      here: true,
      date: '2031-05-04',
      place: 'Oss',
      source: ['Ilse Marn'],
      target: ['Orrin Vale'],
    });
    expect(row?.tellings.map((telling) => telling.article?.id ?? null)).toEqual([null, 'a', 'b']);
  });

  it('keeps two meetings of the same two apart by their days', () => {
    const rows = mergeEvents(article('page', [{ date: '2031-05-04' }]), [
      article('a', [{ date: '2031-08-15' }]),
    ]);
    expect(rows.map(({ date }) => date)).toEqual(['2031-05-04', '2031-08-15']);
  });

  it('keeps events of other types and other parties apart', () => {
    const rows = mergeEvents(article('page', [{ date: '2031-05-04' }]), [
      article('a', [
        { date: '2031-05-04', type: 'SANCTION', trigger: 'sanctioned' },
        {
          date: '2031-05-04',
          source: [],
          target: [],
          passage: { text: 'Negotiators talked elsewhere about fish.', focus: null },
        },
      ]),
    ]);
    expect(rows).toHaveLength(3);
  });

  it('leaves plain statements out', () => {
    expect(mergeEvents(article('page', [{ type: 'STATE', trigger: 'said' }]), [])).toEqual([]);
  });
});
