import type { SavedSummary } from '../types.ts';
import { arrange, type FilterCounts, type Match, type Order } from './arrange.ts';
import { matchPage } from './match-page.ts';
import { parseQuery } from './query.ts';
import { type SearchedPage, searchedPage, searchedText } from './searched-page.ts';

/** As many values of a filter as are ever shown. */
const COUNTED = 500;

/** What a search has found, small enough to be handed from one thread to another. */
export interface FoundNumbers {
  /** The pages' own numbers, in order. */
  sequences: Uint32Array<ArrayBuffer>;
  counts: FilterCounts;
}

interface Held {
  page: SearchedPage;
  /** Folded; empty while it is not known. */
  text: string;
}

/** A collection held ready to be searched. */
export interface SearchIndex {
  put(pages: readonly SavedSummary[], gone: readonly number[]): void;
  putTexts(texts: readonly { sequence: number; text: string }[]): void;
  /** Null where `pause` called it off. */
  search(typed: string, order: Order, pause: Pause): Promise<FoundNumbers | null>;
}

/** Lets others come in between, now and then; false: the search is not wanted any more. */
export type Pause = () => Promise<boolean>;

/** How many pages are looked at between two pauses: a few milliseconds' worth. */
const STRETCH = 500;

export function createSearchIndex(): SearchIndex {
  const held = new Map<number, Held>();
  /** The latest save first, by its day: what is imported is older than it came. Null when it has to be made anew. */
  let inOrder: Held[] | null = null;

  return {
    put(pages, gone) {
      for (const sequence of gone) held.delete(sequence);
      for (const saved of pages) {
        const text = held.get(saved.sequence)?.text ?? '';
        held.set(saved.sequence, { page: searchedPage(saved), text });
      }
      inOrder = null;
    },
    putTexts(texts) {
      for (const { sequence, text } of texts) {
        const one = held.get(sequence);
        if (one) one.text = searchedText(text);
      }
    },
    async search(typed, order, pause) {
      const query = parseQuery(typed);
      inOrder ??= [...held.values()].sort(latestFirst);
      const pages = inOrder;
      const matches: Match[] = [];
      for (const [place, { page, text }] of pages.entries()) {
        if (place % STRETCH === STRETCH - 1 && !(await pause())) return null;
        const score = matchPage(query, page, text);
        if (score !== null) matches.push({ saved: page.saved, score, place });
      }
      const askedForArchived = query.states.some(({ state, without }) => state === 'archived' && !without);
      const found = arrange(matches, order, askedForArchived);
      const { tags, publishers, states } = found.counts;
      return {
        sequences: Uint32Array.from(found.pages, ({ sequence }) => sequence),
        counts: { tags: tags.slice(0, COUNTED), publishers: publishers.slice(0, COUNTED), states },
      };
    },
  };
}

function latestFirst({ page: { saved: a } }: Held, { page: { saved: b } }: Held): number {
  if (a.savedAt !== b.savedAt) return a.savedAt < b.savedAt ? 1 : -1;
  return b.sequence - a.sequence;
}
