import type { ArticleRef, CorpusFigure, FigureComparison, FigureRow, Phrase } from '../../context/types.ts';
import type { MessageKey, Text } from '../text.tsx';

/** An invented event, so that the picture on the welcome page is nobody's news. */
export function samplePage(text: Text): ArticleRef {
  return article('page', text.t('sampleHeadline'), text.t('samplePublisher'), '2025-03-03');
}

export function sampleComparison(text: Text): FigureComparison {
  const other = article('other', text.t('sampleOtherHeadline'), text.t('sampleOtherPublisher'), '2025-03-03');
  const third = article('third', text.t('sampleThirdHeadline'), text.t('sampleThirdPublisher'), '2025-03-04');
  const verdict = { verdict: 'conflict', reason: phrase('sampleReason'), certainty: 0.95 } as const;
  const agree = { verdict: 'agree', reason: phrase('sampleAgree'), certainty: 0.95 } as const;
  const own: FigureRow = { ...row(text, 214, 'sampleClaimant', '2025-03-02'), article: null, verdict: null };
  return {
    id: 'sample',
    title: phrase('sampleTitle'),
    verdict,
    here: { start: 0, end: 0 },
    rows: [
      own,
      { ...row(text, 187, 'sampleOtherClaimant', '2025-03-02'), article: other, verdict },
      { ...row(text, 214, 'sampleThirdClaimant', '2025-03-02'), article: third, verdict: agree },
    ],
  };
}

function row(text: Text, value: number, claimant: MessageKey, asOf: string) {
  const claimedBy = text.t(claimant);
  const figure: CorpusFigure = {
    id: `sample-${claimant}`,
    min: value,
    max: value,
    approx: null,
    unit: null,
    text: String(value),
    counts: '',
    kind: 'count',
    action: null,
    actors: [],
    place: null,
    asOf,
    claimedBy,
    modality: 'asserted',
    passage: { text: '', focus: null },
  };
  return { figure, claimedBy };
}

function article(id: string, headline: string, publisher: string, date: string): ArticleRef {
  const published = { date, certainty: 'stated' } as const;
  return { id, headline, publisher, published, url: null, genre: 'news', origin: 'bundled' };
}

function phrase(key: MessageKey): Phrase {
  return { key, args: [] };
}
