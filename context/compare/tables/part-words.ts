/** Said of a part of a greater number; words right before the figure. */
export const PART_BEFORE: ReadonlySet<string> = new Set(
  'another other others further additional extra including among besides plus remaining'.split(' '),
);

/** Right before a figure that comes on top of what was counted, or is left out of it. */
export const ON_TOP =
  /\b(?:on top of|in addition to|besides|apart from|aside from)(?: (?:an?|the|some|about|around|nearly|almost|estimated|another))*$/;

/** Words that open a part of what was counted. */
export const INCLUDING: ReadonlySet<string> = new Set('including includes include included among'.split(' '));

/** Said of the worst part: "the four hardest-hit villages". */
export const WORST = /\b(?:worst|hardest)\b/;

/** Rates: "$22 million per season", "40 a day". The group is what it is per. */
export const PER =
  /^(?:(?!in |over |for |within |after |of |on |at )[a-z]+ )?(?:per (?:person|head)|(?:per|an?|each|every) (year|month|week|day|hour|night|season|share|barrel|game|tonne?|litre|kilo))\b(?! (?:before|earlier|later|ago|after|old))/;

/** Said of a part of a greater number; words right after the figure. */
export const PART_AFTER =
  /^(?:more|others|other|additional|further|alone|still|remained|remain|apiece|each|above|below)$/;
