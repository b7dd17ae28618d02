import { featuresOf, MOST_FEATURES } from '../../reading/actors/features.ts';
import type { HashedRows } from '../../reading/actors/hashed-rows.ts';
import { BEGIN, INSIDE, LAST, UNIT } from '../../reading/actors/labels.ts';
import { ACTOR_LISTS } from '../../reading/actors/lexicon/word-lists.ts';
import { runsOf } from '../../reading/actors/runs.ts';
import { actorVocabularyOf } from '../../reading/actors/vocabulary.ts';
import { type Words, wordsOf } from '../../reading/actors/words.ts';
import { type Source, sourceOf } from '../../reading/source.ts';
import type { TrainingName, TrainingText } from './corpus.ts';
import type { Examples } from './crf.ts';

const KINDS: TrainingName['type'][] = ['PER', 'ORG', 'LOC'];

/** Gathers examples token by token; typed arrays that grow, because there are tens of millions of features. */
class Gatherer {
  private readonly offsets: number[] = [0];
  private readonly segments: number[] = [0];
  private readonly gold: number[] = [];
  private readonly weights: number[] = [];
  private features = new Int32Array(1 << 22);
  private used = 0;

  constructor(private readonly bits: number) {}

  token(features: Int32Array, count: number, gold: number): void {
    if (this.used + count > this.features.length) {
      const larger = new Int32Array(this.features.length * 2);
      larger.set(this.features);
      this.features = larger;
    }
    for (let f = 0; f < count; f++)
      this.features[this.used + f] = (features[f] as number) >>> (32 - this.bits);
    this.used += count;
    this.offsets.push(this.used);
    this.gold.push(gold);
  }

  endSegment(weight: number): void {
    this.segments.push(this.gold.length);
    this.weights.push(weight);
  }

  examples(): Examples {
    return {
      offsets: Int32Array.from(this.offsets),
      features: this.features.subarray(0, this.used),
      gold: Uint8Array.from(this.gold),
      segments: Int32Array.from(this.segments),
      weights: Float32Array.from(this.weights),
    };
  }
}

/** Reads texts as an article is read, and turns their candidates into examples for the first pass. */
export function examplesOf(texts: TrainingText[], names: HashedRows, bits: number): Examples {
  const gatherer = new Gatherer(bits);
  const features = new Int32Array(MOST_FEATURES);
  const vocabulary = actorVocabularyOf(ACTOR_LISTS);
  for (const text of texts) {
    const source = readSource(text.text);
    const words = wordsOf(source, names, vocabulary);
    const runs = runsOf(words);
    const labels = goldLabels(source, words, text.names);
    for (let i = 0; i < words.count; i++) {
      if (words.candidate[i] === 0) continue;
      gatherer.token(features, featuresOf(source, words, runs, i, features), labels[i] as number);
      if (endsSegment(words, i)) gatherer.endSegment(text.weight);
    }
  }
  return gatherer.examples();
}

/** The last of candidates in a row within its sentence. */
function endsSegment(words: Words, i: number): boolean {
  return i + 1 >= (words.last[i] as number) || words.candidate[i + 1] === 0;
}

function readSource(text: string): Source {
  return sourceOf({
    headline: null,
    publisher: null,
    byline: null,
    published: null,
    url: null,
    language: 'en',
    paragraphs: [text],
  });
}

/** Labels of all tokens; a name takes every token it touches, cut down to candidates. */
function goldLabels(source: Source, words: Words, names: TrainingName[]): Uint8Array {
  const labels = new Uint8Array(words.count);
  let token = 0;
  for (const name of names) {
    while (token < words.count && (source.tokens[token]?.end ?? 0) <= name.start) token++;
    let last = token;
    while (last + 1 < words.count && (source.tokens[last + 1]?.start ?? 0) < name.end) last++;
    let first = token;
    while (first <= last && words.candidate[first] === 0) first++;
    let to = first;
    while (to + 1 <= last && words.candidate[to + 1] === 1) to++;
    if (first > last) continue;
    const base = 1 + KINDS.indexOf(name.type) * 4;
    for (let i = first; i <= to; i++)
      labels[i] = base + (first === to ? UNIT : i === first ? BEGIN : i === to ? LAST : INSIDE);
  }
  return labels;
}
