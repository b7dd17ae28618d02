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

  it('leaves out what this page alone tells of nobody and no day', () => {
    const nobody = { source: [], target: [] };
    expect(mergeEvents(article('page', [nobody]), [])).toEqual([]);
    expect(mergeEvents(article('page', [{ ...nobody, date: '2031-05-04' }]), [])).toHaveLength(1);
    expect(mergeEvents(article('page', [{ ...nobody, source: ['Ilse Marn'] }]), [])).toHaveLength(1);
  });

  it('weighs what others tell above what has its day, and that above what has neither', () => {
    const rows = mergeEvents(
      article('page', [
        { type: 'PROTEST', target: [] },
        { type: 'SANCTION', date: '2031-05-04' },
        { type: 'CONSULT' },
      ]),
      [article('a', [{ type: 'CONSULT' }])],
    );
    const byWeight = rows.toSorted((a, b) => b.weight - a.weight).map(({ type }) => type);
    expect(byWeight).toEqual(['CONSULT', 'SANCTION', 'PROTEST']);
  });

  it('leaves plain statements out', () => {
    expect(mergeEvents(article('page', [{ type: 'STATE', trigger: 'said' }]), [])).toEqual([]);
  });
});
