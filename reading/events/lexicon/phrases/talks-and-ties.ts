import type { EventType } from '../../../types.ts';

/** What states and parties say to and do with each other in friendship. A question mark as in `ACT_VERBS`. */
export const TALKS_AND_TIES: Partial<Record<EventType, string>> = {
  AGREE: `
    declare themselves willing, show itself amenable, indicate desire to, signal wish to, indicate interest in, affirm readiness,
    reaffirm willingness, repeat readiness, repeat willingness, place itself at service, put himself at disposal, place themselves
    at service, offer friendship, come up with conciliatory, come forward with conciliatory, win consent from, obtain consent
    from, extract consent from, sign statement of intent, welcome mediator, welcome mediation, clinch bargain, cobble together
    modus vivendi, reach consensus, come to accommodation, find middle way, smooth out quarrel, sort out row, overcome
    differences, reconcile differences, overcome disagreements, lay to rest quarrel, lay to rest dispute, lay to rest feud, lay to
    rest row, draft amnesty, draw up reforms, work on reforms, drop opposition to, show openness to, display flexibility, display
    openness to, set date for negotiations, set date for return, renounce use of force, renounce terrorism, renounce nuclear
    weapons, prove amenable, prove receptive, affirm willingness, reaffirm readiness, stress readiness, place herself at service,
    put themselves at disposal, put facilities at disposal, bind itself in, bind himself in, bind themselves in, give go ahead,
    give blessing to plan, initial memorandum of understanding, sign framework agreement, find middle ground, lay to rest
    argument, lay to rest conflict, lay to rest differences, put behind quarrel, put behind dispute, leave doors ajar, keep door
    ajar, see no difficulty, see no harm, voice no objections, display goodwill, show good will, evince signs of flexibility, see
    its way to, see his way to, see their way to, bow to arbitration, yield to arbitration, give sympathetic hearing, give fair
    hearing, voice desire to, voice desire for, make gesture of goodwill, renounce claim, forswear violence, forswear force,
    forswear terrorism, lay argument to rest, lay quarrel to rest, lay dispute to rest, lay feud to rest, lay row to rest, come to
    modus vivendi, say aye to, grant request for, honour request for, comply with request for talks, grasp outstretched, take
    outstretched hand, respond favourably, respond favorably, reply favourably, answer in affirmative, reply in affirmative, react
    favourably, respond positively to, react positively to, reply positively to, set seal of approval on, sign off on,
    rubber-stamp, give rubber stamp to, keep its word, keep his word, keep their word, make concession on, put no obstacle, put no
    obstacles, place no obstacles, dangle carrot of, bind herself to, bind herself in, earmark, declare itself prepared, declare
    itself amenable, declare itself open to, declare itself receptive, declare itself disposed, declare himself prepared, declare
    himself amenable, declare himself open to, declare himself receptive, declare herself willing, declare herself ready, declare
    herself prepared, declare herself open to, declare themselves prepared, declare themselves amenable, declare themselves open
    to, declare themselves receptive, show itself willing, show itself ready, show itself prepared, show itself open to, show
    itself receptive, show himself willing, show himself ready, show himself prepared, show himself amenable, show himself open
    to, show himself receptive, show herself willing, show herself ready, show herself prepared, show herself amenable, show
    herself open to, show herself receptive, show themselves willing, show themselves ready, show themselves prepared, show
    themselves amenable, show themselves open to, show themselves receptive, prove flexible, prove accommodating, draft pardon,
    draft reforms, draft law legalising, draft decree freeing, draw up law legalising, draw up decree freeing, prepare amnesty,
    prepare pardon, prepare reforms, prepare law legalising, prepare decree freeing, work on amnesty, welcome mediators, welcome
    arbitration, welcome good offices, secure consent from, wring consent from, drop precondition, drop preconditions, waive
    precondition, waive preconditions, waive insistence on, overcome disagreement, resolve disagreement, resolve disagreements,
    iron out disagreement, iron out disagreements, iron out dispute, iron out quarrel, smooth out differences, smooth out
    disagreement, smooth out disagreements, put forward conciliatory, be welcome at any, be welcome in capital, be welcome to
    visit, be welcome to inspect, be welcome to come`,
  CONSULT: `
    welcome at palace, welcome at his home, welcome at airport, welcome at town hall, entertain sultan, entertain president,
    entertain king, entertain queen, hold banquet for, hold reception for, go to for talks, go to for summit, go to for meeting,
    go to for negotiations, leave on tour, depart on tour, spend weekend as guest, spend week as guest, spend days as guest, bring
    factions closer, bring rivals closer, get rivals talking, press on with peace process, press on with talks, press on with
    negotiations, carry note from, carry proposals from, bring reply to, convey message, relay messages, exchange proposals, act
    as conciliator, serve as middleman, act as intermediaries, work as intermediary, step in as go-between, come in as middleman,
    work as peacemaker, step in as peacemaker, play mediator, play middleman, play intermediary, try to reconcile, bridge gulf,
    narrow rift, bridge divide, bridge divisions, undertake mediation, wrangle over terms, wrangle over seats, wrangle over draft,
    argue over terms, argue over draft, pore over draft, pore over text, work on treaty, work on agreement, work on compromise,
    seek compromise, search for middle ground, seek common ground, review bilateral, review relations between, sit face to face,
    go into huddle, break for consultations, break for consultation, hold heart-to-heart, have one-to-one, hold one-on-one, have
    one-on-one, hold working lunch, take part in round-table, hold roundtable, hold round-table, shake hands with, shake hands in
    front, breakfast together, share lunch with, share breakfast with, share dinner with, see opposite number, reopen channel, set
    up hotline, establish contact with, re-establish contact with, resume contacts with, resume contact with, ring counterpart,
    ring colleague, ring white house, ring kremlin, pick up phone to, pick up telephone to, put through call to, put call through,
    hold teleconference, hold videoconference, hold video-conference, exchange telegrams, exchange cables, go to for discussions,
    go to for visit, arrive on tour, arrive on mission, arrive on working, arrive on official, arrive at invitation, arrive as
    guest, embark on tour, stay as guest, welcome with honors, welcome with honours, entertain premier, entertain delegation,
    entertain minister, entertain to dinner, entertain to tea, entertain at dinner, entertain at lunch, entertain at banquet,
    entertain?, roll out carpet for, take on tour of, bring foes closer, bring enemies closer, bring camps closer, bring under one
    roof, bring round one table, bring around one table, get parties talking, get factions talking, bring note from, bring reply
    from, bring word from, deliver personal message, deliver verbal message, deliver written message, act as middleman, act as
    go-betweens, act as mediators, serve as conciliator, serve as arbiter, serve as arbitrator, play host, interpose between,
    narrow divisions, bridge rift, narrow gulf, intervene between, intervene to reconcile, take on role of mediator, take on role
    of go-between, mount shuttle, pursue shuttle, conduct shuttle, haggle over, haggle with, haggle about, haggle, dicker with,
    horse-trade, wrangle over agenda, wrangle over text, wrangle over wording, argue over text, argue over wording, argue over
    communique, get down to brass tacks, go into conclave, have round-table, have roundtable, clasp hands with, breakfast with,
    drink tea with, drink coffee with, give readout to, hold counsel, keep up contact with, re-establish contacts with, renew
    contacts with, initiate contact with, keep in contact with, bring closer in feud, bring closer in dispute, bring closer in
    quarrel, bring closer in conflict, bring positions closer, take up invitation to visit, sign guest book, inspect guard of
    honour, inspect honour guard, inspect honor guard, review guard of honour, take salute with, chair round, entertain prime
    minister, entertain foreign minister, coax rebels to table, coax sides to table, lure rebels to table, get rebels to table,
    argue over seats, hold preparatory, have preparatory, convey proposals from, convey proposals to, convey reply from, convey
    reply to, relay proposals from, relay proposals to, relay proposals between, relay reply from, relay reply to, carry reply
    between, pass messages between, be received in audience, entertain emir, entertain chancellor, entertain leaders, entertain
    envoys, entertain visitors, get sides to table, get parties to table, act as facilitator, act as messenger, act as arbiter,
    act as peacemaker, serve as facilitator, serve as messenger, serve as peacemaker, wrangle over details, wrangle over clause,
    wrangle over communique, wrangle over boundaries, wrangle over price, work on peace plan, work on settlement, work on
    communique, work on accord, work on formula, seek middle ground, search for compromise, search for common ground, look for
    compromise, look for common ground, look for middle ground, hold working dinner, hold working breakfast, hold proximity, hold
    exploratory, have heart-to-heart, have proximity, have exploratory, carry proposals to, carry reply from, carry reply to,
    bring proposals from, bring offer from, shuttle messages, shuttle proposals, call emergency meeting, call emergency session, call emergency summit, call emergency talks, call special session, review situation, review developments, review ties, review relations, review progress`,
  SUPPORT: `
    share view, share views, share concern, share concerns, share goals, share conviction, identify itself with, associate himself
    with, identify themselves with, take same view, take same line, echo view, echo views, echo sentiments, send message of
    sympathy, cable condolences, offer best wishes, join in mourning, observe mourning, declare mourning, declare day of mourning,
    declare national mourning, fly at half-mast, fly at half-staff, stand at half-mast, express contrition, voice repentance, feel
    shame, show compassion, forget grudges, lay aside enmity, speak with admiration, speak with affection, speak admiringly, speak
    favourably, greet with acclamation, greet with cheers, meet with cheers, spring to defense of, rush to defense of, justify
    conduct, justify actions, justify stand, justify stance, justify silence, canvass votes, solicit backing, drum up votes,
    solicit support, canvass on behalf of, stump in favour of, agitate in favour of, lend vote to, come down in favor of, declare
    himself in favor of, swear loyalty, declare allegiance, profess oath of allegiance, greet as liberators, greet with joy,
    regard as sole, see as legitimate, treat as lawful, accept as rightful, regard as legitimate, regard as lawful, accept
    credentials, receive credentials, win diplomatic status, gain observer status, receive recognition, gain recognition, repair
    good-neighbourly, broaden diplomatic ties, revive relations, raise mission to, inaugurate legation, open interests section,
    open legation, exchange consuls, exchange diplomatic missions, name ambassador to, appoint first ambassador, name first
    ambassador, put names to treaty, put their names to accord, put seal to peace accord, put names to accord, put names to peace
    accord, put their names to peace accord, sign friendship, sign cultural, sign joint statement, adhere to pact, accede to
    convention, adhere to charter, confer medal on, pin star on, invest with star, invest with medal, give order of, receive peace
    prize, give highest order, receive highest award, wish godspeed, light candles for, hold prayers for, say mass for, toll bells
    for, see eye to eye, concur with, concur in, conclude pact, conclude accord, conclude agreement, patch up quarrel, patch up
    row, patch up feud, patch up rift, patch up friendship, share opinion, share position, share stance, identify with view, align
    itself with, identify himself with, associate herself with, throw in its lot, cast its lot, go into mourning for, lower to
    half-mast, fly at half, cherish memory of, admit with sorrow, hold no grudge, hold no grudges, hold no rancour, bear no
    malice, bear no rancour, bear no ill-will, start afresh with, make fresh start, smoke pipe of peace, shake hands and make up,
    say in vindication, say in defence of, say in favour of, say in homage, cite for bravery, lift glasses to, raise glasses to,
    lift glass to, garland with flowers, rise to defense of, plead case for, justify policy, justify behaviour, justify action of,
    earn gratitude, stump for, receive full confidence, win full confidence, present credentials to, acknowledge independence of,
    accept sovereignty of, acknowledge statehood of, sign non-aggression, accede to charter, adhere to accord, accede to pact,
    receive order of, bid farewell, offer prayers for, hold mass for, pay last respects, pay final respects, walk behind coffin,
    stand vigil at coffin, lay bouquet, plant tree in honour, give three cheers, exchange vows of friendship, swap instruments of
    ratification, exchange instruments of ratification, deposit instruments of ratification, deposit instrument of ratification,
    exchange ratification, lift objections to membership, sponsor membership of, favour membership of, favour admission of,
    sponsor admission of, accept apologies, drop grudge, forgo revenge, renounce revenge, resume friendship, end estrangement, end
    rift, heal breach, heal quarrel, heal feud, mend rift, mend quarrel, mend bridges, rebuild bridges, rebuild friendship,
    rebuild trust with, restore trust with, restore friendship, restore confidence with, break ice with, warm towards, warm up to,
    say in defense of, canvass for, put its seal to treaty, put its seal to accord, put its seal to agreement, put its seal to
    peace accord, greet as heroes, hold no hatred, say prayers for, inaugurate embassy in, set up consulate, set up interests
    section, restore diplomatic, restore full diplomatic, restore consular, resume diplomatic, resume full diplomatic, resume
    consular, re-establish diplomatic, re-establish full diplomatic, re-establish consular, share assessment, share grief, share
    sorrow, send message of thanks, send message of goodwill, send message of friendship, send messages of support, send letter of
    support, send telegram of support, send note of sympathy, offer message of support, offer words of support, cable
    congratulations, express repentance, express shame, voice contrition, voice shame, voice remorse, show contrition, show
    repentance, speak with respect, speak with warmth, speak with gratitude, speak with approval, speak approvingly, speak
    glowingly, solicit votes, canvass support, regard as rightful, regard as representative, see as lawful, see as rightful, treat
    as legitimate, treat as rightful, acknowledge as legitimate, acknowledge as lawful, acknowledge as rightful, accept as
    legitimate, accept as lawful, put names to agreement, put its name to accord, put its name to agreement, put its name to peace
    accord, put their names to treaty, put their names to agreement, put seal to treaty, put seal to accord, put seal to
    agreement, vow loyalty, vow allegiance, declare loyalty, profess loyalty, profess allegiance, greet as friend, confer star on,
    bury grudges, set aside grudges, set aside enmity, lay aside grudges, hold no malice, bear no grudges, bear no hatred,
    inaugurate consulate, inaugurate interests section, pardon, convey regret, convey regrets, express regret for, express regrets to, voice regret for`,
  COOPERATE: `
    operate side by side, jump together, parachute together, plan together, take part with in, take part alongside in, take part
    together in, mount combined, take part in combined, take part in exercises with, hold war games with, share running of, share
    control of, inaugurate direct flights, open air service, launch ferry service, resume direct flights, inaugurate shared,
    launch bus service, inaugurate service, inaugurate route, inaugurate flights, inaugurate line, throw bridge across, build
    railway between, take stake in, buy stakes in, take stakes in, buy stake in, buy controlling in, invest dollars in, invest
    million in, invest billion in, invest heavily in, ship in exchange, supply in exchange, deliver in exchange, supply airliners
    to, ship frigates to, supply tanks to, supply submarines to, ship helicopters to, order airliners from, order tanks from,
    order aircraft from, order jet fighters from, sign barter, conclude supply contract, revive border trade, transfer to
    tribunal, deliver to tribunal, send to war crimes, transfer to war crimes, hand to tribunal, hand to war crimes, help trace,
    help unravel, help locate, help uncover, assist in inquiry, help in hunt for, assist in search for, help in probe, alert to
    plan, alert to plot, alert to shipment, supply list, pass tip, swap names, provide with list, furnish with photographs, supply
    with pictures, provide with photographs, furnish with list, provide with satellite, let listen in, let question suspects, let
    question suspect, let use base, allow to listen in, permit to question suspects, allow to question suspect, open airfields to,
    open airfield to, open archives to, open ports to, fight blaze with, exchange scientists, establish consortium with,
    co-ordinate policy, co-ordinate strategy, co-ordinate policies, surrender former to, surrender mayor to, surrender general to,
    surrender commander to, open harbours to, fly side by side, sail side by side, drill side by side, march side by side, train
    shoulder to shoulder, patrol side by side, patrol shoulder to shoulder, second officers to, lend experts to, lend scientists
    to, lend engineers to, lend pathologists, lend forensic, lend divers to, open case at request of, arrest at request of, arrest
    on behalf of, detain at request of, seize at request of, search at request of, arrest on warrant from, honour warrant, honour
    warrants, execute warrant for, act on tip-off from, act on intelligence from, testify for prosecutors, take evidence for,
    question at request of, question on behalf of, freeze accounts at request of, hand back looted, jointly own, assemble in
    joint, start joint production, join consortium, join in consortium, form joint airline, form joint bank, win contract to
    build, win concession in, win drilling rights in, win fishing rights in, sign fishing contract, grant fishing rights to, grant
    drilling rights to, grant concession to, grant transit rights to, grant overflight rights to, grant basing rights to, give
    basing rights to, give overflight rights to, let transit, let cross its territory, let overfly, give passage to convoy, give
    passage to troops, refuel in port of, land together on, storm beaches with, rehearse with, rehearse rescue with, practise
    rescue with, practice rescue with, practise together, practice together, practise with troops, hunt submarines with, sweep
    mines with, sweep mines together, clear mines together, clear mines with, inaugurate rail, open its bases to, surrender
    colonel to, let interview suspects, order jets from, order helicopters from, order frigates from, order submarines from, order
    locomotives from, order turbines from, order tractors from, order buses from, supply jets to, supply helicopters to, supply
    frigates to, supply electricity to, supply steel to, supply uranium to, acquire stake in, acquire stakes in, acquire
    controlling in, inaugurate joint, inaugurate ferry, inaugurate pipeline, inaugurate bridge, launch combined, stage combined,
    carry out combined, conduct combined, hold combined, survey together, guard together, investigate together, fly shoulder to
    shoulder, serve side by side, serve shoulder to shoulder, fight fire shoulder, fight fires with, deliver to war crimes, send
    to tribunal, help smash, help nab, help foil, help prosecute, help in inquiry, help in manhunt, assist in manhunt, assist in
    hunt for, assist in probe, assist in arrest, alert to whereabouts, provide with pictures, provide with names, provide with
    copies, provide with coordinates, furnish with pictures, furnish with names, furnish with intelligence, furnish with
    information, furnish with satellite, furnish with evidence, furnish with documents, furnish with dossier, furnish with
    fingerprints, furnish with transcripts, supply with list, supply with photographs, supply with names, allow to question
    suspects, allow to use bases, allow to use ports, allow to use airfields, permit to listen in, permit to use bases, permit to
    use ports, permit to use airfields, share list, share lists, swap list, swap lists, pass lists, supply names, supply details,
    relay names, keep joint post, maintain joint post, man joint post, staff joint post, co-ordinate efforts, form joint company,
    form consortium with, form joint command, create consortium with, pass names, pass name, pass on names, hand names, hand over names, hand over list, open free-trade zone, set up free-trade zone, open border crossing, open border crossings, resume flights, resume charter flights, resume air services, take part in exercise, take part in exercises, take part in manoeuvres, take part in maneuvers, take part in drill, take part in drills, open records to, open files to, open archives to`,
  AID: `
    put back on feet, put on feet, contribute to mission`,
  CONCEDE: `
    let up on, allow to lapse, allow to expire, let emergency lapse, let curfew lapse, bring strike to end, bring curfew to end,
    bring emergency to end, bring state of emergency to end, bring censorship to end, bring ban to end`,
  RETREAT: `
    open to inspection, open to inspectors, open to iaea, open reactors to, bring boycott to end, bring embargo to end, bring
    sanctions to end, bring blockade to end, bring siege to end, bring war to end, bring conflict to end, bring fighting to end,
    bring hostilities to end, bring bloodshed to end, bring shelling to end, bring raids to end, bring offensive to end, bring
    campaign to end, bring occupation to end, hold fire for`,
  REQUEST: `
    hope to persuade, try to convince, work to win over, hope to convince, try to persuade, hope to win over, radio sos, put out
    cry for help, radio distress signal, radio for help, send delegation to seek, send delegation to press, speak up for return,
    speak out for release, speak up for reform, welcome it if, repeat application for, draw up wish list, draw up list of demands,
    maintain pressure on, twist arm, prevail on, prevail upon, come cap in hand, knock at doors for, knock at doors of, intercede
    on behalf of, intervene on behalf of, sue for peace, sue for mercy, put out feelers, send out feelers, float feelers, pass hat
    round, knock on doors for, knock on doors of, increase pressure on to, impress upon, fly to seek, fly to ask, fly to plead,
    fly to beg, fly to appeal, fly to urge, fly to lobby, fly to request, travel to seek, travel to ask, travel to plead, travel
    to beg, travel to appeal, travel to urge, travel to lobby, go to ask, go to beg, go to appeal, go to urge, go to lobby, come
    to ask, come to plead, come to beg, come to appeal, come to urge, come to lobby, arrive to seek, arrive to plead, arrive to
    appeal, visit to seek, tour to drum up, cry out to, make approaches to, put in application, put in for membership, submit
    application, submit bid for membership, file application, lodge application, send wish list, send shopping list, tout for,
    throw itself on mercy, throw themselves on mercy, throw himself on mercy, rattle begging bowl, wave begging bowl, attach
    conditions for, spell out conditions for, hope to induce, try to induce, try to win over, radio cry for help, send cry for
    help, send out cry for help, put out distress signal, broadcast sos, radio for aid, radio for reinforcements, send delegation
    to ask, send delegation to appeal, send delegation to urge, send delegation to demand, send envoy to seek, send envoy to ask,
    send envoy to press, send envoy to appeal, send envoy to urge, send envoy to demand, send mission to seek, send mission to
    ask, send mission to press, send emissary to seek, send emissary to ask, send emissary to press, send envoys to seek, send
    envoys to ask, send envoys to press, speak up for release, speak out for return, speak out for reform, be grateful if`,
  ACCUSE: `
    fire off protest, fire off complaint, fire off note, fire off letter of protest, attack in sermon, attack in speech, attack in
    editorial, attack in letter, attack in article, attack in interview, attack in broadcast, attack in homily, deliver broadside
    against state, deliver broadside against government, deliver broadside against party, deliver broadside against policy,
    deliver broadside against president, deliver broadside against minister`,
  SANCTION: `
    call off exercise with, call off manoeuvres with, call off drill with, cancel exercise with, cancel manoeuvres with, cancel
    drill with`,
};
