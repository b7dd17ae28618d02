import { createReadStream } from 'node:fs';
import { corpusArticleOf } from '../context/corpus-article.ts';
import { memoryCorpus } from '../context/memory-corpus.ts';
import type { Corpus, CorpusArticle } from '../context/types.ts';
import type { Article, Reading, Span } from '../reading/types.ts';
import { articleFrom } from './article-input.ts';
import { idOf, optionalText, parseFields } from './fields.ts';
import { InputError, messageOf } from './input-error.ts';
import { linesOf } from './lines.ts';

/** One line of a corpus file, read; what is kept of it is facts, not its text. */
export interface CorpusEntry {
  article: CorpusArticle;
  /** Where its figures stand in its text, in the order of `article.figures`. */
  figures: Span[];
}

/** A corpus file in memory. */
export interface LoadedCorpus {
  corpus: Corpus;
  /** One for each line of the file, in order; a string says why a line could not be used. */
  lines: (CorpusEntry | { id: string | null; problem: string })[];
  byId: Map<string, CorpusEntry>;
}

/** Reads every article of a corpus file. */
export async function loadCorpus(file: string, read: (article: Article) => Reading): Promise<LoadedCorpus> {
  const lines: LoadedCorpus['lines'] = [];
  const byId = new Map<string, CorpusEntry>();
  for await (const line of linesOf(await opened(file))) {
    let id: string | null = null;
    try {
      if ('problem' in line) throw new InputError(line.problem);
      const fields = parseFields(line.text);
      id = String(idOf(fields));
      if (byId.has(id)) throw new InputError('another article of the corpus has this id');
      const entry = entryOf(id, articleFrom(fields), read);
      // An article that a feed told of may name it.
      const feed = optionalText(fields, 'feed');
      if (feed !== null) Object.assign(entry.article, { origin: 'feed', feed });
      byId.set(id, entry);
      lines.push(entry);
    } catch (error) {
      lines.push({ id, problem: messageOf(error) });
    }
  }
  return { corpus: memoryCorpus([...byId.values()].map(({ article }) => article)), lines, byId };
}

/** What a corpus keeps of an article. */
export function entryOf(id: string, article: Article, read: (article: Article) => Reading): CorpusEntry {
  const reading = read(article);
  return {
    article: corpusArticleOf(article, reading, { id, origin: 'pack', genre: 'news' }),
    figures: reading.figures.map(({ start, end }) => ({ start, end })),
  };
}

async function opened(file: string): Promise<AsyncIterable<Uint8Array>> {
  const stream = createReadStream(file);
  return new Promise((resolve, reject) => {
    stream.once('open', () => resolve(stream));
    stream.once('error', ({ message }) => reject(new InputError(message)));
  });
}
