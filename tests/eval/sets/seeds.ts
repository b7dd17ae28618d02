import { existsSync, readFileSync } from 'node:fs';
import type { ActorKind, Published, Span } from '../../../reading/types.ts';
import { type ChronoDate, chronoDates } from '../baselines/chrono.ts';
import { compromiseNames, compromiseNumbers } from '../baselines/compromise.ts';
import type { DataFolder } from '../data-folder.ts';
import { plainArticle, type Read } from '../engine.ts';
import { ErrorCounts, type Measure, type SetResult } from '../measure.ts';
import { overlap, scoreActors, type TypedSpan } from '../scorers/score-actors.ts';
import type { FoundFigure } from '../scorers/score-figures.ts';
import { namesIn, TYPE_OF_KIND } from './actors.ts';

/** When each document was published; only one says so itself. */
const PUBLISHED: Record<string, Published> = {
  '000': { date: '2025-04-05', certainty: 'inferred' },
  '001': { date: '2025-05-29', certainty: 'inferred' },
  '002': { date: '2022-10-30', certainty: 'inferred' },
  '003': { date: '2025-09-09', certainty: 'stated' },
  '004': { date: '2025-08-24', certainty: 'inferred' },
};

/** Labels are offsets into a document's text, by its file name. */
type Labels<Label> = Record<string, Label[]>;
type GoldName = [start: number, end: number, kind: ActorKind];
type GoldDate = Span & { from: string; to: string };
type GoldValue = Span & { min: number | null; max: number | null };

/** The documents that the bundled corpus is made from, labelled in full. */
export function seedsSet(seeds: DataFolder, read: Read): SetResult {
  const errors = new ErrorCounts();
  const measures = [
    ...nameMeasures(seeds, labels<GoldName>('names'), read, errors),
    ...figureMeasures(seeds, labels<GoldValue>('figures'), read, errors),
    ...dateMeasures(seeds, labels<GoldDate>('dates'), read, errors),
  ];
  return { measures, errors: errors.counts };
}

function labels<Label>(name: string): Labels<Label> {
  const file = new URL(`../seeds/${name}.json`, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Labels<Label>) : {};
}

/** The labelled documents that are there, with their text. */
function documents<Label>(seeds: DataFolder, gold: Labels<Label>) {
  return Object.entries(gold)
    .filter(([file]) => seeds.has(file))
    .map(([file, marks]) => ({
      text: seeds.text(file),
      published: PUBLISHED[file.slice(0, 3)] ?? null,
      marks,
    }));
}

function typed([start, end, kind]: GoldName): TypedSpan {
  return { start, end, type: TYPE_OF_KIND[kind] };
}

function nameMeasures(seeds: DataFolder, gold: Labels<GoldName>, read: Read, errors: ErrorCounts): Measure[] {
  const all = documents(seeds, gold);
  if (all.length === 0) return [];
  const ours = scoreActors(
    all.map(({ text, published, marks }) => ({
      gold: marks.map(typed),
      found: namesIn(read(plainArticle(text, published?.date ?? null))),
    })),
  );
  const theirs = scoreActors(
    all.map(({ text, marks }) => ({ gold: marks.map(typed), found: compromiseNames(text) })),
  );
  for (const [kind, times] of Object.entries(ours.errors.counts)) errors.add(kind, times);
  return [
    {
      set: 'seeds',
      name: 'names, typed F1',
      ours: ours.typed,
      baseline: theirs.typed,
      floor: 0.92,
      goal: 0.98,
    },
  ];
}

function figureMeasures(
  seeds: DataFolder,
  gold: Labels<GoldValue>,
  read: Read,
  errors: ErrorCounts,
): Measure[] {
  const all = documents(seeds, gold);
  const count = all.reduce((sum, { marks }) => sum + marks.length, 0);
  if (count === 0) return [];
  const hits = (find: (text: string, date: string | null) => FoundFigure[]) =>
    tally(all, ({ text, published, marks }) => {
      const found = find(text, published?.date ?? null);
      return marks.filter((mark) =>
        found.some((figure) => overlap(mark, figure) && figure.min === mark.min && figure.max === mark.max),
      ).length;
    });
  const ours = hits((text, date) => read(plainArticle(text, date)).figures);
  if (ours < count) errors.add('figure missed or wrong', count - ours);
  return [
    {
      set: 'seeds',
      name: `figures found, of ${count}`,
      ours,
      baseline: hits((text) => compromiseNumbers(text)),
      floor: count,
      goal: count,
      digits: 0,
    },
  ];
}

function dateMeasures(seeds: DataFolder, gold: Labels<GoldDate>, read: Read, errors: ErrorCounts): Measure[] {
  const all = documents(seeds, gold);
  const count = all.reduce((sum, { marks }) => sum + marks.length, 0);
  if (count === 0) return [];
  const hits = (find: (text: string, date: string | null) => ChronoDate[]) =>
    tally(all, ({ text, published, marks }) => {
      const found = find(text, published?.date ?? null);
      return marks.filter((mark) =>
        found.some((date) => overlap(mark, date) && date.from === mark.from && date.to === mark.to),
      ).length;
    });
  const ours = hits((text, date) => read(plainArticle(text, date)).dates);
  if (ours < count) errors.add('date missed or wrong', count - ours);
  return [
    {
      set: 'seeds',
      name: `dates right, of ${count}`,
      ours,
      baseline: hits(chronoDates),
      floor: count - 4,
      goal: count,
      digits: 0,
    },
  ];
}

function tally<Item>(items: Item[], count: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}
