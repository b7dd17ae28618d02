import type { EventType } from '../../../types.ts';

/** What friends say and sign, in verbs of several words. A question mark as in `ACT_VERBS`. */
export const FRIENDLY_WORDS: Partial<Record<EventType, string>> = {
  AGREE: `
    give thumbs up, give approval, give commitment, give guarantees, give its word, make commitment, make offer, make undertaking, express
    interest, express desire, express intention, express wish to, announce readiness, declare readiness, declare willingness, indicate
    willingness, indicate readiness, signal willingness, signal readiness, show interest, bridge differences, resolve differences, settle
    differences, iron out differences, patch up differences, settle dispute, resolve dispute, end dispute, break deadlock, break impasse,
    work out agreement, work out deal, work out formula, forge agreement, forge deal, forge consensus, arrive at agreement, arrive at
    understanding, leap at offer, say yes, nod through, fall in with, fall into line, subscribe to plan, meet halfway,
    meet half way, sign letter of intent, sign memorandum, put name to, put signature,
    leave door open, look forward to working, look into possibility, hold out prospect, hold out hope,
    come round to, come around to, settle quarrel, settle row, settle feud, settle quarrels, resolve row, resolve quarrel, end row, end
    quarrel, end feud, find common ground, reach common ground, find way out of, find formula, raise no objection, raise no objections,
    have no objection, have no objections, see no objection, patch up quarrel, patch up row, patch up feud, patch up rift, patch up
    dispute, make up quarrel, offer use of, offer services, offer base, offer bases, offer port, offer site, offer venue, offer good
    offices, make overture, make overtures, extend hand, stretch out hand, hold out hand of, offer hand, offer olive branch, extend
    olive branch, set date for talks, fix date for talks, name date for talks, set date for summit, set date for meeting, leave door
    ajar, keep door open, hold door open, warm to idea, warm to plan, warm to proposal, lean towards, lean toward, incline to, incline
    towards, look kindly on, look favourably, look favorably, consider favourably, take up invitation, come on board,
    get on board, climb aboard, put dispute to, put dispute before, submit dispute to, refer dispute to, put row before, put case
    before, take dispute to arbitration, accept arbitration, shake on, seal with handshake, reach meeting of minds, find meeting of
    minds, agree terms, agree on terms, agree in principle, close deal, close gap between, do deal, cook up deal, draw
    up accord, draw up agreement, draw up treaty, work out pact, work out terms, work out accord, draft accord, draft treaty, arrive at
    compromise, settle for compromise, split difference, drop insistence on, wave through, give its assent, give his assent, give its consent, give his consent, give its agreement, give agreement, give seal to, lift objection, lift objections, withdraw
    objection, withdraw objections, lift veto, drop veto, put money on table, put offer on table, put on table,
    clear way for, open way for, pave way for, smooth way for, open way to,
    put forward itself forward, put forward himself forward, put forward herself forward, put forward themselves forward, put itself
    forward, put himself forward, put herself forward, put themselves forward, offer to mediate, offer itself as, offer himself as,
    put services at, place at disposal, lay down conditions for accepting, come forward to, be game for, signal assent, give
    qualified, give conditional, give tentative, give grudging, give cautious, accept in principle, back plan to, fall in behind plan,
    drop reservations, withdraw reservations, hold out promise, hold open door, declare itself ready, declare itself willing, declare
    himself ready, declare himself willing, declare themselves ready, profess readiness, make no objection`,
  CONSULT: `
    sit down to talk, get down to talks, go into talks, gather for talks, gather for summit, arrive for talks, arrive for visit, come for
    talks, return for talks, stop off in?, fly in for, fly out to?, fly back to?, jet to?, jet off to?, set off for?, set out for?, make
    stopover, make tour, make journey, begin tour, end visit, end tour, wrap up tour, cut short visit, lay on dinner, roll out red carpet,
    throw banquet, give banquet, give audience, receive delegation, receive envoy, receive ambassador, present
    credentials, talk over, talk about, talk by phone, talk by telephone, talk on phone, talk on telephone, call by phone, ring up, place
    call, put in call, act as mediator, act as intermediary, act as go-between, act as broker, serve as mediator, serve as intermediary,
    broker talks, broker meeting, step in to mediate, try to mediate, bring together, bring sides together, bring to table, bring to
    negotiating table, preside over talks, facilitate talks, facilitate dialogue, open channel, maintain contact, stay in contact, keep in
    touch, come face to face, carry message to, deliver message to, convey message
    to, hand over message, hand over letter, send message, bridge gap, bridge gaps, narrow gap, narrow differences, act as bridge, sound out,
    sit down?, sit across table, sit round table, sit around table, sit around same table,
    sit at same table, go back to?, rejoin talks, meet halfway across, ring?, shuttle to?, spend hours with, spend
    day with, spend hour with, spend hours closeted, spend hours in talks, have lunch, have dinner, have tea, have breakfast, have
    coffee, have supper, have talks, have meeting, have session, have round, have contacts, have contact, have word with, have
    conversation, have discussions, have exchange, take tea with, take call from, take telephone call, take coffee with, break bread,
    share table, share meal, pay surprise call, pay courtesy, pay flying, go over accord, go over plan, go over plans, go over terms,
    put heads together, talk turkey, talk shop, come together, walk together, stroll with, take for walk, fly out for
    talks, fly home from talks, fly out to see, travel to see, come to see, come to meet, go to meet, go for talks, arrive to meet,
    arrive to discuss, call in on, look in on, put in appearance, make call on, make flying
    visit, make round of, make pilgrimage, lay on banquet, host dinner, host lunch, host summit, host talks,
    host meeting, give dinner for, give lunch for, give reception for, lay on lunch, carry message from, bring message from, bring
    message to, bring letter, take message to, take letter to, exchange notes with, exchange envoys, keep line open,
    keep lines open, talk through, thrash out?, trade ideas, hear out?, go between, referee between, umpire between, step in between,
    bring face to face, bring to one table, act as host, play peacemaker, play honest broker, play go-between,
    sit down for round, sit down to talks, sit down to bargain, open round of, start round of, begin round of, resume round of, hold
    round of, meet round table, meet halfway point, fly in for talks, arrive on visit, begin visit, start visit, wind up visit, pay
    courtesy call, pay farewell call, grant audience, receive in audience, receive group of, hold fence-mending, have private meeting,
    have working lunch, have working dinner, have breakfast with, have tea with, serve as go-between, carry letter to, carry messages
    between, hand letter, deliver letter to, exchange notes`,
  SUPPORT: ` express sorrow, express remorse, express regret, express concern for?,
    express faith, express respect, pledge loyalty, reaffirm commitment, renew support, throw behind, put weight behind,
    come out in support, come out in defence, come to defence, come to defense, rise to defence, rush to defence, spring to defence, speak
    in defence, speak up for, stand behind, stand beside, stand shoulder to shoulder, stand firmly behind, stand firmly with, stand
    foursquare, rally support, drum up support, win support for, muster support for, mobilise support, mobilize support, build support for,
    campaign on behalf, lobby on behalf, plead case of, grant recognition, accord recognition, give formal recognition, officially
    recognise, officially recognize, exchange ambassadors, mend fences, heal rift, bury differences, make amends, beg
    forgiveness, ask forgiveness, seek forgiveness, ask for forgiveness, ask pardon, take responsibility, accept responsibility, accept
    apology, show remorse, show respect, grant forgiveness, bear no grudge, sign declaration, sign charter, ink deal, ink agreement, ink
    pact, ink accord, approve treaty, accede to treaty, join treaty, confer honour, confer honor, confer award, bestow on, present medal,
    lay wreath, sing praises, heap praise, shower praise, lavish praise, pour praise, offer praise, pay compliment, raise glass, drink
    toast, propose toast, take off hat, give thumbs-up, give seal of approval, give vote of confidence, give moral support, give full
    support, give unconditional support, win praise from, convey greetings, send greetings, lend voice, lend name, stand up for, take up relations, take up ties, rally to side, beg pardon,
    have warm words, have kind words, have good words, have nice words, have fine words, have praise, have high praise, have words of
    praise, have words of thanks, have words of comfort, find kind words, find warm words, speak warmly, speak well of, speak fondly,
    speak kindly, speak in praise, credit with, give credit, give full credit, lend ear, stand at side, stand up beside,
    rally to cause, rally to support, come to side, give warm welcome, give welcome, give hero, give standing ovation, give ovation,
    greet as hero, receive as hero, fete, carry shoulder-high, lay flowers, lay roses, place wreath,
    place flowers, observe minute, observe silence, hold minute, stand in silence, bow head, bow heads, lower flag, lower flags, fly
    flags at half, fly flag at half, kneel before, kneel at, shed tears for, weep for, send flowers, send wreath, send
    good wishes, send best wishes, send birthday, wish well, wish success, wish luck, drink to health, drink health, raise toast, name
    street after, name square after, name airport after, name ship after, put on stamp, pin medal, pin order, hand medal, hang medal,
    present award, present with order, bestow order, bestow title, make honorary, give freedom of city, give honorary, give keys to
    city, nominate for, propose for nobel, put forward for, give vote to, cast vote for, plead for?, put in good word, say good word,
    give character, take sides of, come down on side, take part of, throw weight behind, throw support behind, throw backing behind,
    lend weight, add voice in support,
    voice trust, put trust in, place trust in, put faith in, place faith in, set store by, hold in esteem, hold dear, see as friend,
    call friend, call brother, call hero, call patriot, call great, call ally, describe as hero, describe as friend, describe as
    brother, describe as patriot, describe as ally, describe as statesman, describe as success, describe as historic, describe as
    welcome, stretch out hand in friendship, bury past, bury enmity, turn page, close chapter, open new chapter, make its peace with,
    make his peace with, make peace, kiss and make up, make up with, heal wounds, repair ties, repair relations, patch up ties, patch up
    relations, take up diplomatic, exchange embassies, hoist flag over embassy, raise flag over embassy, reopen its embassy, open its
    embassy, ask for pardon, express its sorrow, express its regret to, say its sorry, say was sorry for, say is sorry for, go on knees,
    go down on knee, own up to, march for, march in solidarity, rally for, demonstrate for, demonstrate in favour of, turn out in
    support, turn out to support, turn out for, turn out to show solidarity, turn out to cheer, line streets to cheer, line streets to
    greet,
    speak warmly of, raise hat to, take hat off, doff hat to, lay wreaths, bow before memorial, kneel at memorial, greet warmly,
    welcome warmly, receive warmly, confer order on, confer honour on, pin medal on, award medal, award order, open embassy in, reopen
    embassy, accredit ambassador, establish ties, restore ties, resume ties, raise ties to, upgrade ties, fall in behind, take up
    cause of, take side of`,
};
