import type { Phrase } from '../types.ts';
import type { Facets } from './facets.ts';

/** What a figure counts, for a title or a reason: "protesters killed", "price", "troops". */
export function quantityPhrase({ counted, figure }: Facets): Phrase {
  if (counted.topic !== null) return { key: `whyTopic${capital(counted.topic)}`, args: [] };
  if (figure.kind === 'duration') return { key: 'whyTopicDuration', args: [] };
  const noun: Phrase | string = nounOf(figure.counts, ofPeople(counted) ? 'people' : counted.noun);
  if (counted.outcome === null || (typeof noun === 'string' && counted.tellsItself))
    return { key: 'whyQuantity', args: [noun] };
  return { key: `whyCount${capital(counted.outcome.name)}`, args: [noun] };
}

/** "The dead", "arrests", "a toll of": whoever they befell are people. */
const SAYS_ONLY_WHAT_BEFELL =
  /^(?:|dead|deaths?|bod(?:y|ies)|lives|fatalities|injured|wounded|hurt|injuries|killed|missing|survivors?|rescued|arrests?|detained|victims?|casualties|cases|sick|ill|number|figure|tally|(?:[a-z]+ )?tolls?)$/i;

/** What can only befall people is told of them, where no noun says otherwise. */
function ofPeople({ noun, outcome }: Facets['counted']): boolean {
  return noun === null && (outcome?.family === 'harm' || outcome?.family === 'custody');
}

/** The noun as written, in lower case where it is no name; "people" where the text leaves it out. */
function nounOf(counts: string, noun: string | null): Phrase | string {
  if (noun === 'people' && SAYS_ONLY_WHAT_BEFELL.test(counts)) return { key: 'whyPeople', args: [] };
  if (counts !== '') return counts;
  return noun === null
    ? { key: 'whyThings', args: [] }
    : noun === 'people'
      ? { key: 'whyPeople', args: [] }
      : noun;
}

function capital(name: string): string {
  return name.replace(/(?:^|-)\p{L}/gu, (letter) => letter.replace('-', '').toUpperCase());
}
