const set = (words: string) => new Set(words.trim().split(/\s+/));

export const BE = set(`is are was were be been being am isn't wasn't weren't aren't`);
export const BE_PASSIVE = set('is are was were be been being get got gets');
export const HAVE = set(`has have had having hasn't haven't hadn't`);
export const DO = set(`do does did don't doesn't didn't`);
export const NOT =
  set(`not never n't n’t no don't doesn't didn't won't wouldn't can't cannot couldn't hasn't haven't
  hadn't isn't aren't wasn't weren't shouldn't neither nor`);
export const PRONOUNS = set('he she it they we i you who which that them him her');
export const SUBJECT_PRONOUNS = set('he she it they we i you');
/** A subject with one of these is the speaker's own: "said his country would". */
export const OWN = set('his her its their our my');
export const DETERMINERS =
  set(`the a an this that these those its his her their our my your some any no each every
  another more most several many few all both such other new recent first last 's ’s '`);
export const PREPOSITIONS =
  set(`in on at near from for with by against over after during to into through about
  under of since without amid despite inside outside around between among along across toward towards until
  upon within following before behind beyond per via like as than`);
/** Prepositions whose noun is not the clause's subject. */
export const ASIDE_PREPOSITIONS =
  set(`in on at near from for with by against over after during to into through
  about under since without amid despite inside outside around along across toward towards until upon within
  following before behind beyond`);
/** Prepositions of place. */
export const AT_PLACE = set('in at near outside inside around');
/** Words that open a subordinate clause. */
export const SUBORDINATORS =
  set(`that when while after before because since unless if although though until whereas
  once as who which whom whose where following whether saying`);
export const RELATIVES = set('who which whom whose');
/** Words at the head of a sentence that are not its subject. */
export const LEAD_INS =
  set(`in on at after before during despite amid following for with by from under since while as
  when if although though because until without earlier later meanwhile however also still now then today yesterday
  but and yet so or nor according through over`);
export const ADVERBS =
  set(`also again now then still already recently reportedly allegedly today yesterday tomorrow once
  twice ever never often always routinely not soon later earlier immediately formally publicly repeatedly strongly sharply just only even
  further far first almost nearly both all monday tuesday wednesday thursday friday saturday sunday on`);
