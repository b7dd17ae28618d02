/** Nouns for what somebody is or does, in lower case: the heads of roles. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'president vice-president premier chancellor minister secretary ambassador envoy consul diplomat governor mayor ' +
    'senator representative congressman congresswoman lawmaker legislator mp deputy speaker chairman chairwoman ' +
    'chairperson chair chief director commissioner commander general lieutenant colonel major captain sergeant ' +
    'corporal admiral marshal brigadier inspector superintendent detective officer constable sheriff judge justice ' +
    'attorney prosecutor lawyer advocate counsel coach manager striker midfielder defender goalkeeper forward actor ' +
    'actress singer author director writer novelist poet playwright composer conductor musician rapper artist ' +
    'painter sculptor architect photographer journalist reporter correspondent columnist editor publisher anchor ' +
    'host presenter blogger analyst strategist adviser advisor aide assistant spokesman spokeswoman spokesperson ' +
    'leader head principal ceo cfo founder co-founder owner partner entrepreneur businessman businesswoman ' +
    'billionaire tycoon magnate investor banker broker trader engineer economist professor lecturer scholar ' +
    'historian philosopher scientist physicist chemist biologist researcher doctor physician surgeon nurse ' +
    'psychologist expert specialist teacher student pupil farmer worker driver pilot sailor soldier fighter ' +
    'veteran activist campaigner organizer organiser volunteer priest bishop archbishop cardinal pope rabbi imam ' +
    'cleric ayatollah pastor monk king queen prince princess emperor sultan emir crown candidate nominee member ' +
    'official politician oligarch tsar czar negotiator mediator witness survivor victim suspect gunman resident ' +
    'neighbour neighbor father mother son daughter brother sister husband wife widow uncle aunt cousin friend ' +
    'secretary-general treasurer registrar dean rector chancellor rector fellow firefighter paramedic policeman ' +
    'policewoman player athlete champion swimmer runner cyclist golfer boxer guitarist drummer dancer designer ' +
    'curator librarian executive consultant accountant auditor developer programmer hacker rebel warlord insurgent ' +
    'militant dissident exile refugee tourist passenger shopkeeper retiree pensioner heir heiress star'
  ).split(' '),
);

/** Words that can stand before a role noun in front of a name, besides nationalities and other names. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'former ex acting interim incoming outgoing deputy vice assistant associate senior junior chief lead leading ' +
    'prime foreign defense defence interior home finance health education justice trade energy economy environment ' +
    'agriculture labor labour transport culture sports information communications development planning commerce ' +
    'industry tourism treasury state national federal regional provincial municipal local city district county ' +
    'village police army navy military air intelligence security opposition government party presidential ' +
    'parliamentary congressional senate house supreme high court attorney general political economic legal medical ' +
    'executive managing founding honorary principal research investment press campaign team club union company ' +
    'rebel separatist retired late veteran top crown human rights'
  ).split(' '),
);
