import type { EventType } from '../../types.ts';

/**
 * Words that say how their subject stands to a further act ("agreed to withdraw", "threatened to withdraw"):
 * what they govern is one event with them, typed by the stance.
 *
 * - consent: willing → AGREE
 * - refusal → REJECT
 * - threat → THREATEN
 * - demand → REQUEST
 * - intent: AGREE where the act is friendly, THREATEN where it is hostile
 */
export type Stance = 'consent' | 'refusal' | 'threat' | 'demand' | 'intent';

/** Verbs; those in `bare` are events even with no further act in sight. */
export const STANCE_VERBS: Record<Stance, string> = {
  consent: `
    agree, promise, pledge, offer, accept, undertake, consent, commit to, commit itself, commit himself, commit herself, commit themselves, volunteer, propose, approve, assent,
    endeavour, guarantee, swear, assure, bind itself to, bind himself to, bind themselves to`,
  refusal: `refuse, reject, decline, oppose, rule out, turn down, dismiss, veto, rebuff, spurn, balk, resist, vote against`,
  threat: `threaten, warn`,
  demand: `
    ask, urge, appeal, request, demand, call on, call upon, call for, plead, implore, petition, lobby, beg,
    press for, push for, insist, beseech, exhort, solicit, press, pressure, want, recommend, encourage, advise, entreat, prod, expect, challenge, nudge, coax, enjoin`,
  intent: `
    vow, plan, intend, prepare, aim, announce, consider, mull, weigh, decide, resolve, opt, hope, contemplate, draw up, envisage,
    toy with, mull over, talk of, talk about, speak of, think of, look at, look at ways to, look for ways to, explore ways to`,
};

/** Adjectives and participles followed by "to". */
export const STANCE_ADJECTIVES: Partial<Record<Stance, string>> = {
  intent: `willing, ready, prepared, determined, set, due, open, keen, eager, poised, amenable, happy, glad, disposed, inclined, primed, resolved, pledged`,
  refusal: `unwilling, reluctant, loath, disinclined, averse`,
};

/** Nouns followed by "to": "expressed readiness to". */
export const STANCE_NOUNS: Record<string, Stance> = {
  readiness: 'intent',
  willingness: 'intent',
  intention: 'intent',
  determination: 'intent',
  unwillingness: 'refusal',
};

/** Adjectives that say what their subject thinks of somebody: "is critical of Chad". */
export const ACT_ADJECTIVES: Partial<Record<EventType, string>> = {
  ACCUSE: `critical, angry, furious, unhappy, dissatisfied, scathing, suspicious, indignant, outraged, incensed, appalled, dismayed, disgusted, alarmed, disappointed`,
  SUPPORT: `favour, favor, sorry, ashamed, satisfied, grateful, supportive, proud, thankful, appreciative, protective`,
  REJECT: `against, opposed, hostile, deaf, contemptuous, dismissive, disdainful, scornful`,
  CONSULT: `guest, host`,
};
