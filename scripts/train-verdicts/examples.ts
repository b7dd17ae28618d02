import { readdirSync, readFileSync } from 'node:fs';
import { articleFrom } from '../../cli/article-input.ts';
import { facetsOf } from '../../context/compare/facets.ts';
import { inOrder } from '../../context/compare/in-order.ts';
import { judge } from '../../context/compare/judge.ts';
import { type Links, linksOf } from '../../context/compare/links.ts';
import { markedFigure } from '../../context/compare/marked-figure.ts';
import { type Evidence, evidenceOf } from '../../context/compare/weigh/evidence.ts';
import { wordingRows } from '../../context/compare/weigh/wording.ts';
import type { WordClasses } from '../../context/compare/word-classes.ts';
import type { VerdictKind } from '../../context/types.ts';
import type { Article, Reading } from '../../reading/types.ts';
import type { Side } from './sides.ts';

/** Two figures as the chain sees them, with the verdict that a reader gave. */
export interface Example {
  label: VerdictKind;
  /** Examples of one topic are never parted between training and scoring. */
  topic: string;
  /** What the chain alone says. */
  chain: VerdictKind;
  links: Links;
  evidence: Evidence;
  /** Examples of one group were written by one hand or are of one topic. */
  group: string;
  /** The rows of the words near the two figures. */
  rows: number[];
  /** How much it counts. */
  weight: number;
}

/** A labelled pair. */
export interface Pair {
  label: VerdictKind;
  topic: string;
  group: string;
  a: Side;
  b: Side;
}

/** @param words what words tell of what is counted; no weights are needed to gather evidence */
export function exampleOf(
  { label, topic, group, a, b }: Pair,
  read: (article: Article) => Reading,
  words: WordClasses,
): Omit<Example, 'weight'> {
  const facets = (side: Side) => {
    const article = articleFrom({ ...side });
    return facetsOf(markedFigure(article, read(article), side), words);
  };
  const [one, other] = inOrder(facets(a), facets(b));
  const links = linksOf(one, other);
  const chain = judge(one, other, links);
  return {
    label,
    topic,
    group,
    rows: wordingRows(one.nearWords, other.nearWords),
    chain: chain.verdict,
    links,
    evidence: evidenceOf(one, other, links, chain),
  };
}

/** The pairs of every file of a folder, one a line; those of one file are a group. */
export function pairsIn<P>(folder: URL): (P & { group: string })[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => pairsOf<P>(new URL(name, folder)).map((pair) => ({ ...pair, group: name })));
}

export function pairsOf<P>(file: URL): P[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
