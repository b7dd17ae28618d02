import type { Corrections } from '../corrections.ts';
import type { Linker } from '../link/link-actors.ts';
import type { CorpusActor, CorpusArticle, Phrase, RelatedArticle } from '../types.ts';
import { sharedSubject } from './shared-subject.ts';

/** Nearness in the graph of neighbours from which two articles are taken to tell one event. */
const SAME_EVENT_NEARNESS = 0.15;
/** Cosine from which two articles can tell one event. On labelled news the pair gives 88% precision at 89% recall. */
const SAME_EVENT_COSINE = 0.12;
/** Cosine from which two articles are of one story. */
const SAME_STORY_COSINE = 0.08;
/** Reports that lie further apart tell of two events, however alike the words. */
const EVENT_DAYS = 45;
/** Further apart than this, what two articles have in common is their background. */
const STORY_DAYS = 365;
const NAMES_SHOWN = 3;
const DAY = 86_400_000;

/** How a candidate is tied to the page, and why in words; no reasons: not worth showing. */
export function relationOf(
  page: CorpusArticle,
  other: CorpusArticle,
  cosine: number,
  nearness: number,
  linker: Linker,
  corrections: Corrections,
): Pick<RelatedArticle, 'relation' | 'reasons'> {
  const days = daysBetween(page, other);
  const apart = Math.abs(days ?? 0);
  const together = apart <= EVENT_DAYS && !corrections.otherEvent(page.id, other.id);
  const event = cosine >= SAME_EVENT_COSINE && nearness >= SAME_EVENT_NEARNESS && together;
  const story = cosine >= SAME_STORY_COSINE && apart <= STORY_DAYS;
  const relation = event ? 'same-event' : story ? 'same-story' : 'same-actors';
  const actors = linker.shared(other).slice(0, NAMES_SHOWN);
  const subject = relation === 'same-actors' ? '' : sharedSubject(page, other);
  const nothing = actors.length === 0 ? subject === '' : cosine < SAME_STORY_COSINE && !actors.some(acts);
  if (nothing) return { relation, reasons: [] };
  const reasons: Phrase[] = [];
  if (relation !== 'same-actors') reasons.push(sameness(event, subject));
  if (actors.length > 0)
    reasons.push({ key: 'whySharedActors', args: [{ list: actors.map(({ name }) => name) }] });
  if (days !== null && days !== 0)
    reasons.push({ key: days > 0 ? 'whyDaysLater' : 'whyDaysEarlier', args: [{ number: Math.abs(days) }] });
  return { relation, reasons };
}

/** People and organisations act; countries and their peoples are the stage of half the news. */
function acts({ kind }: CorpusActor): boolean {
  return kind === 'person' || kind === 'organisation';
}

function sameness(event: boolean, subject: string): Phrase {
  const key = event ? 'whySameEvent' : 'whySameStory';
  return subject === '' ? { key: `${key}Unnamed`, args: [] } : { key, args: [subject] };
}

/** Days from the page to the other article; null where one of them has no date. */
function daysBetween(page: CorpusArticle, other: CorpusArticle): number | null {
  const from = Date.parse(page.published?.date.slice(0, 10) ?? '');
  const to = Date.parse(other.published?.date.slice(0, 10) ?? '');
  return Number.isNaN(from) || Number.isNaN(to) ? null : Math.round((to - from) / DAY);
}
