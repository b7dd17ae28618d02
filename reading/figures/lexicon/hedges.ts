import type { HedgeList } from '../vocabulary.ts';

/** Phrases before a number that say how near to it the truth is, and which end of the interval they leave open. */
export const HEDGES: readonly HedgeList[] = [
  [
    'at least',
    'lower',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum',
  ],
  [
    'more than',
    'lower',
    'more than|over|well over|just over|slightly over|slightly more than|a little over|above|well above|in excess of|' +
      'upwards of|upward of|exceeding|greater than|higher than|larger than|much more than|far more than|' +
      'a little more than|beyond|north of|longer than|older than|past',
  ],
  [
    'at most',
    'upper',
    'up to|as many as|as much as|as high as|as long as|as far as|at most|no more than|not more than|a maximum of|' +
      'maximum of|maximum|upto|no longer than',
  ],
  [
    'less than',
    'upper',
    'less than|fewer than|under|just under|slightly under|well under|below|just below|well below|lower than|' +
      'slightly less than|a little less than|a little under|smaller than|shorter than|younger than',
  ],
  ['nearly', 'upper', 'nearly|almost|approaching|nearing|not quite|just shy of|just short of'],
  [
    'about',
    null,
    'about|around|some|roughly|approximately|approx|approx.|circa|ca.|an estimated|estimated|an approximate|approximate|' +
      'close to|or so|in the region of|something like|an average of|average of|averaging|~|≈|more or less|' +
      'in the order of|on the order of|in the neighborhood of',
  ],
  [
    null,
    null,
    'only|just|another|a further|further|an additional|additional|a total of|total of|a record|a mere|merely|a combined|' +
      'exactly|precisely|fully|even|a reported|reportedly|a staggering|a whopping|a full|other|a whole|an extra|extra',
  ],
];

/** The same behind a number. */
export const HEDGES_AFTER: readonly HedgeList[] = [
  [
    'at least',
    'lower',
    'or more|or above|or higher|or greater|or stronger|or larger|and counting|+|upwards|and upwards',
  ],
  ['more than', 'lower', 'plus|- plus'],
  ['at most', 'upper', 'or fewer|or less|or below|or lower'],
  ['about', null, 'or so|- odd'],
];
