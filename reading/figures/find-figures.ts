import type { Source } from '../source.ts';
import type { Token } from '../tokens.ts';
import type { Actor, DateMention, Figure, Mention, Span } from '../types.ts';
import { type Acted, actionOf } from './action.ts';
import { asOf } from './as-of.ts';
import { claimsOf } from './claims.ts';
import { countsOf } from './counts.ts';
import { modalityOf } from './modality.ts';
import { startsNumber } from './number-starts.ts';
import { type Named, ownersOf } from './owners.ts';
import { forEachRun, type Piece, piecesOf } from './pieces.ts';
import { placeOf } from './place.ts';
import { claimantOf, type Heard } from './speaker.ts';
import { figureSpots, type Spot } from './spots.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Finds the quantities of an article, each with what it counts and who says so. Linear in the length of the text. */
export function findFigures(
  source: Source,
  actors: Actor[],
  dates: DateMention[],
  vocabulary: Vocabulary,
): Figure[] {
  const figures: Figure[] = [];
  const named = mentionsInOrder(actors);
  const datesHere = walker(dates);
  const namedHere = walker(named);
  forEachRun(source, (first, last, sentence) => {
    if (!mayHoldFigure(source, first, last, vocabulary)) return;
    const pieces = quieted(piecesOf(source, first, last, vocabulary));
    const span = { start: (pieces[0] as Piece).start, end: (pieces[pieces.length - 1] as Piece).end };
    const days = datesHere(span);
    const spots = figureSpots(pieces, days);
    if (spots.length === 0) return;
    const heard: Heard = { source, vocabulary, sentence, pieces, claims: claimsOf(pieces), named };
    describe(figures, spots, heard, days, namedHere(span));
  });
  return figures;
}

/** Adds the figures of one run with all that its sentence says about them. */
function describe(figures: Figure[], spots: Spot[], heard: Heard, days: DateMention[], named: Named[]): void {
  const { pieces } = heard;
  const { text } = heard.source;
  const mentions = (kind: Actor['kind']): Mention[] =>
    named.filter(({ actor }) => actor.kind === kind).map(({ mention }) => mention);
  const scene = { pieces, places: mentions('place'), people: mentions('person'), claims: heard.claims };
  let previous: Acted | null = null;
  for (const spot of spots) {
    const start = (pieces[spot.first] as Piece).start;
    const end = (pieces[spot.next - 1] as Piece).end;
    const action = actionOf(pieces, spot, previous);
    const place = placeOf(scene, spot.first, spot.next, action?.lemma === 'inhabit');
    figures.push({
      start,
      end,
      text: text.slice(start, end),
      min: spot.min,
      max: spot.max,
      approx: spot.approx,
      unit: spot.unit,
      counts: countsOf(heard, spot, action, figures),
      kind: spot.kind,
      action: action?.lemma ?? null,
      actors: ownersOf(pieces, { start, end }, spot.kind === 'age', action, heard.claims, named),
      place: place && text.slice(place.start, place.end),
      ...asOf(pieces, days, { start, end }, heard.source.published?.date.slice(0, 10) ?? null),
      claimedBy: claimantOf(heard, spot.first),
      modality: modalityOf(pieces, spot.first, action?.at ?? -1),
    });
    previous = { spot, action };
  }
}

/** In a sentence all in capitals they say nothing about names: there no piece counts as capitalised. */
function quieted(pieces: Piece[]): Piece[] {
  const shouted = pieces.every(
    ({ word, capital, caps, lower }) => !word || caps || (capital && lower.length === 1),
  );
  return shouted ? pieces.map((piece) => ({ ...piece, capital: false, caps: false })) : pieces;
}

function mentionsInOrder(actors: Actor[]): Named[] {
  return actors
    .flatMap((actor) =>
      actor.mentions.map((mention) => ({ actor, mention, start: mention.start, end: mention.end })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Gives, for spans asked in text order, the items inside each; every item is passed by once. */
function walker<T extends Span>(items: T[]): (span: Span) => T[] {
  let from = 0;
  return ({ start, end }) => {
    while (from < items.length && (items[from] as T).end <= start) from++;
    let to = from;
    while (to < items.length && (items[to] as T).start < end) to++;
    return items.slice(from, to);
  };
}

/** Cheap look at the tokens: is there a digit or a number word? */
function mayHoldFigure({ tokens }: Source, first: number, last: number, vocabulary: Vocabulary): boolean {
  for (let i = first; i < last; i++) {
    const { text, lower } = tokens[i] as Token;
    // The last character as well: "RM120".
    if (isDigit(text.charCodeAt(0)) || isDigit(text.charCodeAt(text.length - 1))) return true;
    if (startsNumber(lower, tokens[i - 1]?.lower ?? '', tokens[i + 1]?.lower ?? '', vocabulary)) return true;
  }
  return false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
