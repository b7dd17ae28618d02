import { between, pick, type Random } from '../bench/corpus/random.ts';

/** Bytes that mean something to one format or another. */
const TELLING = [0, 9, 10, 13, 31, 34, 38, 44, 47, 60, 92, 123, 127, 128, 194, 237, 239, 254, 255];
/** The longest piece that is taken out or put in at once, in bytes. */
const PIECE = 200;
/** No input grows past this, in bytes. */
const LARGEST = 100_000;

/** Changes bytes here and there: other values, pieces gone, doubled, moved, or of them the beginning alone. */
export function mutateBytes(random: Random, bytes: Uint8Array): Uint8Array {
  let changed = [...bytes];
  for (let left = between(random, 1, 4); left > 0; left--) changed = once(random, changed);
  return Uint8Array.from(changed.slice(0, LARGEST));
}

function once(random: Random, bytes: number[]): number[] {
  const at = between(random, 0, bytes.length);
  const end = at + between(random, 1, PIECE);
  const [before, piece, after] = [bytes.slice(0, at), bytes.slice(at, end), bytes.slice(end)];
  switch (between(random, 0, 5)) {
    case 0:
      return [...before, between(random, 0, 255), ...piece.slice(1), ...after];
    case 1:
      return [...before, pick(random, TELLING), ...piece, ...after];
    case 2:
      return [...before, ...after];
    case 3:
      return [...before, ...piece, ...piece, ...after];
    case 4:
      return [...piece, ...before, ...after];
    default:
      return before;
  }
}
