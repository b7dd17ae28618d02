import type { EventType } from '../../../reading/types.ts';

/** Turns of wire news for single categories of the codebook. Marks as in `NEWS_SENTENCES`. */
export const CODEBOOK_TURNS: Partial<Record<EventType, string[]>> = {
  AGREE: [
    "[s:Prime Minister Lars Holm] expressed Oslo's readiness to sign a fishing treaty with [t:Iceland].",
    '[s:Chad] agreed not to shell [t:Faya].',
    '[s:Nepal] is considering a request by [t:Bhutan] to redraw the line.',
  ],
  CONSULT: [
    '[s:President Joao Silva] travelled to [t:Maputo] for discussions with [t:Renamo leaders] on the vote.',
    '[s:Norway] brokered contacts between [t:Tuareg] leaders and the army.',
  ],
  AID: ['[s:Danish] marines flew out 60 [t:Swedish] nurses.'],
  REQUEST: [
    'Herders from [s:Turkana] want [t:President Mwai Otieno] to drill more wells.',
    '[s:The regional court] ordered [t:Benin] to pull back from the river.',
    '[t:Malawi] must take back the settlers, a minister from [s:Zambia] said.',
  ],
  THREATEN: [
    '[s:Mali] would close its frontier with [t:Niger] unless [t:Niamey] returned the cattle, a minister said.',
    'Nurses at [s:Lome General] are to walk out on Friday.',
    '[s:Chad] said it would resume missile tests if [t:Libya] did not yield.',
    'Rebels said they would kill a hostage a day until [t:Peru] freed their comrades.',
  ],
  CONCEDE: [
    '[s:Togo] backed away from plans to tax market women.',
    '[s:Malta] let [t:Danish] planes use its fields.',
    '[s:Laos] scrapped travel curbs on [t:Thai] traders.',
    '[s:Chad] opened its air space to relief flights.',
  ],
  MOBILIZE: [
    '[s:Chadian] troops were gathering near Faya on Sunday.',
    '[s:Libya] poured troops into [t:Fezzan].',
    '[s:The Burmese army] was preparing an assault on [t:Myawaddy].',
    '[s:Cuba] paraded new tanks in Havana.',
  ],
  COOPERATE: [
    '[s:Uruguay] extradited a retired naval officer to [t:Chile] on Friday.',
    '[s:Interpol] provided [t:Kenyan] police with information on the gang.',
    '[s:Malta] has passed files on the arson suspects to [t:Italian] investigators.',
    '[s:Togo] handed [t:Ghana] a fugitive trader.',
    '[s:Togo] returned two fugitives to [t:Ghana].',
    'The [s:Danish] navy trained alongside [t:Kenyan] marines off Mombasa.',
    '[s:Chad] and [s:Mali] held a week of desert drills.',
  ],
  RETREAT: [
    '[s:The Corsican front] has put most of its explosives beyond use.',
    '[s:Ivorian] fighters traded in their rifles for cash at a camp run by [t:the United Nations].',
  ],
  ACCUSE: [
    'A court in [s:the town of Abo] upheld the conviction of [t:the Malian general].',
    'Human rights monitors from [s:the OSCE] toured jails in [t:Uzbekistan].',
    'Experts from [s:the Arusha tribunal] began digging up a mass grave near [t:the town of Abo].',
    'A Malian union took [t:President Amadou arap Keita] to court over the vote.',
  ],
  REJECT: [
    '[s:Laos] vowed not to return the gold to [t:Thailand].',
    '[s:Fiji] wants nothing to do with an [t:Australian] plan for the reefs.',
    '[s:Iceland] broke a world ban on the hunting of whales, campaigners said.',
    '[s:Norway] has decided against joining [t:the European Union].',
    "[s:Estonia] threw out three [t:Latvian] fishermen's claim for damages.",
  ],
  PROTEST: [
    '[s:Bolivian] miners barricaded themselves in a tunnel over back pay.',
    '[s:Kurdish] inmates sewed up their lips in Van.',
    'Dozens of [s:Basque] nuns paraded through Bilbao against the law.',
    'Growers dumped manure outside [t:the European Commission].',
    'A crowd of [s:Sami] herders marched on the offices of [t:Statoil] in Oslo.',
  ],
  SANCTION: [
    '[s:Finland] halved its aid to [t:Nepal].',
    '[s:Sudan] expelled the director of a [t:Dutch] relief group.',
    'Sanctions were imposed on [t:Chad] by [s:the African Union].',
    '[s:Mali] declared the [t:Danish] head of mission persona non grata.',
    '[s:Chad] ordered [t:Danish] members of the survey team to leave Abeche.',
  ],
  COERCE: [
    '[s:Belarus] put poet [t:Ales Kupala] in a mental hospital.',
    '[s:President Ion Rusu] dismissed his defence minister on Monday.',
    '[s:Gabon] threw out hundreds of [t:Beninese] workers after the riots.',
    'The [s:Omani] navy closed the straits to [t:Iranian] trawlers.',
    'The [s:Burundian] army has been using dozens of [t:Hutu] farmers as human shields.',
  ],
  ASSAULT: [
    '[t:Niamey] was hit by [s:Libyan] jets on Monday.',
    '[s:Chad] and [s:Libya] are at war.',
    '[t:Faya] was hit overnight by rockets that [s:Libya] had fired.',
    '[s:Serb gunners] broke a two-day ceasefire around [t:Sarajevo].',
    'A guard emptied his pistol at [t:Governor Abdul Wali].',
    '[s:Iran] has sown mines off [t:Bahrain].',
    '[s:Libyan] shells landed on a [t:Chadian] clinic near Zouar.',
    'A grenade was tossed at [t:the Omani embassy] in Aden.',
    '[s:Ethiopian] planes raided the [t:Eritrean] port twice.',
    '[s:Libyan] jets sprayed poison gas on the [t:Toubou] village of Zouar.',
  ],
};
