import { eachWord } from '../text/each-word.ts';
import type { CorpusArticle } from '../types.ts';
import { inCommonUnit } from './common-unit.ts';
import type { Facets } from './facets.ts';
import { isImplied } from './implied.ts';
import { isSettled } from './kinds.ts';
import { disjoint, meet, namesDiffer, otherOwners } from './names.ts';
import { overlapOf } from './passage-overlap.ts';
import { differentCauses } from './relate-causes.ts';
import { type CountedRelation, relateCounted } from './relate-counted.ts';
import { type PlaceRelation, relatePlaces } from './relate-places.ts';
import { sameDefinition } from './scope.ts';
import { relateTimes, type TimeRelation } from './times.ts';
import { relateValues, type ValueRelation } from './values.ts';

/** The chain of questions between two figures, each answered alone. */
export interface Links {
  /** Are they numbers of one kind: people, kilometres, dollars? */
  dimension: boolean;
  /** Are both, or is neither, per something: per day, per share? */
  rates: boolean;
  /** Is it the same counted thing? */
  counted: CountedRelation;
  /** In one kind of happening? */
  causes: 'different' | 'compatible';
  /** How much of the passages' words is common: 0–1. */
  overlap: number;
  /** Of the same owner: do the passages name the same? */
  names: 'different' | 'compatible';
  /** Is it said of the same person or company, as far as one stands right beside the number? */
  owners: 'different' | 'compatible';
  /** Of the same country, company or party, as far as one is the subject of both sentences? */
  subjects: 'different' | 'compatible';
  /** Of the same named storm or mountain? */
  happenings: 'different' | 'compatible';
  /** Of the same place? */
  places: PlaceRelation;
  /** At the same time? */
  times: TimeRelation;
  /** By the same definition? */
  definition: boolean;
  /** Can both be true? */
  values: ValueRelation;
  /** Are the articles known to tell one event? */
  oneEvent: boolean;
  /** Do both stand in one article? */
  oneArticle: boolean;
}

export function linksOf(a: Facets, b: Facets): Links {
  const common = inCommonUnit(a, b);
  const values = common ? relateValues(...common.values) : 'excluded';
  const implied = values === 'excluded' && isImplied(a, b);
  return {
    dimension: implied || common !== null,
    rates: implied || (common?.rates ?? false),
    counted: relateCounted(a.counted, b.counted),
    causes: differentCauses(a.causes, b.causes) ? 'different' : 'compatible',
    overlap: overlapOf(a.content, b.content),
    names: namesDiffer(unclaimed(a, b), unclaimed(b, a)) && !isOfOneOwner(a, b) ? 'different' : 'compatible',
    owners: otherOwners(a.owner, b.owner) || isOtherSex(a, b) ? 'different' : 'compatible',
    subjects: otherOwners(a.subject, b.subject) ? 'different' : 'compatible',
    happenings: disjoint(a.happening, b.happening) ? 'different' : 'compatible',
    places: relatePlaces(a.places, b.places),
    times: timesOfBoth(a, b),
    definition: sameDefinition(a.scope, b.scope),
    values: implied ? 'equal' : values,
    oneEvent: false,
    oneArticle: isOneArticle(a.article, b.article),
  };
}

/** Told again within so many days, what does not change is of one time. */
const WEEK = 7;

function timesOfBoth(a: Facets, b: Facets): TimeRelation {
  const times = relateTimes(a.times, b.times);
  const again = times.newer !== null && times.order !== 'apart' && times.days <= WEEK;
  return again && isSettled(a) && isSettled(b) ? { ...times, order: 'same', newer: null } : times;
}

/** A man and a woman. */
function isOtherSex(a: Facets, b: Facets): boolean {
  return a.sex !== null && b.sex !== null && a.sex !== b.sex;
}

/** Of one who is named right beside both numbers, whoever else the passages name. */
function isOfOneOwner(a: Facets, b: Facets): boolean {
  return meet(a.owner, b.owner) || meet(a.subject, b.subject);
}

/** The same record, or, of texts that are no records, one publisher's of one day. */
function isOneArticle(a: CorpusArticle, b: CorpusArticle): boolean {
  if (a.id !== '' || b.id !== '') return a.id === b.id;
  if (a.published === null || a.publisher === null) return false;
  return a.publisher === b.publisher && a.published.date === b.published?.date;
}

/** The names of one passage without whoever claims the other's number: "the Treasury expects", "the Treasury says". */
function unclaimed({ names }: Facets, { figure }: Facets): Set<string> {
  const rest = new Set(names);
  if (figure.claimedBy !== null) eachWord(figure.claimedBy, (word) => rest.delete(word));
  return rest;
}
