/** Words that say nothing of what is counted, by where they stand. */
export const LIGHT_WORDS = {
  /** Words that may stand between a number and its verb without parting them. */
  light:
    'at least most about around some an a the estimated approximately roughly nearly almost more less than over as many up to another other further additional only just all both of were was is are been be have had has being also that who in by',
  /** "the death toll rose to 10": what stands right before such a number reaches back to the noun. */
  tollPrepositions:
    'to at of stood stands reached reaches passed passes hit hits topped tops exceeded exceeds past above nears neared',
  /** End the noun phrase that follows a number. */
  nounEnds:
    'in at on from by with for to of who which that were was are is have has had been and or but as after before during since while when where across along around near off over under between through throughout inside outside into onto against amid because so far alone including despite beyond behind beside toward towards until till via without within will would could died remain remained remains said',
  /** Said beside a number, and never what it counts. */
  noNouns:
    'around approximate approximately roughly nearly almost estimated estimate between percent minimum maximum total dead injured wounded killed number toll tally figure count half halves third thirds quarter quarters fifth fifths tenth tenths per cent bn mn',
  /** Verbs that only say that a number is given, or that there are so many. */
  lightVerbs:
    'be have say give take count include report reach make get see show do go come stand put remain number total tell exceed grow rise fall climb drop increase decrease leave bring follow contain estimate record down up end finish lose gain settle pass top hit near surpass approach stretch swell jump soar slip double triple stand represent amount add',
  /** Open a sentence without naming anybody. */
  openers:
    'the a an in on at of by for from after before since during when while as but and some about around nearly almost at most more over he she it they we his her its their this that these those there one both all many several early late local officials police',
};

/** Adjectives that narrow nothing. Matched by stem. */
export const PLAIN =
  'confirmed known reported official strong powerful major minor large big small heavy serious deadly new more young old residential several local mudbrick single double total possible';
