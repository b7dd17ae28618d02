import type { Clauses } from './clauses.ts';
import type { PlacedMention, SentenceWords } from './sentence-words.ts';
import { subjectOf } from './subject.ts';
import type { FoundVerb } from './verbs-in.ts';

/** Who says what a verb of saying leads to. */
export function speakerOf(
  sentence: SentenceWords,
  clauses: Clauses,
  { at, groupFrom }: FoundVerb,
): PlacedMention[] {
  const floor = sentence.words.lastIndexOf(',', at) + 1;
  return subjectOf(sentence, clauses, groupFrom, { speaker: [], shared: [], floor });
}

/** "Israel must let in aid, the union said": the verb by which somebody says so in the end. */
export function tellerBehind(
  { words }: SentenceWords,
  verbs: FoundVerb[],
  index: number,
): FoundVerb | undefined {
  const said = verbs.find(
    (verb, at) => at > index && verb.senses.says && !verb.passive && !verb.infinitive && !verb.participle,
  );
  const comma = said ? words.lastIndexOf(',', said.at) : -1;
  return comma < (verbs[index]?.at ?? 0) ? undefined : said;
}

/** Whether all of these are among others; false of nobody. */
export function sameNames(names: PlacedMention[], others: PlacedMention[]): boolean {
  return names.length > 0 && names.every(({ actor }) => others.some((other) => other.actor === actor));
}
