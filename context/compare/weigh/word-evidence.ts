import type { Facets } from '../facets.ts';
import { likenessOf } from '../likeness.ts';
import type { Links } from '../links.ts';
import type { Note } from './evidence.ts';

const NAMED = ['names', 'owner', 'subject', 'causes'] as const;
/** Numbers above this, and no years, hardly meet by chance. */
const TELLING = 12;
const isYear = (number: number) => number > 1900 && number < 2030;

/** How alike the passages are in words, names and other numbers. */
export function wordEvidence(a: Facets, b: Facets, links: Links, note: Note): void {
  note('overlap', links.overlap);
  note('likeness', likenessOf(a, b, links));
  note('length', (a.length + b.length) / 2);
  for (const kind of NAMED) setEvidence(kind, a[kind], b[kind], note);
  setEvidence('place', a.places.all, b.places.all, note);
  numberEvidence(a, b, note);
}

function setEvidence(kind: string, a: ReadonlySet<string>, b: ReadonlySet<string>, note: Note): void {
  let common = 0;
  for (const each of a) if (b.has(each)) common++;
  note(`common ${kind}`, common);
  note(`single ${kind}`, a.size + b.size - 2 * common);
}

/** Numbers besides the two that both passages have, and either of the two among the other's others. */
function numberEvidence(a: Facets, b: Facets, note: Note): void {
  const [of, ofOther] = [a, b].map(({ others }) => new Set(others.map(({ value }) => value))) as [
    Set<number>,
    Set<number>,
  ];
  const common = [...of].filter((number) => ofOther.has(number));
  note('common numbers', common.length);
  note('telling numbers', common.filter((number) => number > TELLING && !isYear(number)).length);
  const [one, other] = [
    a.figure.min ?? a.figure.max ?? Number.NaN,
    b.figure.min ?? b.figure.max ?? Number.NaN,
  ];
  const crossed = Number(ofOther.has(one)) + Number(of.has(other));
  note(one === other ? 'told twice' : `crossed ${crossed}`, one === other ? crossed : crossed > 0);
}
