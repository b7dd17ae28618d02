import { stem } from '../text/stem.ts';
import type { PassageWords } from './passage-words.ts';

/** Units by which models of one product are told apart. */
const SPECIFIED = new Set(
  'inch gigabyte gb megabyte mb terabyte tb megapixel door seat storey story watt horsepower'
    .split(' ')
    .map(stem),
);

/** "The 17-inch model", "8 gigabytes of memory", but not the figure itself. */
export function modelOf({ words, first, last }: PassageWords): Set<string> {
  const named = words.flatMap(({ word, number }, at) => {
    const unit = words[at + 1];
    const own = at >= first - 1 && at < last;
    return number && !own && unit?.gap === 'none' && SPECIFIED.has(unit.stem) ? [`${word} ${unit.stem}`] : [];
  });
  return new Set(named);
}

/** Both name a model, by measures in one unit, and not the same. */
export function otherModel(a: Set<string>, b: Set<string>): boolean {
  return [...a].some(
    (one) => !b.has(one) && [...b].some((other) => !a.has(other) && unitOf(one) === unitOf(other)),
  );
}

function unitOf(model: string): string {
  return model.slice(model.indexOf(' '));
}
