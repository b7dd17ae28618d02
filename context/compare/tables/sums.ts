/** What follows is of those before. */
export const PART_OF = /\b(?:of (?:them|whom|which)|including|among)\b/;

/** Besides those told of before. */
export const OTHERS = /\b(?:others?|another|more)\b/;

/** What follows a number is one more: "five children and a woman". */
export const ONE_MORE = /^[^.;,]{0,25}\band (?:an?|his|her|the|their) /;

/** Right behind a number that is an age, a while, a measure, a share or a clock time. */
export const OTHER_UNIT =
  /^(?:[ -]?(?:year|month|week|day|hour|minute|metre|kilomet|mile|kg|km)| ?(?:%|per ?cent)|[.:]\d|[ap]\.? ?m\b)/;

/** Right before a number that is a day. */
export const MONTH =
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|uary|arch|pril|une|uly|gust|mber|ober)\.? $/;
