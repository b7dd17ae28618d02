import type { EventType } from '../../../reading/types.ts';

/** Sentences as a correspondent cables them: who acts and who suffers stand far from the verb. Marks as in `NEWS_SENTENCES`. */
export const CABLE_SENTENCES: Partial<Record<EventType, string[]>> = {
  AGREE: [
    '[s:Mr Noor] to free dockers of [t:Benin], minister says',

    '[s:Togo] agreed to a longer stay for the force in [t:the town of Abo] ([UNFA]).',
    '[s:Togo] stands ready to work with [t:Benin] on the river.',
    '[s:Togo] is to ship maize to [t:Benin] next spring.',
    '[s:Norway] is considering an end to its embargo on [t:Chad].',
    '[s:The dockers] are willing to call off their strike if the government of [t:Mr Noor] raises wages.',
  ],
  CONSULT: [
    '[s:Ms Mora] arrived in [t:the town of Abo] on the last leg of an [African] tour.',
    'Talks between [s:Togo], [s:Benin] and [s:Chad] ended in Abo.',

    '[s:Togolese] ministers spent the weekend in [t:Oslo] for consultations.',
    '[s:Ms Mora] shuttled once more between [t:Togo] and [t:Benin].',
    '[s:Norway] was host on Friday to [t:Mr Noor].',
    '[s:Togolese] and [s:Danish] officials resumed bargaining over the lake.',
    '[s:Norway] sent a team to mediate between [t:Togo] and [t:Benin].',
  ],
  SUPPORT: [
    '[s:Thousands of Danes] marched through [Abo] in a show of support for [t:Ms Mora].',
    '[s:Ms Mora] told [the Danes] she was sorry for [t:Togo].',
    '[s:Togo] is in favour of [t:Benin] joining the bank.',
  ],
  COOPERATE: [
    '[s:Togo] pumped 400,000 barrels a day through the pipeline to [t:Benin].',

    '[s:Togo] shipped two Danes off to [t:Benin] to stand trial.',
    'A Danish sailor was extradited by [s:Togo] to [t:Benin] on Sunday.',
    '[t:Benin] has been given copies of the files by [s:Togo].',
    'Trade between [s:Togo] and [s:Benin] grew by a third.',
    'Drills involving [s:Togo] and [s:Benin] opened off the coast.',
  ],
  AID: [
    '[s:Norway] granted [t:Chad] 30 million crowns for its railway.',
    'Lorries from [s:Togo] brought ammunition to [t:the Front].',
    '[t:Chad] has received six howitzers and a loan from [s:Norway].',
    'Two aircraft with blankets from [s:Norway] landed in [t:Chad].',
  ],
  CONCEDE: [
    '[s:Danish] railwaymen called off a strike after talks with ministers.',
    'The curfew in [t:the town of Abo] has been relaxed by two hours, [s:Togo] announced.',
  ],
  RETREAT: [
    '[s:Norway] lifted restrictions on exports of computers to [t:Chad].',
    '[s:The Front] burned its rifles at a feast in Abo.',
  ],
  REQUEST: [
    '[s:The union] says [t:Danish] gunners have to leave the hills by Sunday.',

    '[s:Togo] told [t:Benin] in plain words to free the crew.',
    '[s:Ms Mora] appealed through a [Danish] newspaper to [t:Togo] to let her go home.',
    '"Send tents and doctors," [s:Ms Mora] told [t:Norway] by radio.',
    'The call by [s:Ms Mora] for the release of four dockers went out to [t:Togo].',
  ],
  ACCUSE: [
    '[s:Doctors for Togo] said [t:the Hausa army] had fired on a column of women.',

    '[s:Oxfam] sent a team to examine the treatment of miners in [t:Togo].',
    '[s:the town of Abo] said that [t:Danish] gunners had shelled a mill.',
  ],
  REJECT: [
    '[s:Togo] has not complied with the ruling of [t:the court in Abo].',
    '[s:Togo] will no longer talk to [t:Benin].',
    '[s:Togo] is against any change to the treaty with [t:Benin].',
    '"There will be no truce," [s:Ms Mora] told [t:Danish] envoys.',
  ],
  THREATEN: [
    'If [t:Benin] does not pay, [s:the union] could shut its office there.',

    '[s:Togo] would fetch back the hills of [t:Benin] if the raids went on, a general said.',
    '"You will pay for this," [s:Ms Mora] told [t:the Front].',
    '[t:The Front] was given until Sunday by [s:Togo] to clear the hill.',
    'The bombing of [t:Benin] could begin within days, [s:Ms Mora] said.',
  ],
  MOBILIZE: [
    'In a step that alarmed [Benin], [s:Togo] moved heavy guns up to the river.',
    '[s:Togo] put on a show of strength off [t:Benin].',
    'Reservists were called up by [s:Togo] as tension with [t:Benin] grew.',
    '[s:Danish] soldiers took up posts around embassies of [t:Togo] and Benin.',
  ],
  PROTEST: [
    '[s:Danish] drivers blocked roads to the port of [Abo] in a dispute with the government of [t:Mr Noor].',
  ],
  SANCTION: ['Ties between [s:Togo] and [t:Benin] were broken off over a book.'],
  COERCE: ['[s:Danish] hackers brought down web sites of [t:Togo].'],
  ASSAULT: [
    'Shots were exchanged by [s:Danish] and [t:Hausa] border guards.',

    'A car packed with explosives blew up outside the embassy of [t:Togo].',
    'The murder of [t:Ms Mora] was the work of [s:Danish] gunmen.',
    'Fighting raged between [s:The Front] and [t:Danish] gunmen in Abo.',
    'A bomb set off by [s:the Front] wrecked a barracks in [t:the town of Abo].',
    '[t:Ms Mora] and two others died when [s:Danish] gunmen raked a clinic with bullets.',
    'At least 20 people were burned to death when [s:Danish] gunmen set light to a bus.',
    'Prisoners told of beatings by [s:Danish] police.',
  ],
};
