import nlp from 'compromise';
import type { TypedSpan } from '../scorers/score-actors.ts';
import type { FoundFigure } from '../scorers/score-figures.ts';

/** What compromise's views give as JSON, as far as it is used here. */
interface View {
  text: string;
  offset?: { start: number; length: number };
  number?: { num: number | null; unit?: string };
}

/** compromise's people, organisations and places. */
export function compromiseNames(text: string): TypedSpan[] {
  const doc = nlp(text);
  return [
    ...spans(doc.people(), text, 'PER'),
    ...spans(doc.organizations(), text, 'ORG'),
    ...spans(doc.places(), text, 'LOC'),
  ];
}

/** compromise's numbers with their values. */
export function compromiseNumbers(text: string): FoundFigure[] {
  return views(nlp(text).numbers()).flatMap((view) => {
    const value = view.number?.num ?? null;
    if (!view.offset || value === null) return [];
    const start = view.offset.start;
    return {
      start,
      end: start + view.offset.length,
      min: value,
      max: value,
      unit: view.number?.unit ?? null,
    };
  });
}

/** Names, numbers and dates in one go, for comparing speed. */
export function compromiseAll(text: string): number {
  const doc = nlp(text);
  const found = [doc.people(), doc.organizations(), doc.places(), doc.numbers()].map((view) => view.json());
  return found.length;
}

function spans(view: { json(options: object): unknown }, text: string, type: string): TypedSpan[] {
  return views(view).flatMap(({ offset }) => {
    if (!offset) return [];
    // compromise counts the punctuation around a name as part of it.
    let start = offset.start;
    let end = offset.start + offset.length;
    while (end > start && /[\s,.;:!?)"'”’]/.test(text.charAt(end - 1))) end--;
    while (start < end && /[\s("'“‘]/.test(text.charAt(start))) start++;
    return { start, end, type };
  });
}

function views(view: { json(options: object): unknown }): View[] {
  return view.json({ offset: true }) as View[];
}
