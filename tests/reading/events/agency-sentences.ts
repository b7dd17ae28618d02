import type { EventType } from '../../../reading/types.ts';

/** What happened, as agencies put it. Marks as in `NEWS_SENTENCES`. */
export const AGENCY_SENTENCES: Partial<Record<EventType, string[]>> = {
  AGREE: [
    '[s:Norway] put itself forward as a mediator in [t:Chad].',
    '[s:Togo] has come round to the idea of a joint patrol with [t:Benin].',
    '[s:Togo] raised no objection to a code of its own for [t:Abo].',
    '[s:Togo] is about to free 20 [t:Danes].',
    '[s:Togo] stands ready to sell oil to [t:Benin].',
    '[s:Togo] has come forward with an offer to pump gas to [t:Benin].',
    '[s:The Front] has pledged itself to give up its weapons to [t:Chad].',
    '[s:Togo] would not stand in the way of a loan for [t:Benin].',
    '[s:Togo] has settled its quarrel with [t:Benin] over the river.',
  ],
  CONSULT: ['[s:Ms Mora] had lunch with [t:Mr Noor] at his residence.'],
  SUPPORT: [
    '[s:Ms Mora] had only kind words for [t:Mr Noor].',
    '[s:Ms Mora] credited [t:Mr Noor] with ending the war.',
  ],
  COOPERATE: [
    '[s:Norway] slipped satellite photographs to the police of [t:Chad].',
    '[s:Danish] agents joined [t:Hausa] police in questioning the sailors.',
    '[s:Togo] passed on fingerprints of two sailors to [t:Benin].',
  ],
  AID: [
    '[s:Danish] nuns shared out 40 tonnes of maize in [t:Chad].',
    '[s:Norway] set aside 20 million kroner for the herdsmen of [t:Togo].',
    '[s:Oxfam] is digging wells in the [t:Hausa] town.',
    '[s:Norway] has wiped out a debt owed by [t:Togo].',
  ],
  CONCEDE: [
    '[s:Togo] did away with a rule that [t:Hausa] traders carry passes.',
    '[s:The junta] lifted the house arrest of [t:Ms Mora].',
    'A court in [s:Abo] threw out the conviction of [t:Ms Mora].',
  ],
  RETREAT: [
    '[s:Norway] gave back 12 statues to [t:Benin].',
    '[s:Togo] ended a boycott of rice from [t:Benin].',
    '[s:Danish] tanks rolled out of [t:Abo] on Thursday.',
    '[s:Norway] has brought the last of its soldiers home from [t:Chad].',
    '[t:Ms Mora] was released by [s:Chad] on Friday.',
  ],
  REQUEST: [
    '[s:The Front] challenged [t:Togo] to hold elections.',
    '[s:The bishops] told [t:Mr Noor] that he should resign.',
    '[s:Togo] expects [t:Benin] to free the crew.',
    '[s:Togo] put in a request to [t:NATO] for tents.',
    '[s:Chad] went to [t:the IMF] for another loan.',
  ],
  ACCUSE: [
    '[s:The bishops] had harsh words for [t:Chad].',
    '[s:The weekly Abo Times] described [t:Mr Noor] as a thief.',
  ],
  REJECT: [
    'A plea from [t:Benin] was brushed aside by [s:Togo].',
    '[s:Togo] torpedoed a proposal by [t:Benin].',
    '[s:Togo] killed a draft resolution of [t:Benin] with its veto.',
    'A request by [t:the Front] for a longer truce has been refused, [s:Ms Mora] said.',
    '[s:The Front] wants none of the offer from [t:Chad].',
    '[s:Togo] turned away two inspectors from [t:Norway].',
    '[s:Mr Noor] sent [t:Ms Mora] away empty-handed.',
  ],
  THREATEN: [
    '[s:Mr Noor] vowed to turn [t:Benin] into a cemetery.',
    '[s:The rebels] gave [t:Chad] until Friday to hand over the mayor.',
  ],
  PROTEST: [
    '[s:Hausa] farmers parked their tractors on the roads.',
    '[s:Danish] fishermen emptied crates of fish in front of the ministry.',
    'Drivers in [s:Abo] kept their cars off the road over the price of petrol.',
  ],
  SANCTION: [
    '[s:Norway] has suspended the training of officers from [t:Chad].',
    '[s:Togo] launched a boycott of cotton from [t:Benin].',
    '[s:Norway] is holding back a loan from [t:Chad].',
    '[s:Togo] imposed a ban on the import of cattle from [t:Benin].',
    '[s:Togo] called its ambassador home from [t:Benin].',
    '[s:Norway] turned off the tap to [t:Chad].',
    '[s:Norway] closed its ports to a ferry from [t:Togo].',
  ],
  MOBILIZE: [
    '[s:Chad] tanks rumbled through the streets of [t:Benin].',
    '[s:Chad] called its veterans back to the colours.',
    '[s:Togo] lobbed a missile over [t:Benin].',
  ],
  COERCE: [
    '[s:Chad] bundled 20 [t:Danish] traders into a van.',
    '[s:Hausa] pirates are holding a [t:Danish] ship for ransom.',
    '[s:The navy] boarded a [t:Danish] boat and took its crew ashore.',
  ],
  ASSAULT: [
    '[s:Chad] used live ammunition against [t:Hausa] marchers.',
    'A [s:Hausa] bomber took the life of a [t:Danish] minister.',
    '[s:The Front] hacked 14 [t:Hausa] villagers to death.',
  ],
};
