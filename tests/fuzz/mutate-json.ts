import { between, pick, type Random } from '../bench/corpus/random.ts';
import { mutateText } from './mutate-text.ts';

const DEEP = 500;
const LONG = 100_000;

/** Values that stand where others are awaited, written as JSON so that each is made anew. */
const ODD = [
  ...'null true false 0 -1 1.5 1e308 -1e308 9007199254740993 "" [] {} [[]] [null] {"":0} "__proto__"'.split(
    ' ',
  ),
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"length":4294967295}',
  '"\\ud800"',
  '"\\u0000"',
  '"javascript:alert(1)"',
  '"2025-02-30"',
];

/** A place in a value: the object or list that holds it, and its key there. */
interface Place {
  holder: Record<string, unknown>;
  key: string;
}

/** Writes a value as JSON with one to four of its parts changed, taken out, doubled or put elsewhere. */
export function mutateJson(random: Random, value: unknown): string {
  const root: Record<string, unknown> = { value: structuredClone(value) };
  for (let left = between(random, 1, 4); left > 0 && 'value' in root; left--)
    changeOne(random, pick(random, placesIn(root)), root);
  const json = JSON.stringify(root.value) ?? 'null';
  // A key that `JSON.stringify` never writes.
  return between(random, 0, 20) === 0 ? json.replace(/"[a-z]+":/, '"__proto__":') : json;
}

function changeOne(random: Random, { holder, key }: Place, root: Record<string, unknown>): void {
  const old = holder[key];
  switch (between(random, 0, 6)) {
    case 0:
      delete holder[key];
      break;
    case 1:
      holder[`${key}x`] = old;
      break;
    case 2: {
      const other = pick(random, placesIn(root));
      holder[key] = structuredClone(other.holder[other.key]);
      break;
    }
    case 3:
      holder[key] = odd(random);
      break;
    case 4:
      if (Array.isArray(old)) old.push(structuredClone(old[0] ?? null), ...structuredClone(old));
      else holder[key] = [old];
      break;
    case 5:
      holder[key] = typeof old === 'number' ? old * pick(random, [-1, 0.5, 1e9, 1e300]) : odd(random);
      break;
    default:
      holder[key] = typeof old === 'string' ? mutateText(random, old) : odd(random);
  }
}

function odd(random: Random): unknown {
  const choice = between(random, 0, ODD.length + 1);
  if (choice === ODD.length) return 'x'.repeat(LONG);
  if (choice > ODD.length) return JSON.parse('['.repeat(DEEP) + ']'.repeat(DEEP));
  return JSON.parse(ODD[choice] as string);
}

/** Every place in a value; no recursion, however deep it is. */
function placesIn(root: Record<string, unknown>): Place[] {
  const places: Place[] = [];
  const waiting = [root];
  for (let holder = waiting.pop(); holder; holder = waiting.pop())
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      const value = holder[key];
      if (typeof value === 'object' && value !== null) waiting.push(value as Record<string, unknown>);
    }
  return places;
}
