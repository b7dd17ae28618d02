import type { EventType } from '../../../types.ts';

/** What friends say and sign, in verbs of several words. A question mark as in `ACT_VERBS`. */
export const FRIENDLY_WORDS: Partial<Record<EventType, string>> = {
  AGREE: `
    give thumbs up, give approval, give commitment, give guarantees, give its word, make commitment, make offer, make undertaking, express
    interest, express desire, express intention, express wish to, announce readiness, declare readiness, declare willingness, indicate
    willingness, indicate readiness, signal willingness, signal readiness, show interest, bridge differences, resolve differences, settle
    differences, iron out differences, patch up differences, settle dispute, resolve dispute, end dispute, break deadlock, break impasse,
    work out agreement, work out deal, work out formula, forge agreement, forge deal, forge consensus, arrive at agreement, arrive at
    understanding, come to arrangement, leap at offer, say yes, nod through, fall in with, fall into line, subscribe to plan, meet halfway,
    meet half way, sign letter of intent, sign memorandum, put name to, put signature,
    leave door open, look forward to working, look into possibility, hold out prospect, hold out hope`,
  CONSULT: `
    sit down to talk, get down to talks, go into talks, gather for talks, gather for summit, arrive for talks, arrive for visit, come for
    talks, return for talks, stop off in?, fly in for, fly out to?, fly back to?, jet to?, jet off to?, set off for?, set out for?, make
    stopover, make tour, make journey, begin tour, end visit, end tour, wrap up tour, cut short visit, lay on dinner, roll out red carpet,
    throw banquet, give banquet, give audience, receive delegation, receive envoy, receive ambassador, send negotiators, present
    credentials, talk over, talk about, talk by phone, talk by telephone, talk on phone, talk on telephone, call by phone, ring up, place
    call, put in call, act as mediator, act as intermediary, act as go-between, act as broker, serve as mediator, serve as intermediary,
    broker talks, broker meeting, step in to mediate, try to mediate, bring together, bring sides together, bring to table, bring to
    negotiating table, preside over talks, facilitate talks, facilitate dialogue, open channel, maintain contact, stay in contact, keep in
    touch, come face to face, pay courtesy call, carry message to, deliver message to, convey message
    to, hand over message, hand over letter, send message, bridge gap, bridge gaps, narrow gap, narrow differences, act as bridge, sound out`,
  SUPPORT: ` express sorrow, express remorse, express regret, express concern for?,
    express faith, express respect, pledge loyalty, reaffirm commitment, renew support, throw behind, put weight behind,
    come out in support, come out in defence, come to defence, come to defense, rise to defence, rush to defence, spring to defence, speak
    in defence, speak up for, stand behind, stand beside, stand shoulder to shoulder, stand firmly behind, stand firmly with, stand
    foursquare, rally support, drum up support, win support for, muster support for, mobilise support, mobilize support, build support for,
    campaign on behalf, lobby on behalf, plead case of, grant recognition, accord recognition, give formal recognition, officially
    recognise, officially recognize, exchange ambassadors, mend fences, heal rift, bury differences, make peace with, make amends, beg
    forgiveness, ask forgiveness, seek forgiveness, ask for forgiveness, ask pardon, take responsibility, accept responsibility, accept
    apology, show remorse, show respect, grant forgiveness, bear no grudge, sign declaration, sign charter, ink deal, ink agreement, ink
    pact, ink accord, approve treaty, accede to treaty, join treaty, confer honour, confer honor, confer award, bestow on, present medal,
    lay wreath, sing praises, heap praise, shower praise, lavish praise, pour praise, offer praise, pay compliment, raise glass, drink
    toast, propose toast, take off hat, give thumbs-up, give seal of approval, give vote of confidence, give moral support, give full
    support, give unconditional support, win praise from, convey greetings, send greetings, lend voice, lend name, stand up for, take up relations, take up ties, rally to side, beg pardon`,
};
