import type { ActorAt, Correction, FigureAt } from '../../../context/corrections.ts';
import { recordOf } from './record-of.ts';

const LINE = 2_000;

/** A correction from a file, field by field; null for anything else. */
export function rebuildCorrection(value: unknown): Correction | null {
  const { kind, here, there, a, b, figure } = recordOf(value);
  switch (kind) {
    case 'not-this-person':
    case 'same-as':
      return aboutActors(kind, here, there);
    case 'not-the-same-event':
      return isText(a, 4 * LINE) && isText(b, 4 * LINE) ? { kind, a, b } : null;
    case 'wrong-figure': {
      const wrong = figureAt(figure);
      return wrong && { kind, figure: wrong };
    }
    case 'not-a-conflict': {
      const [one, other] = [figureAt(a), figureAt(b)];
      return one && other && { kind, a: one, b: other };
    }
    default:
      return null;
  }
}

function aboutActors(kind: 'not-this-person' | 'same-as', here: unknown, there: unknown): Correction | null {
  const one = actorAt(here);
  const other = actorAt(there);
  if (one && other) return { kind, here: one, there: other };
  return one && kind === 'not-this-person' && there === null ? { kind, here: one, there: null } : null;
}

function actorAt(value: unknown): ActorAt | null {
  const { article, name } = recordOf(value);
  if (!isLine(name) || !(article === null || isText(article, 4 * LINE))) return null;
  return { article, name };
}

function figureAt(value: unknown): FigureAt | null {
  const { article, text, passage } = recordOf(value);
  if (!isText(article, 4 * LINE) || !isLine(text)) return null;
  return typeof passage === 'string' && passage.length <= 10 * LINE ? { article, text, passage } : null;
}

function isLine(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LINE;
}

function isText(value: unknown, limit: number): value is string {
  return typeof value === 'string' && value !== '' && value.length <= limit;
}
