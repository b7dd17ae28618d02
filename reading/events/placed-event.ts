import type { EventType } from '../types.ts';
import type { PlacedMention } from './sentence-words.ts';

/** An event by positions in its sentence. */
export interface PlacedEvent {
  type: EventType;
  from: number;
  to: number;
  source: PlacedMention[];
  target: PlacedMention[];
  place: PlacedMention | null;
}
