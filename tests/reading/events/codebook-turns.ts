import type { EventType } from '../../../reading/types.ts';

/** Turns of wire news for single categories of the codebook. Marks as in `NEWS_SENTENCES`. */
export const CODEBOOK_TURNS: Partial<Record<EventType, string[]>> = {
  AGREE: ['[s:Oman] proposed that [t:Yemen] hand the hostage to a third country.'],
  COOPERATE: [
    '[s:Uruguay] extradited a retired naval officer to [t:Chile] on Friday.',
    '[s:Malta] has passed files on the arson suspects to [t:Italian] investigators.',
  ],
  RETREAT: ['[s:Ivorian] fighters traded in their rifles for cash at a camp run by [t:the United Nations].'],
  ACCUSE: [
    'Experts from [s:the Arusha tribunal] began digging up a mass grave near [t:the town of Abo].',
    'A Malian union took [t:President Amadou arap Keita] to court over the vote.',
  ],
  REJECT: [
    '[s:Iceland] broke a world ban on the hunting of whales, campaigners said.',
    '[s:Norway] has decided against joining [t:the European Union].',
    "[s:Estonia] threw out three [t:Latvian] fishermen's claim for damages.",
  ],
  PROTEST: ['A crowd of [s:Sami] herders marched on the offices of [t:Statoil] in Oslo.'],
  SANCTION: ['[s:Chad] ordered [t:Danish] members of the survey team to leave Abeche.'],
  COERCE: [
    '[s:Gabon] threw out hundreds of [t:Beninese] workers after the riots.',
    'The [s:Omani] navy closed the straits to [t:Iranian] trawlers.',
    'The [s:Burundian] army has been using dozens of [t:Hutu] farmers as human shields.',
  ],
  ASSAULT: ['[s:Libyan] jets sprayed poison gas on the [t:Toubou] village of Zouar.'],
};
