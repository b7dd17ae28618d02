import GIVEN_NAMES from 'random-name/first-names.json';
import SURNAMES from 'random-name/names.json';
import PLACES from 'random-name/places.json';

/** Everyday words of the news, the commonest first; the long tail is made up by `wordOf`. */
const COMMON =
  'people officials government country city police report week month year minister president talks plan army court law vote company market price budget school hospital road water power energy trade border region village house family worker leader party council support attack agreement decision inquiry statement meeting visit election campaign protest strike storm flood fire rescue damage crash train ship harbour bridge factory bank tax loan fund crisis reform policy deal offer claim warning evidence witness judge trial sentence prison weapon soldier peace ceasefire aid shelter food grain fuel gas oil coal wind forest river mountain island coast winter summer harvest doctor patient vaccine virus study research scientist teacher student museum film music match team player coach season record prize'.split(
    ' ',
  );
const HEADS =
  'ba bre cla dro fe gli ha jo ka lu me no or pra qui ro sha te u ve wi ya zo cre dul fro gna hul ip kro'.split(
    ' ',
  );
const TAILS =
  'bar cond dolt fern gim holt jib kand lom mund nop orf pold quam rask sulp tund unk volt wend xib yold zam brok clum drib flom grut hask jund'.split(
    ' ',
  );

/** So many different words are in use. */
export const VOCABULARY = 25_000;

/** The word of a rank: a common one, or one that nobody has used before. */
export function wordOf(rank: number): string {
  const common = COMMON[rank];
  if (common !== undefined) return common;
  let left = rank - COMMON.length;
  const take = (list: string[]) => {
    const word = list[left % list.length] as string;
    left = Math.floor(left / list.length);
    return word;
  };
  return take(HEADS) + take(TAILS) + (left > 0 ? take(HEADS) + take(TAILS) : '');
}

const BODIES = 'Council;Institute;Rescue Service;Ministry of Works;University;Port Authority;Bank'.split(';');

/** How many people the stories are about. */
export const PEOPLE = 40_000;

/** How many different surnames and places there are. */
export const NAMES = Math.min(SURNAMES.length, PLACES.length);

/** The place, organisation or person of a number, by names that people and towns have. */
export const placeOf = (number: number): string => PLACES[number % PLACES.length] as string;
export const organisationOf = (number: number): string =>
  `${placeOf(number)} ${BODIES[number % BODIES.length]}`;
/** Steps that have no divisor in common with the lists: millions of numbers, and hardly a person twice. */
export const personOf = (number: number): string =>
  `${GIVEN_NAMES[(number * 2_477) % GIVEN_NAMES.length]} ${SURNAMES[(number * 7_919) % SURNAMES.length]}`;
