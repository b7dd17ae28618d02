import { lowerOf, type Piece } from './pieces.ts';

const LONGEST = 8;

/** Bare numbers in a row, "7, 9 and 12": the piece of the first, how many there are, and whether commas part any. */
export interface Series {
  first: number;
  count: number;
  commas: boolean;
}

/** The series that the number at pieces `first` up to `next` stands in, alone or with others. */
export function seriesAt(pieces: Piece[], first: number, next: number): Series {
  const series: Series = { first, count: 1, commas: false };
  for (let joint = jointBefore(pieces, first); joint !== null; joint = jointBefore(pieces, series.first)) {
    if (series.count === LONGEST || !pieces[joint - 1]?.digit) break;
    series.first = joint - 1;
    series.count++;
    series.commas ||= lowerOf(pieces, joint) === ',';
  }
  for (let at = next; series.count < LONGEST; series.count++) {
    const number = lowerOf(pieces, at + 1) === 'and' ? at + 2 : at + 1;
    const joined = /^(?:,|and)$/.test(lowerOf(pieces, at)) && pieces[number]?.digit;
    // What is followed by a word counts something of its own.
    if (!joined || pieces[number + 1]?.word === (lowerOf(pieces, number + 1) !== 'and')) break;
    series.commas ||= lowerOf(pieces, at) === ',';
    at = number + 1;
  }
  return series;
}

/** Where what joins the number at `first` to one before it begins: ",", "and" or ", and"; null where nothing does. */
function jointBefore(pieces: Piece[], first: number): number | null {
  if (!/^(?:,|and)$/.test(lowerOf(pieces, first - 1))) return null;
  return lowerOf(pieces, first - 2) === ',' ? first - 2 : first - 1;
}
