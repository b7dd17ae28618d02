import { medianTimes } from '../../clock.ts';
import { eachArticle } from '../../corpus/generate-corpus.ts';
import { keep, kept } from '../kept.ts';
import { textOf } from '../text-of.ts';
import { createEngine, loadEngine } from './engine.ts';

const FOUND = 80;

globalThis.subject = {
  /** Builds the index, keeps it, and tells how large it is. */
  async fill({ seed, to }: { seed: number; to: number }) {
    const engine = createEngine();
    let number = 0;
    for (const { article } of eachArticle(seed)) {
      if (number++ === to) break;
      engine.add({ id: article.id, text: textOf(article) });
    }
    const json = JSON.stringify(engine);
    await keep('engine', json);
    return { bytes: json.length };
  },

  /** Milliseconds a query, warm. */
  async related({ queries }: { queries: string[][] }) {
    const engine = loadEngine(await kept<string>('engine'));
    const works = queries.map((words) => () => engine.search(words.join(' ')).slice(0, FOUND));
    const times = await medianTimes(works, 5, 1);
    return times.reduce((sum, time) => sum + time, 0) / times.length;
  },
};
