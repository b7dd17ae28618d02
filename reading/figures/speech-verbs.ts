/** Verbs and phrases by which a text hands a statement to somebody, as data. */

export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'said says say saying told tells tell announced announces announce reported reports report estimated estimates ' +
    'estimate confirmed confirms confirm claimed claims claim warned warns warn added adds stated states noted notes ' +
    'believed believes believe acknowledged acknowledges admitted admits insisted insists declared declares revealed ' +
    'reveals disclosed discloses suggested suggests predicted predicts forecast forecasts projected projects wrote ' +
    'writes tweeted counted showed shows show concluded concludes argued argues alleged alleges denied ' +
    'denies put puts quoted quotes cited cites emphasized emphasised stressed explained recalled reckons reckoned thinks ' +
    'thought vowed pledged promised indicated indicates commented replied calculated calculates'
  ).split(' '),
);

/** These say nothing by themselves unless a number or "that" follows: "put the toll at 5", "showed that …". */
export const NEEDS_CLAUSE: ReadonlySet<string> = new Set(
  'announced announces announce revealed disclosed show shows showed counted report reports states notes claims claim projects forecast estimate estimates thought indicates suggests'.split(
    ' ',
  ),
);

export const PRONOUNS: ReadonlySet<string> = new Set('he she they it'.split(' '));

/** Words at which the subject of a speech verb cannot reach further left. */
export const SUBJECT_STOPS: ReadonlySet<string> = new Set(
  (
    'that but while because when after before if as which who whom whose where though although since until unless so ' +
    'than is are was were be been being will would could can may might must shall should did does do not ' +
    'saying adding noting'
  ).split(' '),
);

/** What may stand between a subject and its speech verb: "had later also said". */
export const BEFORE_VERB: ReadonlySet<string> = new Set(
  'has have had also later earlier then now still again only reportedly even both all'.split(' '),
);
