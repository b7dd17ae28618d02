import { useEffect, useRef, useState } from 'preact/hooks';
import { type CorpusChoice, keyOf, type TakenAlong } from '../../components/library/CorpusActs.tsx';
import { useText } from '../../components/text.tsx';
import type { StoredPack } from '../../data/packs/types.ts';
import { ask } from '../../messages/send.ts';
import type { Attempt } from '../shared/use-attempt.ts';
import { exportCorpus } from './export-corpus.ts';

const NAMES = { bundled: 'corpusBundled', feed: 'corpusFeeds', collection: 'corpusCollection' } as const;

/** Corpora as packs, to be taken along, and about how large each is. */
export function useTakenAlong(
  packs: StoredPack[] | null,
  collection: readonly unknown[] | null,
  attempt: Attempt['attempt'],
): TakenAlong {
  const text = useText();
  const [writing, setWriting] = useState<TakenAlong['writing']>(null);
  const [sizes, setSizes] = useState<ReadonlyMap<string, number>>(new Map());
  const life = useRef<AbortController | null>(null);

  useEffect(() => {
    const corpora: [CorpusChoice, number | null][] = [
      ['bundled', null],
      ['collection', collection?.length ?? 0],
      ...(packs ?? []).map(({ id, header }): [CorpusChoice, number] => [
        { pack: id },
        header.counts.articles,
      ]),
    ];
    let current = true;
    const measured = corpora.map(
      async ([corpus, count]) => [keyOf(corpus), await sizeOf(corpus, count)] as const,
    );
    // A size that is not known is not shown.
    void Promise.all(measured).then(
      (all) => current && setSizes(new Map(all)),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [packs, collection]);

  async function take(corpus: CorpusChoice): Promise<void> {
    const key = keyOf(corpus);
    const header = packs?.find(({ id }) => id === key)?.header;
    const name = typeof corpus === 'string' ? text.t(NAMES[corpus]) : (header?.name ?? '');
    const { publisher = null, licence = null } = header ?? {};
    const about = { name, publisher, licence, made: new Date().toISOString() };
    const controller = new AbortController();
    life.current = controller;
    setWriting({ key, done: 0 });
    const onProgress = (done: number) => setWriting({ key, done });
    await attempt(exportCorpus({ corpus, about, only: null, onProgress, signal: controller.signal }));
    setWriting(null);
  }

  return {
    writing,
    sizes,
    onTake: (corpus) => void take(corpus),
    onStop: () => life.current?.abort(),
  };
}

/** What articles take as text, by a sample: the rest of a corpus is much like it. */
async function sizeOf(corpus: CorpusChoice, count: number | null): Promise<number> {
  const { articles } = await ask('corpus.page', { corpus, after: '' });
  if (articles.length === 0) return 0;
  return (JSON.stringify(articles).length / articles.length) * (count ?? articles.length);
}
