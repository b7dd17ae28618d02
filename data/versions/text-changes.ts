import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Article } from '../../reading/types.ts';

/** Words of a paragraph that stayed, came or went. */
export interface ChangedWords {
  words: string;
  state: 'same' | 'added' | 'removed';
}

/** A stretch of a text beside what it was: so many paragraphs that stayed, or one that did not. */
export type TextChange =
  | { kind: 'same'; paragraphs: number }
  | { kind: 'changed' | 'added' | 'removed'; words: ChangedWords[] };

/** Texts that differ in more places are set one after the other: finding out how they differ would take too long. */
const MOST_EDITS = 2_000;
/** Paragraphs that have less of their words in common are two paragraphs. */
const LIKE = 0.3;
/** How many new paragraphs may stand before the one that an old one became. */
const AHEAD = 8;

/** What became of a text, in reading order; the headline is its first paragraph. */
export function textChanges(before: Article, after: Article): TextChange[] {
  const old = paragraphsOf(before);
  const now = paragraphsOf(after);
  const parts = diffArrays(old, now, { maxEditLength: MOST_EDITS }) ?? [
    { value: old, removed: true, added: false },
    { value: now, removed: false, added: true },
  ];
  const changes: TextChange[] = [];
  let removed: string[] = [];
  for (const { value, ...part } of parts) {
    if (part.removed) {
      removed = value;
      continue;
    }
    changes.push(...(part.added ? rewritten(removed, value) : [...gone(removed), same(value.length)]));
    removed = [];
  }
  return [...changes, ...gone(removed)];
}

function paragraphsOf({ headline, paragraphs }: Article): string[] {
  return headline === null ? paragraphs : [headline, ...paragraphs];
}

/** Old paragraphs set beside the new ones that stand in their place. */
function rewritten(removed: readonly string[], added: readonly string[]): TextChange[] {
  const changes: TextChange[] = [];
  let next = 0;
  for (const old of removed) {
    const ahead = added.slice(next, next + AHEAD).findIndex((one) => likeness(old, one) >= LIKE);
    if (ahead === -1) {
      changes.push(...gone([old]));
      continue;
    }
    changes.push(...come(added.slice(next, next + ahead)));
    next += ahead + 1;
    changes.push({ kind: 'changed', words: changedWords(old, added[next - 1] ?? '') });
  }
  return [...changes, ...come(added.slice(next))];
}

function changedWords(old: string, now: string): ChangedWords[] {
  const parts = diffWordsWithSpace(old, now, { maxEditLength: MOST_EDITS });
  if (!parts)
    return [
      { words: old, state: 'removed' },
      { words: now, state: 'added' },
    ];
  return parts.map(({ value, added, removed }) => ({
    words: value,
    state: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

function likeness(a: string, b: string): number {
  const [some, others] = [new Set(a.split(' ')), new Set(b.split(' '))];
  let shared = 0;
  for (const word of some) if (others.has(word)) shared++;
  return shared / Math.max(some.size, others.size);
}

const same = (paragraphs: number): TextChange => ({ kind: 'same', paragraphs });

const gone = (paragraphs: readonly string[]): TextChange[] =>
  paragraphs.map((words) => ({ kind: 'removed', words: [{ words, state: 'removed' }] }));

const come = (paragraphs: readonly string[]): TextChange[] =>
  paragraphs.map((words) => ({ kind: 'added', words: [{ words, state: 'added' }] }));
