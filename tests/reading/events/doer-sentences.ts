import type { EventType } from '../../../reading/types.ts';

/** The same verb and object by different doers, marked as `markedText` reads them. */
export const DOER_SENTENCES: Partial<Record<EventType, string[]>> = {
  PROTEST: [
    '[s:Peruvian] growers seized a pumping house on Monday over a cut in prices.',
    'Teachers in [s:Dakar] took over the town hall on Friday.',
    'A court in [t:Oslo] was occupied by students on Monday.',
    '[s:Bulgarian] miners surrounded the ministry in Sofia for a day.',
  ],
  COERCE: [
    '[s:Gabonese] soldiers blocked the road to the airport.',
    '[s:Kenyan] police turned back a convoy of trucks near the lake.',
    '[s:Israeli] soldiers demolished the house of a [t:Palestinian] bomber.',
    '[s:Turkish] bulldozers flattened ten houses near [t:Izmir].',
    '[s:Kenyan] police barred [t:Ana Mora] from entering the hall.',
    '[s:Laotian] marines barred [t:Thai] pilgrims from the shrine.',
    '[s:Oman] banned [t:Yemeni] exiles from meeting in public.',
  ],
  SANCTION: [
    '[s:Norway] banned [t:Chadian] ships from its harbours.',
    '[s:Oman] barred a [t:Yemeni] airline from landing.',
  ],
  ASSAULT: [
    '[s:Chadian] troops occupied [t:Abeche] at dawn.',
    '[s:Serb] tanks flattened a house in [t:Tuzla].',
  ],
  COOPERATE: [
    '[s:Dutch] companies poured money into [t:Kenyan] tea estates.',
    '[s:Swedish] investors sank 20 million kroner into a [t:Latvian] mill.',
    '[s:Norway] took part in the exercises of [t:Oman].',
  ],
  AID: [
    '[s:Ghanaian] soldiers took up positions around the port to protect villagers of [t:Abo].',
    '[s:Kuwait] poured 90 million dollars into the treasury of [t:Jordan].',
    '[s:Fijian] peacekeepers shielded [t:Croat] villagers from gunmen.',
    '[s:Irish] peacekeepers took up positions around [t:Dili].',
  ],
  AGREE: ['[s:Polish] firms will put 70 million rand into the mines of [t:Zambia].'],
  MOBILIZE: [
    'A [s:Danish] frigate shadowed a [t:Libyan] tanker.',
    'Two [s:Iranian] warships are on their way to the canal.',
    'A [s:French] frigate arrived off [t:Togo] on Monday.',
  ],
};

/** Sentences near those, each with the type that it tells, and one that it must not be taken for. */
export const NO_DOERS: [sentence: string, told: EventType | null, not: EventType][] = [
  ['[Chadian] miners seized two policemen.', 'COERCE', 'PROTEST'],
  ['Police in [Oslo] said farmers of [Bergen] blocked the road.', 'PROTEST', 'COERCE'],
  ['[French] police on strike for better pay blocked the road to [Nice].', 'PROTEST', 'COERCE'],
  ['Soldiers of [Oman] joined a funeral march in [Muscat].', 'PROTEST', 'COERCE'],
  ['[Norway] is on its way to the finals in [Lima].', null, 'MOBILIZE'],
  ['[Norwegian] students seized the chance of a term in [Lima].', 'STATE', 'PROTEST'],
  ['[Norway] sent peacekeepers to [Chad].', 'AID', 'MOBILIZE'],
  ['The agriculture ministry of [Oman] banned imports from [Yemen].', 'SANCTION', 'COERCE'],
  ['[Dutch] companies gave tents to [Chad].', 'AID', 'COOPERATE'],
];
