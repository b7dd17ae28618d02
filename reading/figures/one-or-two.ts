import { lowerOf, type Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';

/**
 * "A year or two" with its "two" as the quantity: from one to two years. Null for things that are no measure
 * ("a thing or two" counts nothing), undefined when the number is no such afterthought.
 */
export function asOneOrTwo(pieces: Piece[], quantity: Quantity, floor: number): Quantity | null | undefined {
  const { core, first, kind, spelled } = quantity;
  if (kind !== 'count' || !spelled || first !== core || lowerOf(pieces, core - 1) !== 'or') return undefined;
  const article = core - 3;
  if (article < floor || !/^(?:a|an|one|next|last|past)$/.test(lowerOf(pieces, article))) return undefined;
  const unit = pieces[core - 2]?.entry.unit;
  if (!unit || unit.gluedOnly) return null;
  // "The next minute or two": what comes before is no part of it.
  const opener = /^(?:a|an|one)$/.test(lowerOf(pieces, article)) ? article : article + 1;
  return { ...quantity, first: opener, core: opener, min: 1, unit: unit.unit, kind: unit.kind };
}
