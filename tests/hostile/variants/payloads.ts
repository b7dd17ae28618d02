import { PAYLOADS, SHAPES } from '../payload-list.ts';
import { type Variant, variants } from '../variant.ts';

const BATCH = 10;

const BATCHES = Array.from({ length: PAYLOADS.length / BATCH }, (_, at) =>
  PAYLOADS.slice(at * BATCH, (at + 1) * BATCH),
);
const FIELDS = ['headline', 'publisher', 'byline', 'person'] as const;

/** Markup where text is expected: in the text of the article, and in each field that our views show. */
export const payloads: Variant[] = [
  ...variants('payloads in the text', BATCHES, (batch, at) => ({
    name: `${at * BATCH + 1} to ${(at + 1) * BATCH}`,
    texts: {
      more: batch.map(
        (payload, n) => `${payload} Volodymyr Zelensky counted ${53 + n},000 soldiers at Sumy ${payload}.`,
      ),
    },
  })),
  ...FIELDS.flatMap((field) =>
    variants(`payload as ${field}`, SHAPES.slice(0, 8), (shape) => {
      const payload = shape.replaceAll('X', 'top.__executed=1');
      return { name: shape, texts: { [field]: `Ada ${payload} Brook` } };
    }),
  ),
];
