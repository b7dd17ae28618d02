/** Sentences whose event a noun or a participle tells, with source (`s:`) and target (`t:`). */
export const DEED_SENTENCES: Record<string, string[]> = {
  SANCTION: [
    'The suspension of [s:Irish] loans to [t:Gabon] began in May.',
    'The expulsion of four [t:Cuban] attaches from [s:Peru] followed a row over spies.',
    "[s:Finland]'s freezing of [t:Libyan] assets took effect at noon.",
    'A halt to [s:Belgian] aid for [t:Togo] was announced on Friday.',
    'A boycott of [t:Chilean] grapes by [s:Norway], agreed by dockers, came into force.',
    'The denial of visas to [t:Malian] singers by [s:France] caused a stir.',
    'The recall of the [s:Peruvian] ambassador was ordered on Monday.',
  ],
  CONCEDE: [
    'The lifting of the curfew in [t:the town of Beni] was announced on Monday.',
    'The siege of Goma, in force since the massacre, was lifted by [s:Rwanda].',
  ],
  RETREAT: [
    'The easing of the [s:Greek] embargo on [t:Albania] was welcomed by farmers.',
    'The release of eight [t:Danish] hostages by [s:Chad] came after a long night.',
  ],
  SUPPORT: ["[s:Norway]'s recognition of [t:Eritrea] came into force."],
  COERCE: [
    'The muzzling of [t:Radio Togo] by [s:the junta] drew laughter.',
    'Jailed by [s:Morocco] for spying, the [t:Spanish] priest went on a fast.',
    'Sailors, seized in May by [s:Chad], were seen on television.',
  ],
  ASSAULT: [
    'The capture of the airfield by [s:Chadian] troops was confirmed.',
    "The attempt on [t:Ms Mora]'s life was no surprise.",
    'The downing of a [t:Danish] plane by [s:Mali] brought ships to the coast.',
    'Fighting gripped [t:the town of Beni].',
  ],
  MOBILIZE: ['The arrival of a [s:Greek] frigate off [t:Malta] put fishermen on edge.'],
  PROTEST: ['Rioting shook [s:the town of Beni].', 'Rioting broke out in [the town of Beni].'],
  AID: ['Deserters, given shelter by [s:Sudan], were counted.'],
  REJECT: [
    'A plea by [t:Togo] for more time met with a flat no from [s:Ghana].',
    'The request by [t:Togo] got short shrift from [s:Ghana].',
    '[s:Togo] was told by [Ghana] that it must pay, but would not hear of it.',
  ],
  ACCUSE: [
    "[t:Japan]'s decision to bow drew condemnation from [s:Korea].",
    'Accused of hiding gunmen, [t:Chad] has come under attack in the [Malian] parliament.',
  ],
  AGREE: ['Talks in Oslo yielded a pledge from [Norway].'],
};

/** Sentences near those, in which nothing of the kind is told. */
export const NO_DEEDS: string[] = [
  'The capture of the title by the [Danish] team was no surprise.',
  'The closure of the [Danish] airport by fog lasted an hour.',
  'The destruction of [Danish] crops by hail was total.',
  'The suspension of the [Danish] player by [Fifa] lasted a year.',
  'The sale of the striker by [Rosenborg] was completed.',
  'The making of the [French] film took two years.',
  'The founding of [Israel] was marked on Monday.',
  'The release of the new [Danish] album was late.',
  'The lifting of the embargo on [Chad] could take years.',
  'The recall of [German] cars by [Opel] cost millions.',
  'The arrival of winter in [Norway] was late.',
  '[Norwegian] climbers made a third attempt on [Everest].',
  'Born in [Norway], the author moved to [Denmark].',
  'Released by [Sony], the [British] album sold well.',
  'Hit by rising costs, [Volvo] closed a shop.',
  '[Norway] first heard of it on Monday.',
  'Guards at a police station, near [Oslo], slept.',
];
