import type { Claim } from './claim.ts';
import { type PieceSpan, phraseAfter, startsNumber, subjectBefore } from './claimant-phrases.ts';
import { claimByMark, claimByTally } from './claims-by-form.ts';
import { MARKS } from './marks.ts';
import { mayClaim, namesSource } from './may-claim.ts';
import { lowerOf, type Piece } from './pieces.ts';
import { FATE, hasSense } from './senses.ts';
import { closesSentence, isInverted, isTrailing, opensClause } from './speech-place.ts';
import { isFinding, isNounHere, isOfItself } from './speech-senses.ts';
import { has, PASSIVE } from './traits.ts';
import { is, NEEDS_CLAUSE, SPEECH_VERB } from './word-classes.ts';

/** How far behind the verb the semicolon is looked for. */
const UNTIL_REACH = 40;
/** How many pieces before "claimed by" its number may begin. */
const BOUND_REACH = 3;
/** How far behind "was put at" the one who put it there may stand. */
const AGENT_REACH = 10;

/** The claims of one run of text, in order. */
export function claimsOf(pieces: Piece[]): Claim[] {
  const claims: Claim[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const { lower, capital } = piece;
    const claim =
      claimByMark(pieces, at) ??
      claimByTally(pieces, at) ??
      (lower === 'according' && lowerOf(pieces, at + 1) === 'to'
        ? accordingTo(pieces, at)
        : lower === 'citing' || lower === 'quoting'
          ? citing(pieces, at)
          : is(piece, SPEECH_VERB) && !capital
            ? spoken(pieces, at)
            : null);
    if (claim && claim.who.next > claim.who.first && mayClaim(pieces, claim.who))
      claims.push(closed(pieces, claim));
  }
  return claims;
}

/** "Officials said; by nightfall …": what follows is no longer theirs. */
function closed(pieces: Piece[], claim: Claim): Claim {
  if (!claim.trailing) return claim;
  for (let at = claim.at + 1; at < Math.min(pieces.length, claim.at + UNTIL_REACH); at++)
    if (lowerOf(pieces, at) === ';') return { ...claim, until: at };
  return claim;
}

/** Whose words the figure at piece `at` is; null when the text speaks in its own voice. */
export function claimFor(claims: Claim[], at: number): Claim | null {
  const bound = claims.find((claim) => claim.bound && claim.at > at && claim.at - at <= BOUND_REACH);
  if (bound) return bound;
  const claim = nearestClaim(claims, at);
  if (!claim) return null;
  // "Citing X, Y reported …", "Y reported …, citing X": Y has it from X.
  const place = claims.indexOf(claim);
  return [claims[place - 1], claims[place + 1]].find((other) => other?.cited) ?? claim;
}

function nearestClaim(claims: Claim[], at: number): Claim | null {
  let leading: Claim | null = null;
  let trailed: Claim | null = null;
  for (const claim of claims) {
    if (claim.bound || (at >= claim.who.first && at < claim.who.next)) continue;
    if (claim.at < at) {
      if (!claim.trailing) leading = claim;
      else [leading, trailed] = [null, claim.until !== undefined && at > claim.until ? null : claim];
    } else if (claim.trailing) return leading ?? claim;
  }
  return leading ?? trailed;
}

function accordingTo(pieces: Piece[], at: number): Claim {
  const who = phraseAfter(pieces, at + 2);
  return { who, pronoun: false, at, trailing: at > 2 };
}

function citing(pieces: Piece[], at: number): Claim | null {
  const who = phraseAfter(pieces, at + 1);
  return pieces[at + 1]?.digit || !namesSource(pieces, who)
    ? null
    : { who, pronoun: false, at, trailing: true, cited: true };
}

