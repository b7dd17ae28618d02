import type { Source } from '../source.ts';
import type { Actor, DateMention, Figure } from '../types.ts';
import { startsNumber } from './number-starts.ts';
import { forEachRun, type Piece, piecesOf } from './pieces.ts';
import { figureSpots } from './spots.ts';

/** Finds the quantities of an article, each with what it counts and who says so. Linear in the length of the text. */
export function findFigures(source: Source, _actors: Actor[], dates: DateMention[]): Figure[] {
  const figures: Figure[] = [];
  let date = 0;
  forEachRun(source, (first, last) => {
    if (!mayHoldFigure(source, first, last)) return;
    const pieces = piecesOf(source, first, last);
    const from = pieces[0]?.start ?? 0;
    while (date < dates.length && (dates[date] as DateMention).end <= from) date++;
    const to = pieces[pieces.length - 1]?.end ?? 0;
    let after = date;
    while (after < dates.length && (dates[after] as DateMention).start < to) after++;
    for (const spot of figureSpots(pieces, dates.slice(date, after))) {
      const start = (pieces[spot.first] as Piece).start;
      const end = (pieces[spot.next - 1] as Piece).end;
      const counts = spot.counted
        ? source.text.slice(
            (pieces[spot.counted.first] as Piece).start,
            (pieces[spot.counted.next - 1] as Piece).end,
          )
        : '';
      figures.push({
        start,
        end,
        text: source.text.slice(start, end),
        min: spot.min,
        max: spot.max,
        approx: spot.approx,
        unit: spot.unit,
        counts,
        kind: spot.kind,
        action: null,
        actors: [],
        place: null,
        asOf: null,
        claimedBy: null,
        modality: 'asserted',
      });
    }
  });
  return figures;
}

function mayHoldFigure(source: Source, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const text = source.tokens[i]?.text ?? '';
    const code = text.charCodeAt(0);
    if (code >= 48 && code <= 57) return true;
    if (startsNumber(text)) return true;
  }
  return false;
}
