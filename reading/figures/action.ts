import { STATES } from './nouns.ts';
import { NUMBER_STARTS } from './number-starts.ts';
import type { Piece } from './pieces.ts';
import type { Spot } from './spots.ts';
import { ACTION_NOUNS, guessLemma, LIGHT_VERBS, VERB_FORMS } from './verbs.ts';

/** How far the verb may stand from the figure. */
const LEFT_REACH = 16;
const RIGHT_REACH = 16;

const AUXILIARIES = new Set(
  "is are was were be been being has have had will would could can may might must should 's 're get gets got having do does did cannot to".split(
    ' ',
  ),
);
/** Between a verb and its object: "killing up to a further …", "cost the company …". */
const SKIPPED = new Set(
  'the a an another other its his her their our some of_ about up to as many at least more than " “ \' ‘'.split(
    ' ',
  ),
);
const PREPOSITIONS = new Set('of for by with to at in on from into against over among between'.split(' '));
const BREAKS = new Set('. ; : ? ! ( ) — –'.split(' '));
/** Passives that only hand on what follows: "is believed to have been arrested", "are reported as marching". */
const RAISING = new Set(
  'believed reported said thought known feared expected estimated presumed understood likely'.split(' '),
);
/** Words that open a clause of their own to the left: no verb beyond them governs the figure. */
const OPENERS = new Set(
  'that which who whom where when while but because although though if after before since as and'.split(' '),
);

/** The verb of the clause that the figure stands in, as a lemma, with the piece where it stands; null when none is known. */
export interface Action {
  lemma: string;
  at: number;
  /** The figure is what the verb is done to. */
  object: boolean;
}

export function actionOf(
  pieces: Piece[],
  spot: Spot,
  previous: { spot: Spot; action: Action | null } | null,
): Action | null {
  const state = stateOf(pieces, spot);
  if (isPopulation(pieces, spot)) return { lemma: 'inhabit', at: spot.first - 1, object: false };
  const object = verbBefore(pieces, spot.first);
  if (state && (!object || LIGHT_VERBS.has(object.lemma))) return state;
  if (object) return LIGHT_VERBS.has(object.lemma) ? (nominalBefore(pieces, spot) ?? object) : object;
  const preposition = pieces[spot.first - 1]?.lower ?? '';
  const subject = isInsidePhrase(preposition) ? null : verbAfter(pieces, spot.next);
  if (subject) return subject;
  const shared = previous && sharesVerb(pieces, previous.spot, spot) ? previous.action : null;
  if (shared) return shared;
  return (
    nominalBefore(pieces, spot) ??
    verbBeforePreposition(pieces, spot) ??
    (isInsidePhrase(preposition) ? verbAfter(pieces, spot.next) : null)
  );
}

function isInsidePhrase(before: string): boolean {
  return before !== 'of' && PREPOSITIONS.has(before);
}

const SETTLEMENTS = new Set(
  'city town village island country nation region community district suburb state province metropolis'.split(
    ' ',
  ),
);

/** "home to 120,000 people", "a town of 15,000 people", "a population of 5,000". */
function isPopulation(pieces: Piece[], spot: Spot): boolean {
  const before = pieces[spot.first - 1]?.lower;
  const noun = pieces[spot.first - 2]?.lower ?? '';
  return (
    (before === 'to' && noun === 'home') ||
    (before === 'of' && (SETTLEMENTS.has(noun) || noun === 'population'))
  );
}

/** "24 dead", "12 people dead", "50 arrests", "80 wounded", "two fatally". */
function stateOf(pieces: Piece[], spot: Spot): Action | null {
  const last = pieces[spot.next - 1];
  const head = spot.counted ? pieces[spot.counted.next - 1] : undefined;
  for (const piece of [head, last]) {
    const lemma = piece && ACTION_NOUNS.get(piece.lower);
    if (lemma !== undefined) return { lemma, at: spot.next - 1, object: true };
  }
  let at = spot.next;
  while (
    /^(?:more|others|other|people|persons|seriously|slightly|badly|severely|critically|still|were|was|are|is|still|also|of|them|reported|feared|believed|presumed|confirmed|found|left|lay)$/.test(
      pieces[at]?.lower ?? '',
    ) &&
    at < spot.next + 4
  )
    at++;
  const word = pieces[at]?.lower ?? '';
  const direct = at === spot.next || STATES.has(word);
  const lemma = direct && (STATES.has(word) || word === 'fatally') ? (ACTION_NOUNS.get(word) ?? null) : null;
  return lemma === null ? null : { lemma, at, object: true };
}

/** The verb whose object the figure is: right before it, articles, names and adverbs aside. */
function verbBefore(pieces: Piece[], first: number): Action | null {
  for (let i = first - 1; i >= Math.max(0, first - 6); i--) {
    const piece = pieces[i] as Piece;
    const lemma = verbAt(pieces, i);
    if (lemma !== null) return { lemma, at: i, object: true };
    if (SKIPPED.has(piece.lower) || piece.lower.endsWith('ly')) continue;
    if (piece.capital && i > 0 && !PREPOSITIONS.has(pieces[i - 1]?.lower ?? '')) continue;
    if (piece.capital || piece.lower === "'s" || piece.lower === "'") continue;
    return null;
  }
  return null;
}

