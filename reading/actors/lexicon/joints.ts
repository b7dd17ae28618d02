import type { ClassWords } from '../vocabulary.ts';
import * as CLASS from '../word-classes.ts';

/** Small words inside names, and capitalised ones that are none by themselves. */
export const JOINTS: ClassWords = [
  [
    CLASS.PARTICLE,
    `
    al el ul bin ibn ben abu van von der den de du da do dos das del della di la le les las los ter
    ten zu af av d' mac y e`,
  ],
  [
    CLASS.NAME_PARTICLE,
    `
    del della di da van von der den bin ibn ben al el ten ter dos`,
  ],
  [
    CLASS.BRIDGE,
    `
    al el ul bin ibn ben abu van von der den de du da do dos das del della di la le les las los ter
    ten zu af av d' mac y e of the and for in on at to an a und et th st nd rd s`,
  ],
  [
    CLASS.COMPASS,
    `
    north south east west northern southern eastern western central latin middle roman sub-saharan
    saharan pan new sri costa puerto sierra cape`,
  ],
  [
    CLASS.POINT,
    `
    north south east northeast northwest southeast southwest northern southern eastern western states
    plains`,
  ],
  [
    CLASS.CLAUSE_VERB,
    `
    said says say told tells was were is are has had have will would could can may might did does do been added reported announced warned called asked wrote argued noted`,
  ],
  [CLASS.MEASURE, 'second minute hour day night week month year decade century moment mile kilometre'],
  [
    CLASS.CALENDAR,
    `
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.`,
  ],
];
