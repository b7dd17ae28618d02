import { hashOf } from './hash.ts';
import type { Words } from './words.ts';

const set = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashOf));

/** What only an organisation has: "the parent of Acme", "shares in Acme". */
const PARTS = set(
  'president vice-president chairman chairwoman chief director founder co-founder ceo partner spokesman spokeswoman ' +
    'unit division parent subsidiary spinoff affiliate owner shares stake employees staff workers customers ' +
    'shareholders executive executives analyst manager editor publisher engineer branch headquarters acquisition ' +
    'takeover merger clients subscribers researcher professor board',
);
const LINKS = set('of at for in');
/** What an organisation is: "the retailer Acme", "Acme, a maker of pumps". */
const NOUNS = set(
  'company firm agency group maker startup start-up bank venture subsidiary unit network retailer business publisher ' +
    'manufacturer provider operator airline chain party organization organisation charity university newspaper ' +
    'magazine broadcaster lender insurer producer developer conglomerate carrier supplier nonprofit consultancy ' +
    'brokerage carmaker automaker website portal giant label studio exchange platform league club',
);
const ARTICLES = set('a an the');
const COMMA = hashOf(',');

/** Does what stands around the name say that it is an organisation's? */
export function isCalledCompany(words: Words, first: number, last: number): boolean {
  const { hash } = words;
  const start = words.first[first] as number;
  const end = words.last[first] as number;
  const before = first > start ? (hash[first - 1] as number) : 0;
  if (NOUNS.has(before)) return true;
  if (first - 1 > start && LINKS.has(before) && PARTS.has(hash[first - 2] as number)) return true;
  if (last + 2 >= end || hash[last] !== COMMA || !ARTICLES.has(hash[last + 1] as number)) return false;
  for (let i = last + 2; i < end && i < last + 6 && hash[i] !== COMMA; i++)
    if (NOUNS.has(hash[i] as number)) return true;
  return false;
}
