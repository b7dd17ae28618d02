import type { DataFolder } from '../data-folder.ts';
import { plainArticle, type Read } from '../engine.ts';
import type { SetResult } from '../measure.ts';
import { type EventSentence, scoreEvents } from '../scorers/score-events.ts';

/** PLOVER events in single sentences, with the engine's own actors. */
export function eventsSet(data: DataFolder, read: Read): SetResult {
  const sentences = data.lines<EventSentence>('events/sentences.jsonl');
  const ours = scoreEvents(
    sentences.map((sentence) => ({ sentence, reading: read(plainArticle(sentence.text, null)) })),
  );
  const set = 'events';
  return {
    measures: [
      { set, name: 'type accuracy', ours: ours.type, baseline: commonest(sentences), floor: 0.5, goal: 0.75 },
      { set, name: 'source found', ours: ours.source, baseline: null, floor: 0.55, goal: 0.8 },
      { set, name: 'target found', ours: ours.target, baseline: null, floor: null, goal: null },
    ],
    errors: ours.errors.counts,
  };
}

/** The baseline: always the commonest type. */
function commonest(sentences: EventSentence[]): number {
  const counts = new Map<string, number>();
  for (const { events } of sentences)
    for (const type of new Set(events.map((event) => event.type)))
      counts.set(type, (counts.get(type) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / Math.max(1, sentences.length);
}
