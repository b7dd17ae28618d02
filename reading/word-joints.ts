/** Which words keep the full stop or the hyphen that stands at them: lists for the tokeniser, apart from its code. */

/** Abbreviations that keep their full stop. Case counts: "gen." is not a title. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Gen Col Lt Sgt Maj Capt Cmdr Comdr Adm Cpl Pvt Brig ' +
    'Sen Sens Rep Reps Gov Govs Pres Rev Hon Msgr Fr Supt Insp Det Dep Atty Asst St Ste Mt Ft Jr Sr Esq ' +
    'Inc INC Corp CORP Co CO Cos Ltd LTD Bros Pty Pvt Bhd Sdn Assn Dept Univ Inst vs etc approx cf al ' +
    'Jan Feb Apr Aug Sept Sep Oct Nov Dec Ave Blvd Rd'
  ).split(' '),
);

/** Abbreviations only before a number: "No. 10", "Mar. 3", "pp. 4". */
export const NUMBERED: ReadonlySet<string> = new Set(
  'No Nos no nos Mar Jun Jul p pp Art Sec Ch Vol'.split(' '),
);

/** Abbreviated American states; only after a comma, since many are words ("Kansas City, Kan."). */
export const STATES: ReadonlySet<string> = new Set(
  (
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla ' +
    'Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo'
  ).split(' '),
);

/** What may follow the dot of a name on the web: "Gazeta.ru". */
export const DOMAINS: ReadonlySet<string> = new Set('com org net ru ua gov edu co io info tv'.split(' '));

/** Small words that belong to the name after the hyphen: "al-Sisi", "ibn-Saud". */
export const NAME_PREFIXES: ReadonlySet<string> = new Set(
  'al el ul ur as ash ad az an at ar abd bin ibn ben ab aal el-'.split(' '),
);

/** Second parts that are English and no part of the name before the hyphen: "Dallas-based", "Soviet-era". */
export const ENGLISH_SUFFIXES: ReadonlySet<string> = new Set(
  (
    'led run born era style like held made built wide area only bound type linked speaking winning leaning ' +
    'producing making friendly level class size sized owned based backed friendly language themed centric ' +
    'side line free for in old new month year day week hour minute style wing winner to and or on'
  ).split(' '),
);

/** Names that are so often the left side of a pair ("Israel-Hamas war") that the hyphen after them parts two names. */
export const PAIRED_NAMES: ReadonlySet<string> = new Set(
  (
    'Afghanistan America Argentina Armenia Australia Azerbaijan Bangladesh Beijing Belarus Brazil Britain ' +
    'Brussels Cambodia Canada Chile China Colombia Congo Cuba Cyprus Egypt Eritrea Estonia Ethiopia EU Europe ' +
    'Finland France Germany Greece Hamas Hezbollah Hungary India Indonesia Iran Iraq Israel Italy ' +
    'Japan Jerusalem Jordan Kabul Kenya Kiev Korea Kosovo Kuwait Kyiv Lebanon Libya Lithuania Malaysia Mexico ' +
    'Moldova Mongolia Morocco Moscow Myanmar NATO Nepal Nigeria Norway Pakistan Palestine Paris Peru ' +
    'Philippines Poland Portugal Putin Pyongyang Romania Russia Rwanda Seoul Serbia Singapore Somalia Spain ' +
    'Sudan Sweden Switzerland Syria Taiwan Tehran Thailand Tokyo Trump Turkey Türkiye Uganda UK Ukraine UN US ' +
    'USA Venezuela Vietnam Washington Yemen Zimbabwe'
  ).split(' '),
);
