import type { Source } from '../source.ts';
import type { Tables } from '../tables.ts';
import type { Token } from '../tokens.ts';
import type { Actor, ActorKind, Mention } from '../types.ts';
import { openDecoder } from './decode.ts';
import { roleBefore, roleBehind } from './find-role.ts';
import { fold } from './hash.ts';
import { GROUP, PERSON } from './labels.ts';
import { linkNames } from './link-names.ts';
import { refineNames } from './refine-names.ts';
import { runsOf } from './runs.ts';
import { scoreWords } from './score-words.ts';
import { labelsOf, type NameSpan, spansOf, tagNames } from './tag-names.ts';
import type { ActorVocabulary } from './vocabulary.ts';
import { addVotes } from './votes.ts';
import { type Words, wordsOf } from './words.ts';
import { workTitles } from './work-titles.ts';

/** In the order of labels.ts. */
const KINDS: readonly ActorKind[] = ['person', 'organisation', 'place', 'group'];

/**
 * Finds the people, organisations, places and groups of an article: a trained tagger labels the capitalised
 * words, the document votes on its labels, rules trim the names, and names of one actor are linked.
 * Linear in the length of the text.
 */
export function findActors(source: Source, tables: Tables): Actor[] {
  const words = wordsOf(source, tables.names, tables.lexicon.actors);
  const { tagger } = tables;
  const scores = scoreWords(source, words, runsOf(words), tagger);
  const works = workTitles(words, source.tokens);
  const decode = openDecoder(tagger.transitions, words.count);
  const namesBy = (scores: Int32Array) =>
    refineNames(words, source.tokens, spansOf(tagNames(words, scores, decode)), works);
  addVotes(scores, words, labelsOf(namesBy(scores), words.count));
  return actorsOf(source, words, namesBy(scores));
}

/** Makes one actor of the names that are linked, in the order of their first mention. */
function actorsOf(source: Source, words: Words, names: readonly NameSpan[]): Actor[] {
  const owners = linkNames(source.tokens, names, words.vocabulary);
  const nameAt = new Int32Array(source.tokens.length).fill(-1);
  for (const [i, name] of names.entries()) nameAt.fill(i, name.first, name.last);
  const actors = new Map<number, Actor>();
  for (const [i, name] of names.entries()) {
    const owner = owners[i] as number;
    const mention = mentionOf(source, name);
    const actor = actors.get(owner);
    if (actor) {
      actor.mentions.push(mention);
      if (isFuller(mention.text, actor.name)) actor.name = mention.text;
      actor.role ??= roleOf(source, words, name, nameAt);
    } else {
      actors.set(owner, {
        id: `a${actors.size + 1}`,
        name: mention.text,
        kind: KINDS[name.kind] as ActorKind,
        mentions: [mention],
        role: roleOf(source, words, name, nameAt),
      });
    }
  }
  const all = [...actors.values()];
  for (const actor of all) addMeanings(actor, words.vocabulary);
  return all;
}

function mentionOf(source: Source, name: NameSpan): Mention {
  const start = (source.tokens[name.first] as Token).start;
  const end = (source.tokens[name.last - 1] as Token).end;
  return { start, end, text: source.text.slice(start, end) };
}

function roleOf(source: Source, words: Words, name: NameSpan, nameAt: Int32Array): Mention | null {
  if (name.kind === GROUP) return null;
  const behind = roleBehind(source, words, name);
  if (behind || name.kind !== PERSON) return behind;
  return roleBefore(source, words, name, nameAt);
}

/** Shouted words up to this length may be acronyms. */
const LONGEST_ACRONYM = 5;

/** More words, or as many without shouting ("Anchorage" for the dateline's "ANCHORAGE"). */
function isFuller(name: string, than: string): boolean {
  const more = spacesIn(name) - spacesIn(than);
  if (more !== 0) return more > 0;
  const spoken = than === than.toUpperCase() && name !== name.toUpperCase();
  return spoken && (name.length > than.length || than.length > LONGEST_ACRONYM);
}

function spacesIn(text: string): number {
  let spaces = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces++;
  return spaces;
}

function addMeanings(actor: Actor, { metonyms }: ActorVocabulary): void {
  if (actor.kind === 'person' || actor.kind === 'group') return;
  const mayMean = metonyms.get(fold(actor.name).replace(/^the (?!hague)/, ''));
  if (mayMean) actor.mayMean = [...mayMean];
}