/** "Officials said", ", said Ali", "was estimated by the ministry": the verb of speech at `at`, where it is one. */
function spoken(pieces: Piece[], at: number): Claim | null {
  const { lower } = pieces[at] as Piece;
  let head = at - 1;
  while (/ly$|^(?:also|now|still|yet)$/.test(lowerOf(pieces, head))) head--;
  const passive = has(pieces[head], PASSIVE);
  if (/^(?:quote|cite)[ds]$/.test(lower)) return quoted(pieces, at, passive);
  if (lower === 'saying' && lowerOf(pieces, at - 1) === 'as') return null;
  if (passive) return byAgent(pieces, at);
  // "3,850 claims", but "Channel 4 claims".
  if (pieces[at - 1]?.digit && /^(?:claim|report|estimate)s$/.test(lower) && !pieces[at - 2]?.capital)
    return null;
  if (pieces[head]?.digit && /ed$|^given$/.test(lower) && lowerOf(pieces, at + 1) === 'by') {
    const claim = byAgent(pieces, at);
    return claim && { ...claim, at, bound: true };
  }
  // "Spoke of four dead", "owned to 14".
  if (
    (/^sp(?:oke|eaks?)$/.test(lower) && lowerOf(pieces, at + 1) !== 'of') ||
    (/^own(?:ed|s)$/.test(lower) && lowerOf(pieces, at + 1) !== 'to')
  )
    return null;
  if (
    lower.endsWith('ed') &&
    (startsNumber(pieces[head]) ||
      /^(?:of|for|in|with|by|more|all|total|new|many|some|no|other)$/.test(lowerOf(pieces, head)))
  )
    return null;
  if (isOfItself(pieces, at)) return null;
  // "168 people confirmed dead": nobody says it.
  if (lower.endsWith('ed') && hasSense(pieces[at + 1], FATE)) return null;
  if (lower === 'counted' && /^(?:ballots?|votes?|precincts?)$/.test(lowerOf(pieces, head))) return null;
  if (lower.startsWith('put') && (!hasBefore(pieces, at, 'at', 14) || lowerOf(pieces, at + 1) === 'at'))
    return null;
  if (lower !== 'told' && isInverted(pieces, at) && namesInverted(pieces, phraseAfter(pieces, at + 1)))
    return { who: phraseAfter(pieces, at + 1), pronoun: false, at, trailing: true };
  if (lower.startsWith('claim') && /^(?:responsibility|credit|victory)$/.test(lowerOf(pieces, at + 1)))
    return null;
  if (/^add(?:ed|s)$/.test(lower) && startsNumber(pieces[at + 1])) return null;
  if (
    isNounHere(pieces, at) ||
    (/^finds?$|^found$/.test(lower) && !isFinding(pieces, at) && !closesSentence(pieces, at))
  )
    return null;
  if (is(pieces[at], NEEDS_CLAUSE) && !opensClause(pieces, at) && !closesSentence(pieces, at)) return null;
  const subject = lower === 'saying' ? null : subjectBefore(pieces, at);
  // "Higher than studies predicted": they said another number.
  if (!subject) return null;
  const { first } = subject.who;
  if (lowerOf(pieces, first - 1) === 'than' || lowerOf(pieces, first - 2) === 'than') return null;
  return { ...subject, at, trailing: isTrailing(pieces, at + 1) };
}

/** "X quoted Y as saying", "Y was quoted as saying", "X cites Y": Y's words. */
function quoted(pieces: Piece[], at: number, passive: boolean): Claim | null {
  const saying = sayingAfter(pieces, at);
  if (passive) {
    const subject = saying === null ? null : subjectBefore(pieces, at - 1);
    return subject && { ...subject, at, trailing: isTrailing(pieces, (saying ?? at) + 1) };
  }
  if (saying === null) return { who: phraseAfter(pieces, at + 1), pronoun: false, at, trailing: true };
  const named = subjectBefore(pieces, saying) ?? { who: { first: at + 1, next: saying }, pronoun: false };
  return { ...named, at: saying, trailing: false };
}

/** ", said Ali", ", officials estimate", but not ", estimates damages at 5". */
function namesInverted(pieces: Piece[], who: PieceSpan): boolean {
  return who.next - who.first > 1 ? mayClaim(pieces, who) : namesSource(pieces, who);
}

/** "was estimated by the confederation at …". */
function byAgent(pieces: Piece[], at: number): Claim | null {
  let by = at + 1;
  // "Was put at 61 per cent by the commission".
  if (/^(?:put|estimated|reckoned|valued|given)$/.test(lowerOf(pieces, at)))
    while (
      by < at + AGENT_REACH &&
      pieces[by] &&
      !MARKS.has(lowerOf(pieces, by)) &&
      lowerOf(pieces, by) !== 'by'
    )
      by++;
  if (lowerOf(pieces, by) !== 'by') return null;
  const who = phraseAfter(pieces, by + 1);
  return { who, pronoun: false, at, trailing: isTrailing(pieces, who.next) };
}

/** "X quoted Y as saying": piece of "as". */
function sayingAfter(pieces: Piece[], at: number): number | null {
  for (let i = at + 1; i < Math.min(pieces.length - 1, at + 28); i++)
    if (lowerOf(pieces, i) === 'as' && lowerOf(pieces, i + 1) === 'saying') return i;
  return null;
}

function hasBefore(pieces: Piece[], at: number, word: string, reach: number): boolean {
  for (let i = at + 1; i < Math.min(pieces.length, at + reach); i++)
    if (lowerOf(pieces, i) === word) return true;
  return false;
}
