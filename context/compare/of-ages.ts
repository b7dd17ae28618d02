import { RETOLD } from './bonds.ts';
import type { Facets } from './facets.ts';
import { type Judgement, say } from './judgement.ts';
import { isAge, saidBy } from './kinds.ts';
import type { Links } from './links.ts';
import { meet } from './names.ts';

/** No report is so many years wrong about anybody's age. */
const YEARS = 3;
const DAY = 86_400_000;
/** Somebody may have had a birthday between two reports that lie so many days apart. */
const BIRTHDAY_DAYS = 200;

/** What a verdict on two ages has to be instead; null where it may stand. Ages meet everywhere: whose they are decides. */
export function ofAges(a: Facets, b: Facets, links: Links, { verdict }: Judgement): Judgement | null {
  if (!isAge(a) || !isAge(b)) return null;
  const ofOne = meet(a.owner, b.owner);
  const others = say('unrelated', 'otherOwner');
  if (ofOne)
    return links.values === 'excluded' && daysBetween(a, b) > BIRTHDAY_DAYS
      ? say('update', 'laterCount')
      : null;
  if (links.times.order === 'apart') return others;
  if (verdict === 'agree') return links.oneArticle ? others : null;
  return verdict === 'conflict' && links.overlap < RETOLD && Math.abs(saidBy(a) - saidBy(b)) > YEARS
    ? others
    : null;
}

/** Days between the reports; 0 when the day of one is unknown. */
function daysBetween({ times: one }: Facets, { times: other }: Facets): number {
  if (one.published === null || other.published === null) return 0;
  return Math.abs(Date.parse(one.published) - Date.parse(other.published)) / DAY;
}
