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
  const others = say('unrelated', 'otherOwner');
  if (meet(a.owner, b.owner))
    return links.values === 'excluded' && isOlder(a, b) ? say('update', 'laterCount') : null;
  if (links.times.order === 'apart') return others;
  if (verdict === 'agree') return links.oneArticle ? others : null;
  return verdict === 'conflict' && links.overlap < RETOLD && Math.abs(saidBy(a) - saidBy(b)) > YEARS
    ? others
    : null;
}

/** Somebody who is named has had a birthday: the reports lie far apart, or one is of an unknown day and it is a year or two. */
function isOlder(a: Facets, b: Facets): boolean {
  const [one, other] = [a.times.published, b.times.published];
  if ((one === null) !== (other === null)) return Math.abs(saidBy(a) - saidBy(b)) <= YEARS;
  if (one === null || other === null) return false;
  return Math.abs(Date.parse(one) - Date.parse(other)) / DAY > BIRTHDAY_DAYS;
}
