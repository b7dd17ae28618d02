import type { EventType } from '../../../reading/types.ts';

/** What happened in turns of phrase of the news. Marks as in `NEWS_SENTENCES`. */
export const IDIOM_SENTENCES: Partial<Record<EventType, string[]>> = {
  CONSULT: [
    '[s:Togo] sounded out [t:Benin] about a truce.',
    'A [s:Danish] bishop is in Abo to act as a bridge between [t:Chad] and [t:Mali].',
    '[s:Togo] sent its foreign minister to [t:Lome].',
    '[s:Ms Mora] exchanged telephone calls with [t:Mr Noor].',
    'A [s:Danish] envoy is trying to narrow the gap between [t:Chad] and [t:Mali].',
  ],
  SUPPORT: [
    '[s:Togo] took up relations with [t:Benin].',
    '[s:Togo] rallied to the side of [t:Benin].',
    '[s:Norway] expressed satisfaction at the vote in [t:Togo].',
    '[s:The bishops] stood up for [t:Ms Mora].',
  ],
  COOPERATE: [
    '[s:Norway] tipped off [t:Togo] about the plot.',
    '[s:Togo] will not say why it bought six jets from [t:Petrosur].',
    '[s:Thai] and [s:Lao] police combined forces on the river.',
    '[s:Togo] began pumping gas to [t:Benin].',
  ],
  AID: [
    '[s:Norway] is picking up the bill for new homes in [t:Abo].',
    '[t:Hausa] hamlets hit by drought have been fed by [s:Oxfam] since April.',
    '[t:Togo] received food from [s:Norway].',
    '[s:Norway] wrote a cheque for the clinics of [t:Togo].',
    'Medicines were flown by [s:the Red Cross] to flooded hamlets in [t:Abo].',
    'Tents from [s:Norway] reached [t:Abo] on Sunday.',
    '[s:Norway] gave [t:Togo] $5 million for its schools.',
    '[s:Chad] has been sending rifles to [t:the Front].',
  ],
  CONCEDE: [
    '[s:The tribunal] set aside the death sentences of ten [t:Hausa] soldiers.',
    '[s:Togo] withdrew its plan to tax [t:Hausa] traders.',
    'Dockers went back to their jobs after talks with [t:Petrosur].',
  ],
  RETREAT: [
    '[t:Ms Mora] walked out of a prison in Abo on Friday.',
    '[s:Togo] let relief planes from [t:Norway] land.',
    '[s:Mr Noor] handed in his portfolio.',
  ],
  REQUEST: ['[s:The bishops] sought assurances from [t:Chad].'],
  ACCUSE: [
    'The court in [s:Abo] laid charges against [t:Mr Noor].',
    '[s:The navy] disciplined [t:Ensign Holm].',
    'Two [t:Swiss] bankers are under investigation by [s:Togo].',
  ],
  REJECT: [
    '[s:Mr Noor] would have none of a [t:Danish] plan.',
    '[s:Chad] said it would ignore a ruling from [t:The Hague].',
  ],
  PROTEST: [
    'Rallies broke out in [s:the town of Abo] against [t:Mr Noor].',
    'Rallies were held in [s:the town of Abo] against [t:Mr Noor].',
    'Crowds of [s:Hausa] protesters massed in the square.',
  ],
  THREATEN: [
    '[s:The clerics] have sworn to jail [t:Mr Noor].',
    '[s:Norway] gave [t:Chad] until Friday to free the crew.',
  ],
  SANCTION: [
    '[s:Norway] struck [t:Chad] off its list of allies.',
    '[s:Togo] put off a visit to [t:Benin].',
    '[s:Togo] sent the [t:Danish] ambassador home.',
    '[s:Norway] has put trade with [t:Chad] on ice.',
    '[s:The Red Cross] took its staff out of [t:Abo].',
  ],
  MOBILIZE: [
    'Two [s:Danish] frigates took station off [t:Abo].',
    '[s:Togo] sent 500 extra police to [t:Abo].',
  ],
  ASSAULT: [
    '[t:Ms Mora] survived an attempt on her life by [s:the Front].',
    '[s:Chad] broke a truce with [t:the Front].',
    'Gunmen cut down [t:Ms Mora] outside a church.',
  ],
  COERCE: [
    '[s:King Noor] dismissed the government.',
    '[s:The Front] is still holding three hostages.',
    '[s:Chad] is keeping 3,000 [t:Hausa] in camps.',
    '[s:Togo] took two private radio stations of [t:the Front] off the air.',
    '[s:Chad] threw a score of members of [t:the Front] into cells.',
    '[s:Togo] admits kidnapping nine [t:Danish] sailors.',
  ],
};
