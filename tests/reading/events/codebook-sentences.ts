import type { EventType } from '../../../reading/types.ts';

/** A sentence or more of each way in which the codebook's categories are told. Marks as in `NEWS_SENTENCES`. */
export const CODEBOOK_SENTENCES: Partial<Record<EventType, string[]>> = {
  AGREE: [
    '[s:Tanzania] said Monday it was willing to take part in joint naval manoeuvres with [t:Mozambique] later this year.',
    "[s:Nepal's Maoist leader Prachanda] has expressed his intention to ease restrictions on opposition newspapers in areas under his control.",
    '[s:Rwanda] has given the go-ahead for [t:United Nations] monitors to return to the refugee camps.',
  ],
  CONSULT: [
    '[s:Hungarian Foreign Minister Gyula Horn] flew to [t:Bucharest] on Tuesday for two days of discussions on minority rights.',
    "[s:Sri Lanka's prime minister] and [s:Tamil Tiger negotiators] sat down for a third round of Norwegian-brokered talks in Thailand.",
    '[s:Colin Powell] discussed the crisis by telephone with [t:Pervez Musharraf], a State Department spokesman said.',
    '[s:Algeria] is mediating between [t:Ethiopia] and [t:Eritrea] in a bid to end their border war, diplomats said.',
  ],
  SUPPORT: [
    '[s:Nigeria] on Friday officially recognised [t:the interim government of Liberia].',
    '[s:France] came to the defence of [t:Cameroon] in its dispute over the oil-rich peninsula.',
    '[s:Prime Minister Ivica Racan] apologised to [t:Italy] for the desecration of war graves.',
  ],
  COOPERATE: ['[s:Kuwait] handed over to [t:Egypt] four men wanted for the attack on tourists at Luxor.'],
  AID: [
    '[s:Saudi Arabia] flew 60 tonnes of dates and tents to [t:Bosnia] on Wednesday.',
    '[s:The International Monetary Fund] approved a 1.5 billion dollar credit for [t:Pakistan], officials said.',
    '[s:Norway] sent 200 peacekeepers to join [t:the U.N. force in Lebanon].',
    '[s:Honduras] has given sanctuary to some 15,000 [t:Salvadoran] refugees since the war began.',
  ],
  CONCEDE: [
    "[s:Ethiopia's military rulers] freed seven members of the former imperial family on Sunday.",
    '[s:The Turkish parliament] voted to relax its ban on Kurdish-language broadcasting, a key demand of [t:the European Union].',
    '[s:President Lansana Conte] bowed to union pressure and named a new prime minister.',
    'A five-day strike by [s:Peruvian] teachers ended on Friday after the government raised their pay.',
  ],
  RETREAT: [
    'About 300 [s:Contra rebels] turned in their rifles to [t:U.N. peacekeepers] near the Honduran border.',
    '[s:Japanese Finance Minister Takeshi Noda] stepped down on Wednesday over a campaign finance scandal.',
  ],
  REQUEST: [
    '[s:The Polish Roman Catholic church] appealed to the authorities on Sunday to show leniency towards jailed activists.',
    '[s:Kenya] wants [t:Britain] to return the skull of a tribal leader killed a century ago.',
    '[s:Amnesty International] urged [t:Morocco] to allow independent observers at the trial.',
  ],
  ACCUSE: [
    '[s:Chad] charged on Thursday that [t:Libyan] aircraft had violated its airspace.',
    "[s:Greek Cypriot] leaders expressed dismay over [t:Turkey's] decision to build a water pipeline to the north.",
    "A court in Lusaka found [t:former President Kenneth Kaunda's son] guilty of murder.",
    '[s:United Nations] inspectors searched a chemical plant south of [t:Baghdad] on Saturday.',
  ],
  REJECT: [
    "[s:Armenia] turned a deaf ear to [t:Azerbaijan's] appeal for a swap of prisoners.",
    '[s:The Burmese junta] has refused to let [t:U.N. envoy Razali Ismail] meet detained opposition leaders.',
    "[s:Guatemala's army] defied an order by [t:the Supreme Court] to open its archives.",
  ],
  THREATEN: [
    '[s:Greenpeace] threatened legal action against [t:France] if the nuclear tests went ahead.',
    '[s:Uganda] said it would strike [t:Sudanese] bases unless cross-border raids stopped.',
    '[s:The Basque separatist group ETA] warned of more bombings in [t:Spanish] beach resorts this summer.',
  ],
  PROTEST: [
    'Tens of thousands of [s:Albanians] poured into the streets of Tirana to call for the resignation of [t:President Sali Berisha].',
    '[s:Bangladeshi] opposition parties observed a dawn-to-dusk general strike against [t:Prime Minister Khaleda Zia].',
    '[s:Police in Mendoza] mutinied to demand better pay from the provincial governor.',
  ],
  SANCTION: [
    '[s:Zimbabwe] expelled [t:a British newspaper correspondent] and told two others to leave.',
    '[s:Austria] has put its relations with [t:Croatia] on hold, reducing its embassy to a single official.',
    '[s:The World Bank] cut off lending to [t:Kenya] over corruption.',
  ],
  MOBILIZE: [
    '[s:Ecuador] put its armed forces on full alert after clashes along the border with Peru.',
    '[s:Eritrea] has called up reservists and moved tanks towards [t:the Ethiopian border].',
  ],
  COERCE: [
    '[s:Sudanese police] fired tear gas to disperse university students in Khartoum.',
    "[s:Guyana's government] imposed a night curfew on [t:Georgetown] after two days of looting.",
    'Two [t:Danish engineers] were seized by tribesmen in Yemen on Monday.',
    '[s:Israeli bulldozers] flattened the family home of a Palestinian bomber in Jenin.',
  ],
  ASSAULT: [
    '[s:Kurdish guerrillas] killed nine [t:Turkish] soldiers in an ambush near Siirt.',
    'A car bomb exploded outside a police station in [t:Vitoria], wounding four officers.',
    '[s:Iraqi] warplanes raided [t:an Iranian oil terminal], a military communique said.',
    'Mobs beat up [t:Chinese shopkeepers] in Medan on Tuesday, witnesses said.',
  ],
};
