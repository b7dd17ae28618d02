/** Words that set one number against another or tell who owns to it, in families; looked for in lower case. */
export const CONTRASTS: Readonly<Record<string, RegExp>> = {
  but: /\b(?:but|however|yet|though|although|despite)\b/,
  while: /\b(?:while|whereas|for (?:his|her|its|their) part)\b/,
  not: /\b(?:not|only|just|against|instead|rather than|versus|contrary)\b/,
  disputed: /\b(?:disput|deny|deni|reject|contradict|differ|rival|generous|insist|claim)/,
  admitted: /\b(?:admit|conced|acknowledg|own(?:s|ed) to)/,
};

/** What is told of claims, and of who makes them. */
export const CLAIM_PATTERNS = {
  /** One number took the other's place, or will. */
  handedOn: /\b(?:earlier|previous|before|since|now|later|last|from|to|up|down)\b|\b(?:rais|bring)/,

  /** Somebody says how many. */
  told: /\b(?:says?|said|saying|told|puts?|spoke|speaks?|according|gave|gives|finds?|found|figure|owned|saw|sees|has|tally)\b|\b(?:estimat|claim|report|count|reckon|insist|admit|acknowledg|conced|announc|confirm|list)/,

  /** Who speaks for a state, its police or army. */
  official:
    /\b(?:police|government|ministry|minister|officials?|authorities|army|military|president|governor|mayor|state|interior|defen[cs]e|commission|navy)\b|\b(?:prefect|spokes|prosecut)/,

  /** Who speaks for those whom a state's numbers may not suit. */
  opposing:
    /\b(?:unions?|opposition|rights|rebels?|rivals?|locals?|medics?|relatives|famil(?:y|ies))\b|\b(?:organi[sz]er|activist|witness|villager|resident|insurgent|lawyer|campaigner|protest|critic|reviewer|doctor|hospital)/,

  /** Words of claimants that name nobody: two spokesmen may be of two sides. Beginnings. */
  anyClaimant: /^(?:spokes|official|deputy|chief|said|head|local|from|with|that|state|minister)/,
};
