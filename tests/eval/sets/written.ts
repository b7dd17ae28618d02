import { readdirSync, readFileSync } from 'node:fs';
import { plainArticle, type Read } from '../engine.ts';
import type { SetResult } from '../measure.ts';
import { type EventSentence, scoreEvents } from '../scorers/score-events.ts';

const FOLDER = new URL('../written/', import.meta.url);

/** Sentences with events of our own that rules and words were written with: what a change to them breaks. */
export function writtenSet(read: Read): SetResult {
  const sentences = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').trim().split('\n'))
    .map((line): EventSentence => JSON.parse(line));
  const { type, source, target, errors } = scoreEvents(
    sentences.map((sentence) => ({ sentence, reading: read(plainArticle(sentence.text, null)) })),
  );
  const set = 'events, written';
  const none = { baseline: null, floor: null, goal: null };
  return {
    measures: [
      { set, name: 'type accuracy', ours: type, ...none },
      { set, name: 'source found', ours: source, ...none },
      { set, name: 'target found', ours: target, ...none },
    ],
    errors: errors.counts,
  };
}
