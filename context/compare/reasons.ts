import type { Phrase, PhraseArg } from '../types.ts';
import type { Facets } from './facets.ts';
import type { Because } from './judgement.ts';
import { byValue } from './kinds.ts';
import { quantityPhrase } from './quantity-phrase.ts';

/** The one line that says what was compared and which link of the chain decided. */
export function reasonOf(because: Because, a: Facets, b: Facets): Phrase {
  const what = quantityPhrase(a);
  const [low, high] = byValue(a, b);
  switch (because) {
    case 'otherDimension':
      return phrase('whyOtherUnit', written(a), written(b));
    case 'otherThing':
    case 'otherOutcome':
      return otherThing(what, quantityPhrase(b));
    case 'otherCause':
      return phrase('whyOtherHappening', what);
    case 'otherOwner':
      return phrase('whyOtherOwner', what);
    case 'otherPlace':
      return a.places.own && b.places.own && a.places.own !== b.places.own
        ? phrase('whyOtherPlace', what, placeName(a), placeName(b))
        : phrase('whyWiderPlace', what, written(low), written(high));
    case 'otherTime':
      return dated(a) && dated(b) && a.times !== b.times
        ? phrase('whyOtherTime', what, dated(a) as PhraseArg, dated(b) as PhraseArg)
        : phrase('whyOtherTimeUnsaid', what);
    case 'otherDefinition':
      return phrase('whyOtherDefinition', what);
    case 'part':
      return partly(what, a, b);
    case 'period':
      return phrase('whyPeriod', what, written(low), written(high));
    case 'sameValue':
      return phrase('whySameValue', what, written(b));
    case 'compatible':
      return phrase('whyCompatible', what, written(a), written(b));
    case 'laterCount':
      return laterCount(what, a, b);
    case 'denied':
      return phrase('whyDenied', what, written(b));
    case 'planned':
      return phrase('whyPlanned', what, written(a), written(b));
    case 'excluded':
      return excluded(what, a, b);
  }
}

/** Where the words for both are the same, it is by something else that they count otherwise. */
function otherThing(what: Phrase, other: Phrase): Phrase {
  return JSON.stringify(what) === JSON.stringify(other)
    ? phrase('whyOtherDefinition', what)
    : phrase('whyOtherThing', what, other);
}

/** "28 more bodies" come on top of what the other counts; else the lower is a part of the higher. */
function partly(what: Phrase, a: Facets, b: Facets): Phrase {
  const [low, high] = byValue(a, b);
  const [added, ...others] = [a, b].filter(({ scope }) => scope.partial === 'added');
  return added && others.length === 0
    ? phrase('whyAdded', what, written(added))
    : phrase('whyPart', what, written(low), written(high));
}

/** "5 as of 2 July, then 24 as of 3 July", as far as days are known. */
function laterCount(what: Phrase, a: Facets, b: Facets): Phrase {
  const [low, high] = byValue(a, b);
  const [from, to] = [dateOf(a), dateOf(b)];
  if (!from || !to || from === to) return phrase('whyLaterCount', what, written(high), written(low));
  const [older, newer] = from < to ? [a, b] : [b, a];
  return phrase(
    'whyLaterCountDated',
    what,
    written(newer),
    dated(newer) ?? '',
    written(older),
    dated(older) ?? '',
  );
}

function excluded(what: Phrase, a: Facets, b: Facets): Phrase {
  const [here, there] = [claimant(a), claimant(b)];
  return here && there && here !== there
    ? phrase('whyClaimants', what, here, written(a), there, written(b))
    : phrase('whyExcluded', what, written(a), written(b));
}

/** A figure as its text has it; one that began a sentence there stands within one here. */
function written({ figure: { text } }: Facets): string {
  return /^\p{Lu}\p{Ll}{2}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function claimant({ figure, article }: Facets): string | null {
  return figure.claimedBy ?? article.publisher;
}

function placeName({ figure, places }: Facets): string {
  return figure.place ?? (places.own ?? '').replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** As exact as it is known. */
function dated(facets: Facets): PhraseArg | null {
  const date = dateOf(facets);
  const { asOfSpan } = facets.figure;
  if (asOfSpan && facets.times.asOf !== null) return asOfSpan;
  return date === null ? null : { date };
}

function dateOf({ times }: Facets): string | null {
  return times.asOf ?? times.published;
}

function phrase(key: string, ...args: PhraseArg[]): Phrase {
  return { key, args };
}
