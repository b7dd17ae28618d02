/**
 * What a reader can put right from a view. Views name things by the ids of the Context they were given;
 * whoever keeps the correction turns those into lasting names.
 */
export type Correction =
  /** These two figures do not contradict each other. */
  | { kind: 'not-a-conflict'; comparison: string; undo?: true }
  /** What the corpus knows under this name is about somebody else. */
  | { kind: 'not-this-actor'; actor: string; undo?: true }
  /** Two names, one actor. */
  | { kind: 'same-actor'; actor: string; as: string; undo?: true };
