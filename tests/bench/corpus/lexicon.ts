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

export const GIVEN_NAMES =
  'Ilse Orrin Tamsin Bram Petra Jorun Maren Teodor Signe Corin Asta Mirel Kasimir Odile Bente Halvar Juno Sanna Tove Yara Ivo Linnea Dario Anouk Rafe Zelda Emil Livia Oskar Runa'.split(
    ' ',
  );
const STEMS =
  'Mar Vel Hol Ost Cas Bren Tor Lind Ash Far Kel Nor Rask Sund Thorn Wick Hart Quill Dun Gar Eld Fenn Mirk Stav Ulm Brack Cald Drei Grau Hesk'.split(
    ' ',
  );
const FAMILY_ENDINGS = 'holt mere vik den ward ley dale sen mann gard'.split(' ');
const PLACE_ENDINGS = 'mora stad burg haven fjord ova anca ille sund port'.split(' ');
const BODIES = 'Council;Institute;Rescue Service;Ministry of Works;University;Port Authority;Bank'.split(';');

/** The surname, place or organisation of a number: all names are put together from parts of our own. */
export const surnameOf = (number: number): string => joined(number, FAMILY_ENDINGS);
export const placeOf = (number: number): string => joined(number, PLACE_ENDINGS);
export const organisationOf = (number: number): string =>
  `${placeOf(number)} ${BODIES[number % BODIES.length]}`;

function joined(number: number, endings: string[]): string {
  const ending = endings[Math.floor(number / STEMS.length) % endings.length];
  return `${STEMS[number % STEMS.length]}${ending}`;
}

/** How many different surnames and places there are. */
export const NAMES = STEMS.length * PLACE_ENDINGS.length;