/** The verb whose subject the figure is: "18 people had been injured", "20,000 protesters marched". */
function verbAfter(pieces: Piece[], next: number): Action | null {
  let commas = 0;
  let auxiliary = false;
  for (let i = next; i < Math.min(pieces.length, next + RIGHT_REACH); i++) {
    const { lower } = pieces[i] as Piece;
    if (BREAKS.has(lower)) return null;
    if (lower === ',') {
      const after = pieces[i + 1];
      if (++commas > 2 || after?.digit || /^(?:where|when|which|while|but)$/.test(after?.lower ?? ''))
        return null;
      if (after?.lower === 'of' && pieces[i + 2]?.lower === 'which') return null;
      auxiliary = false;
      continue;
    }
    if (
      lower === 'and' ||
      lower === 'but' ||
      lower === 'when' ||
      lower === 'after' ||
      lower === 'because' ||
      lower === 'as'
    ) {
      const joined = lower === 'and' && startsFigure(pieces[i + 1]);
      if (commas === 0 && !joined) return null;
      continue;
    }
    if (AUXILIARIES.has(lower)) {
      auxiliary = true;
      continue;
    }
    if (auxiliary && RAISING.has(lower)) {
      if (pieces[i + 1]?.lower === 'as') i++;
      continue;
    }
    if (/^(?:took|take|takes|taken)$/.test(lower) && pieces[i + 3]?.lower === 'streets')
      return { lemma: 'rally', at: i, object: false };
    if (lower === 'fatal') return { lemma: 'die', at: i, object: false };
    const state = STATES.has(lower) ? ACTION_NOUNS.get(lower) : undefined;
    if (state !== undefined && (auxiliary || i === next) && commas !== 1)
      return { lemma: state, at: i, object: true };
    const lemma = VERB_FORMS.get(lower) ?? (auxiliary || i === next ? guessLemma(lower) : null);
    if (lemma === null || lemma === undefined || pieces[i + 1]?.lower === 'fatal') continue;
    if (commas === 1 && !auxiliary) continue;
    const participle = lower.endsWith('ing');
    if (participle && !auxiliary && i !== next) continue;
    if (!auxiliary && isNounHere(pieces, i)) continue;
    return {
      lemma,
      at: i,
      object:
        auxiliary &&
        !participle &&
        pieces[i - 1]?.lower !== 'to' &&
        !/^(?:has|have|had)$/.test(pieces[i - 1]?.lower ?? ''),
    };
  }
  return null;
}

function startsFigure(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.digit || NUMBER_STARTS.has(piece.lower));
}

/** Words that are verbs and nouns stand as nouns behind a determiner, an adjective or a preposition. */
function isNounHere(pieces: Piece[], at: number): boolean {
  const { lower } = pieces[at] as Piece;
  const before = pieces[at - 1];
  if (!before) return false;
  if (/^(?:the|a|an|of|in|on|at|by|from|their|his|its|her|this|that|these|for|with)$/.test(before.lower))
    return true;
  return (
    before.lower !== 'who' &&
    !lower.endsWith('ed') &&
    before.word &&
    /(?:al|ic|ous|ive|ful|ian|ish)$/.test(before.lower)
  );
}

/** "two women and one man died": a figure joined to the one before shares its verb. */
function sharesVerb(pieces: Piece[], before: Spot, spot: Spot): boolean {
  const gap = spot.first - before.next;
  if (gap > 2) return false;
  for (let i = before.next; i < spot.first; i++)
    if (!/^(?:and|,|or|-|\()$/.test(pieces[i]?.lower ?? '')) return false;
  return true;
}

/** "the mobilization of 160,000 troops", "a death toll of 12", "the number of dead rose to 10". */
function nominalBefore(pieces: Piece[], spot: Spot): Action | null {
  for (let i = spot.first - 1; i >= Math.max(0, spot.first - LEFT_REACH); i--) {
    const { lower } = pieces[i] as Piece;
    if (BREAKS.has(lower)) return null;
    const lemma = ACTION_NOUNS.get(lower);
    if (lemma !== undefined) return { lemma, at: i, object: true };
    if (lower === 'of' || i > spot.first - 4) continue;
    if (OPENERS.has(lower)) return null;
  }
  return null;
}

/** "agreed to buy it for $5 million", "rose by 5 percent": the nearest verb before the phrase the figure stands in. */
function verbBeforePreposition(pieces: Piece[], spot: Spot): Action | null {
  for (let i = spot.first - 1; i >= Math.max(0, spot.first - 2 * LEFT_REACH); i--) {
    const { lower } = pieces[i] as Piece;
    if (BREAKS.has(lower)) return null;
    // "to acquire SeaMicro, a company that …, for $5": an apposition is stepped over.
    if (lower === ',' && i === spot.first - 2) i = Math.max(i - LEFT_REACH, commaBefore(pieces, i));
    if (OPENERS.has(lower) && i < spot.first - 1 && lower !== 'as' && lower !== 'and') return null;
    const lemma = verbAt(pieces, i);
    if (lemma !== null && !LIGHT_VERBS.has(lemma)) return { lemma, at: i, object: false };
  }
  return null;
}

function commaBefore(pieces: Piece[], at: number): number {
  let i = at - 1;
  while (i > 0 && pieces[i]?.lower !== ',') i--;
  return i;
}

/** The lemma of a piece used as a verb; words that are nouns there are none. */
function verbAt(pieces: Piece[], at: number): string | null {
  const { lower, glued } = pieces[at] as Piece;
  const lemma = VERB_FORMS.get(lower);
  if (lemma === undefined || (glued && pieces[at - 1]?.lower === '-')) return null;
  if (lower.endsWith('ed') || lower.endsWith('ing')) return lemma;
  const before = pieces[at - 1]?.lower ?? '';
  return /^(?:the|a|an|of|its|their|his|her|this|that|in|on|at|by|from|no)$/.test(before) ? null : lemma;
}
