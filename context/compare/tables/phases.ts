/** What tells where in the course of reports a number stands; `#` is the number. */
export const PHASE_PATTERNS = {
  /** Said of a number as it came to stand. */
  late: /\b(?:now|st(?:ands?|ood) at|so far|bod(?:y|ies)|since (?:died|been|risen|fallen)|corrected|corrects|correction|revis(?:ed|es|ion)|recount(?:ed)?|updated?|actuals|by (?:midday|noon|dusk|dawn|nightfall|midnight|evening|night|sunset|daybreak|then|today|the (?:evening|end|time|following|next)|(?:late |early )?(?:morning|afternoon|evening|[a-z]{3,6}day))|(?:days?|weeks?|months?|years?|hours?|fortnight|nights?) (?:later|on|after|afterwards)|(?:rose|risen|rising|rises|climb[a-z]{0,3}|grew|grown|swell[a-z]{0,3}|swollen|jump[a-z]{0,3}|soar[a-z]{0,3}|widen[a-z]{0,3}|shrunk|shrank|extended|trimmed|sweetened|upped|slipped|eased) (?:[a-z]+ ){0,2}(?:to|above|past|at) (?:[a-z]+ ){0,2}#)/,

  /** Said of a number that another took the place of, or is set against: "first put at #", "instead of #". */
  former:
    /\b(?:at first|first (?:[a-z]+ ){0,2}(?:given|put|reports?|reported|counts?|said|police|account|spoke|estimates?|thought|announced)|initial(?:ly)?|original(?:ly)?|earlier|previous(?:ly)?|preliminary|had (?:[a-z]+ ){0,2}(?:said|put|given|spoken|reported|feared|stood|gone up|announced|claimed|counted|thought)|(?:until|at the) (?:then|time)|(?:from|against|instead of|rather than|not|than) (?:(?:the|an|a|some|about) )?#)/,
};
