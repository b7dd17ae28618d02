/** Turns of phrase that tell of a figure's reach, looked for in the words around it. */
export const SCOPE_PATTERNS = {
  /** Said of a running total or a whole period; looked for in the figure's own clause. */
  cumulative:
    /\b(?:in total|in all|altogether|so far|to date|(?:in|over|for|during) the (?:past|last)|over (?:last|\w+) (?:days|nights|weeks|months|years)|(?:in|over|during) (?:the )?[a-z0-9-]+ (?:days|weeks|months)|(?<!\b(?:have|has|had) )since|cumulative(?:ly)?|(?:after|over|in|during) (?:days|weeks|months) of|throughout|overall)\b/,
  /** "The deadliest since 1990" tells of what is counted, and not how long it was counted. */
  firstSince:
    /\b(?:(?:high|low|bigg|larg|deadli|bloodi|hott|cold|wett|dri|strong|long|fast|slow|weak|steep|small|great|heavi|few|clos)est|first|worst|most [a-z]+) (?:[a-z]+ ){0,4}since\b/g,
  /** Counts one happening from its start, and no longer: "since the coup", "so far". */
  fromStart:
    /\b(?:so far|to date|since (?:then|(?:the|it|he|she|they|its|his|her|their|a|an) (?!(?:start|beginning) of (?:the (?:year|month|week|season)|[a-z]+(?:ary|ch|il|ne|ly|st|ber)\b)|[0-9])[a-z]))/,
  /** Sums up one happening's reports, over no time of its own. */
  summed: /\b(?:in total|in all|altogether|overall)\b/,
  /** Said of one day's or one night's share. */
  oneDay:
    /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|overnight|tonight|that (?:day|night|evening)|in one day|in a single day|in 24 hours|within 24 hours|the past 24 hours|the last 24 hours|daily)\b/,
  /** "Officials said on Sunday": the day of the telling, and not of what is told. */
  saidOn:
    /\b(?:said|says|told [a-z]+|announced|reported|confirmed)(?: in a statement)?(?: late| early)?(?: on)? (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g,
  /** Says itself that an older number is out of date. */
  updates:
    /\b(?:now|updated?|revis(?:ed|es|ing|ion)|up from|down from|brings the|bringing the|brought the|latest|eventual(?:ly)?|final(?! (?:quarter|round|game|day|days|week|weeks|months?|hours?|minutes?|stage|lap)\b)|correct(?:ed|ing|s|ion)|(?:lowered|raised|cut|reduced) the (?:[a-z]+ )?(?:toll|number|count|figure|tally|total|estimate|forecast)|later (?:said|confirmed|told|reported|announced)|doubled to|tripled to|(?:raised|sweetened|boosted|upped) (?:its|their|the|his) [a-z]+ to|(?:rose|rises?|risen|rising|climb(?:ed|s|ing)?|jump(?:ed|s)?|increased?|raised|lowered|cut|grew|grown|swelled|swollen|soared|fell|fallen) (?:sharply |further |again |slightly )?(?:to|from|past|above|by))\b/,
  /** Says itself that the number it supersedes was the older one. */
  replaces:
    /\b(?:revis(?:ed|es|ing) (?:up|down|its|their|the|report|data|figures?|estimates?|reading)|(?:raised|lowered|increased|updated|corrected|cut|reduced|slashed) (?:its|their|his|the) (?:[a-z0-9]+ ){0,10}to|(?:toll|number|count|figure|tally|total|deaths|cases) (?:[a-z]+ ){0,6}(?:rose|rises|risen|climb(?:ed|s)|jump(?:ed|s)|soared|fell|dropped) (?:[a-z]+ )?to|up from|down from|(?:instead of|rather than) (?:the )?(?:[a-z]+ ){0,2}[0-9]+|after (?:a|the) recount|recount(?:ed)? (?:gave|showed|put)|(?:another|second|third|fourth|fifth) (?:victim|person|patient|man|woman|body))\b/,
  /** Speaks of what may come, is wanted or allowed, and not of what is. */
  hypothetical:
    /\b(?:(?:could|may|might) (?:eventually |soon |still |yet |reach )?(?!have\b|be\b|not\b)[a-z]+|forecasts?|predict(?:s|ed|ion)?|project(?:s|ed|ions)|warn(?:s|ed|ing)|target(?:s|ed)?|capacity|can (?:carry|hold|seat|take|accommodate)|room for|(?:designed|licen[cs]ed|built|meant) (?:for|to)|as a goal|aims? to|hop(?:es?|ed|ing) to)\b/,
  /** Tells what people were asked or what was reckoned before the count. */
  polled:
    /\b(?:(?:exit |opinion )?polls?(?!ing (?:stations?|places?|day))|pollsters?|survey(?:s|ed)?|forecasts?|projections?|projected)\b/,
  /** Said by or of the side that bore the losses. */
  suffered:
    /\b(?:own (?:[a-z]+ )?(?:loss(?:es)?|dead|casualties|toll|soldiers|troops|men)|(?:has|have|had) lost)\b/,
  /** Said of prices when a day's trading is over. */
  closing:
    /\b(?:clos(?:e|ed|es|ing) (?:[a-z]+ ){0,3}(?:at|up|down|higher|lower)|(?:ended|finished) (?:the day|[a-z]+day))\b/,
  /** Puts its own number against one that others give. */
  disputes:
    /\b(?:(?:real|true|actual) (?:number|toll|figure|count|total|cost|death)|far (?:higher|lower|more|fewer)|disput(?:es?|ed|ing)|contradict(?:s|ed|ing)|contrary to|understated?|underestimates?|underreported|exaggerated|inflated)\b/,
  /** Gives an opinion of a number that nobody has counted. */
  estimates:
    /\b(?:estimat(?:ed|es?|ing)|believed?|believes|assumption|might|could|may have|feared|fears|reckon(?:s|ed)?|guess(?:ed)?|put the|puts the|claim(?:s|ed)?|would seem)\b/,
  /** Says itself that it was a first number. */
  outdated:
    /(?<!than )\b(?:at midday|in (?:early|morning|midday|afternoon|late) trading|half(?:way| the votes)|with (?!all )(?:[a-z0-9]+ ){1,3}(?:of )?(?:the )?(?:votes?|ballots|precincts|districts|polling stations|constituencies) (?:counted|reporting|tallied|declared|in)|(?:early|partial) results|initial(?:ly)?|preliminary|early reports?|at first|first (?:reports?|reported|estimates?|counts?|thought)|originally|earlier (?:reports?|estimates?|toll|count|said)|previous(?:ly)? (?:estimates?|toll|reported|counts?|said))\b/,
  /** What a total takes in or leaves out, said with it. */
  qualified:
    /\b(?:(?:including|includes?|included|excluding|excludes|with|without|assum\w{2,4}|counting|plus|once)(?: [a-z0-9.]{1,12}){0,4} (?:debts?|liabilities|gunm[ae]n|shooter|attackers?|suspect|perpetrators?|bombers?|taxes|tax|crew|temps|temporary|seasonal|part timers|contractors|bonus(?:es)?|incentives|fees|interest|options)|(?:crew|debts?|staff|temps|fees|tax|taxes|rocket) (?:included|excluded|aside|left out))\b/,
  /** Adds up what several have: "together the two banks employ". */
  joint:
    /\b(?:together|combined|jointly|between them|all told|the two (?:banks|companies|groups|firms|parties|countries|sides|governments))\b/,
  /** Narrow a figure even where the other says nothing of the kind. */
  narrowing:
    /\b(?:core inflation|underlying|insured|(?:seriously|critically|severely|gravely) (?:injured|wounded|hurt|burned|ill)|(?:critical|serious|grave|life threatening) (?:condition|injuries)|intensive care)\b/,
  /** Said of a total as it stands, that a later total replaces. */
  running:
    /\b(?:toll|already|so far|number (?:of|killed|dead)|by (?:now|(?:late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:has|have) (?:now )?(?:reached|spent|passed|topped|exceeded|surpassed))\b/,
  /** Told of a time before the one that is reported on. */
  recalled:
    /\b(?:[a-z0-9]+ (?:weeks?|months?|years?|decades?) (?:earlier|ago|before)|last (?:year|month)|the (?:previous|last) (?:week|month|year|time)|in an earlier)\b/,
  /** Tells of a happening beside another: "in a separate raid", "also on Friday", "a second boat", "in the next valley". */
  another:
    /\b(?:(?:another|separate|similar|different|second|third|related|unrelated|rival|other|earlier|fresh) (?:[a-z]+ ){0,2}(?:attacks?|bomb(?:s|ings?)?|blasts?|explosions?|raids?|ambush(?:es)?|shootings?|strikes?|clash(?:es)?|incidents?|operations?|battles?|fighting|crash(?:es)?|accidents?|collisions?|fires?|quakes?|tremors?|storms?|floods?|outbreaks?|marches|rall(?:y|ies)|protests?|trains?|bus(?:es)?|boats?|ships?|ferr(?:y|ies)|planes?|helicopters?|trucks?|convoys?|mines?|bank|company|chain|firm|cases?|trials?|deals?|polls?|votes?|towns?|villages?|districts?|provinces?|citie?s?|part|place|day)|separately|elsewhere|meanwhile|also|too|farther|further (?:north|south|east|west|up|down|along|inland)|(?:next|neighbou?ring|nearby|adjoining) [a-z]+|in the (?:north|south|east|west)|(?:the|that) same (?:day|night|week|road|place|street|town|village|line|river))\b/,
} satisfies Record<string, RegExp>;

/** Over which period a change, rate or sum is told. */
export const PERIODS: readonly RegExp[] = [
  /\b(?:year on year|(?:a|one) year (?:earlier|ago|before)|the year to|the previous year|annual(?:ly|ized|ised)?|(?:12|twelve) months|full year|for (?:19|20)\d\d)\b(?! (?:19|20)?\d\d)/,
  /\b(?:month on month|(?:a|the previous) month (?:earlier|ago|before)|from (?:the previous month|january|february|march|april|may|june|july|august|september|october|november|december)|monthly)\b/,
  /\b(?:quarter|quarterly)\b/,
  /\b(?:in|during|over) (?:the|its|their|his|her) first (?:year|month|week|day|weekend)\b/,
  /\b(?:this|of the) season\b/,
  /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d\d?) year(?! old)|(?:over|in) (?:the (?:next |past |last )?)?[a-z0-9]+ (?:years|seasons)|decade|(?:19|20)\d\d (?:19|20)?\d\d)\b/,
];
