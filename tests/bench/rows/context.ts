import type { Article, Reading } from '../../../reading/types.ts';
import { measureContext } from '../measure-context.ts';
import { type Row, rowOf } from '../row.ts';

const SIZES = [1_000, 10_000];
/** Time may grow with the logarithm of the number of articles. */
const LOGARITHMIC = 1.34;

/** A whole context for one article, warm, the corpus in memory. */
export async function contextRows(read: (article: Article) => Reading): Promise<Row[]> {
  const { reading, contexts } = await measureContext(read, SIZES);
  const [small = Number.NaN, large = Number.NaN] = contexts;
  return [
    ...contexts.map((value, at) =>
      rowOf({
        name: `context of an article, ${SIZES[at]} articles`,
        value,
        unit: 'ms',
        peer: { name: 'reading that article', value: reading },
        most: { value: 30 },
      }),
    ),
    rowOf({
      name: `context, from ${SIZES[0]} to ${SIZES[1]} articles`,
      value: large,
      unit: 'ms',
      peer: { name: `${SIZES[0]} articles`, value: small },
      most: { ratio: LOGARITHMIC },
    }),
  ];
}
