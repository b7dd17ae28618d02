import type { Phrase } from '../types.ts';
import type { Facets } from './facets.ts';
import type { Because } from './judge.ts';

export function reasonOf(because: Because, a: Facets, b: Facets): Phrase {
  return { key: because, args: [a.figure.text, b.figure.text] };
}
