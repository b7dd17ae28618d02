import type { EventType } from '../../../types.ts';

/** What is asked, reproached, refused and threatened, in verbs of several words. A question mark as in `ACT_VERBS`. */
export const HOSTILE_WORDS: Partial<Record<EventType, string>> = {
  REQUEST: ` make renewed appeal, send out appeal, launch appeal, launch petition, present list, submit petition, table motion, table
    resolution, put proposal, set out demands, spell out demands, reiterate call, reiterate demand, reissue call, add voice to calls, join
    calls, join call for, echo call, echo calls, back call for, back calls for, lead calls, stress need, stress importance of?, underline
    need, underscore need, point to need, speak of need, express hope, need help, need aid, need money, seek intervention, seek mediation,
    seek permission, seek compensation, seek damages, seek return, seek dialogue, seek protection, seek investment, seek backing, seek
    recognition, seek membership, seek explanation, seek clarification, would like to see, claim asylum, turn to for help, look to for,
    reach out for, hold out hand, hold out begging, go cap in hand, tell to, lay claim, stake claim, draw attention to, raise
    issue with, raise case of, take up case of, take up with, intercede with, intercede for, intervene with, pray for, cry for, push
    through?, clamour, clamor, shout for, vote to ask, vote to demand, vote to urge, adopt resolution urging, adopt resolution calling,
    adopt resolution demanding, seek assurances, seek guarantees, seek concessions, seek clemency, seek apology,
    put it to, put request, put in request, put in call for, go to for?, go to court for, go before council, go before assembly, go
    knocking, knock on door, knock at door, come knocking, turn for help to, take case to, take plea to, take
    appeal to, take demand to, take demands to, put case to, put demand to, put demands to, put plea to, make pitch, make
    approach, put out sos, send out sos, send sos, issue sos, put out plea, hand petition, hand in petition, deliver list, want more from, want out, want money from, want compensation, want apology, want explanation, want
    answer, want answers, want say, want share, want seat, want visa, want visas, angle for, fish for, jockey for, hanker for, hunger
    for, thirst for, call in aid, call in experts, call in troops, call in police, call in soldiers, call
    out for, ask in writing, ask in letter, ask leave, ask permission, write asking, write
    to ask, cable, wire for, hold out bowl, hold out cap, hold out hat, pass hat to, pass begging bowl, bang on door, beat on door, beat
    path to door, go on knees to, go begging, look for help, look for support, look for money, look for aid, look for backing, look for
    loan, seek loan, seek loans, seek credit, seek help, seek aid, seek support, seek advice, seek pardon, seek mercy, seek pledge, seek
    pledges, seek autonomy, seek leave, seek visa, seek visas, seek asylum, seek refuge, seek shelter, seek sanctuary, seek troops, seek
    weapons, seek ruling, seek extradition, seek custody, seek arrest, seek time, seek delay, seek postponement, seek meeting, seek
    audience, seek access, seek entry, seek end, seek truce, seek peace, need loan, need loans, need troops, need weapons, need tents,
    need doctors, pray to, set as
    condition, make condition, lay down as condition, lay down law to, give list of demands, read list of demands, make bid for, hand over list, raise question of, raise matter with, raise matter of, bring up case,
    bring up question, take matter up with, take up matter with, take up plight, throw open question, counsel patience, counsel restraint, counsel?, preach patience, preach restraint, tell to leave now, order to stop, order to hand over, order to
    withdraw, order to free,
    look to to?, look to for?,
    challenge authorities to, challenge government to, press claim, press case for, sign petition urging, sign petition asking, sign
    petition calling, address petition, address letter to, send letter asking, send letter urging, send letter calling, publish open
    letter, issue open letter, urge in letter, need help from, want back, want seat at, want share of, want say in, press to release,
    press to free, press to withdraw, ask back, ask for return, ask for loan, ask for arms, ask for troops, ask for more time, plead
    for time, plead for mercy, plead for lives, send distress, look for loans`,
  ACCUSE: `
    make formal complaint, make scathing, make attack on?, issue denunciation, issue protest, issue arrest warrant, hand down indictment,
    hand down verdict, hand down ruling against, return verdict, bring action, bring legal action, bring to trial, bring to
    court, bring to justice, bring to book, take before court, take legal, take action against, take to international court, drag to court,
    put before court, go to court, start legal, begin legal, begin investigating, carry out inspection, carry out inspections, conduct
    inspection, conduct inspections, set up commission, set up tribunal, set up committee to investigate, form commission to, appoint
    commission, appoint prosecutor, name prosecutor, send fact-finding, send mission to investigate, send observers to investigate, hear
    evidence, hear testimony, hear case against, collect evidence, gather evidence, gather testimony, look for evidence, seek evidence,
    uncover evidence, take testimony, take evidence, take statements, visit site of, visit scene, find in contempt, find in breach, find
    against, rule against, sentence in absentia, confess to, admit guilt, hold to account, lay responsibility, place blame, put blame, pin
    blame, shift blame, apportion blame, point to involvement, brand as, brand terrorist, brand traitor, brand liar, label as, describe as
    terrorist, describe as illegal, describe as barbaric, describe as provocation, describe as aggression, call aggressor, call traitor,
    call criminal, call war criminal, call murderer, call it aggression, call into account, call for account, express regret that, express
    horror, express frustration, express reservations, express doubts, express fears, express grave, express deep concern, express serious
    concern, express worry, express strong, voice doubts, voice fears, register protest, register complaint, register displeasure, lodge
    formal, file formal, file case, file petition against, protest over?, call in envoy, call in charge, hand
    protest, hand note, send protest, send strongly, take strong exception, take dim view, take dig at, take shot at,
    take potshots, go on attack over, strike out at, rage at, rage against, rail about, launch attack on policy, launch broadside, launch
    tirade, launch scathing, launch blistering, launch verbal, fire broadside, round on, come down hard on, come out against, speak out
    over, speak against, campaign against, rally opposition, mobilise opposition, mobilize opposition, rouse against, unite against, close
    ranks against, agitate against, lobby against, argue against, warn of abuses, document abuses, report abuses, say responsible for, say were responsible, say was responsible, say had violated, say has violated, link to attack, link to
    bombing, treat as suspect, see hand of, see hand in, cast suspicion, cast blame, raise suspicion, raise concerns, raise questions about,
    raise objections, raise objection, raise protest, slap on wrist, draw rebuke, draw condemnation, draw protest, draw protests, provoke
    outcry, provoke anger, provoke protest from, spark outrage, cause outrage, cause anger, cause uproar,
    read riot act, give dressing down, lodge objection, blow whistle on, point to as, discipline,
    have harsh words, have hard words, have tough words, have strong words, have sharp words, have stern words, have bitter words, have
    angry words, have scathing words, have scorn for, have contempt for, have misgivings, have qualms, have doubts, have reservations,
    have grievance, have bone to pick, spare no words, mince no words, not mince words,
    express doubt, send note, hand over note, deliver note, deliver protest, deliver rebuke, deliver reprimand, call to task, call to order, call on
    carpet, call over coals, call in for explanation, carpet?, slap wrist, tear strip
    off, tear strips off, tar with, liken to, compare to hitler, compare to nazi, compare to stalin, compare with hitler, compare with
    nazi, wag finger at, shake finger, jab finger, point to hand of, trace to?, trace back to, track to?,
    suspect?, hold up as example of, see behind, see plot, smell rat, smell plot, cry treason, cry scandal, cry betrayal, cry wolf,
    describe as thief, describe as dictator, describe as tyrant, describe as murderer, describe as murderers, describe as criminal,
    describe as criminals, describe as liar, describe as traitor, describe as traitors, describe as puppet, describe as puppets,
    describe as killer, describe as killers, describe as crook, describe as war criminal, describe as racist, describe as fascist,
    describe as butcher, describe as monster, describe as aggressor, describe as threat to, describe as farce, describe as sham,
    describe as fraud, describe as disgrace, describe as scandal, describe as crime, describe as outrage, describe as insult, describe
    as unacceptable, describe as irresponsible, describe as cowardly, describe as hostile, describe as piracy, describe as genocide,
    describe as massacre, describe as terrorism, describe as betrayal, call thief, call dictator, call tyrant, call murderers, call
    butcher, call killer, call killers, call puppet, call puppets, call liars, call fascist, call racist, call crook, call coward, call
    cowards, call bandits, call terrorists, call farce, call sham, call fraud, call disgrace, call scandal, call lie, call crime, call
    outrage, call insult, call illegal, call unacceptable, call irresponsible, call barbaric, call criminals, call traitors, call
    aggressors, call enemy, brand traitors, brand terrorists, brand liars, brand criminal, brand enemy, label traitor, label liar, label
    dictator, label enemy, attack for, fault for, want tried, want punished, want prosecuted, want
    questioned, want charged, want to question, want to interview, want in connection, want for questioning, seek to question, seek for
    questioning, seek to prosecute, seek to indict, lay at feet of, lay at foot of, lay information, put down to?, put finger on, begin impeachment, start impeachment, open impeachment, move to
    impeach, vote to impeach, vote to censure, vote to condemn, vote to investigate, move censure, pass censure, bring
    impeachment, bring motion, bring before tribunal, bring before court, haul to court, haul into court, drag into court, drag before court, drag through courts, hand over file on, open books on, open dossier, order inquiry, order probe, order inquest, order investigation, order autopsy, order audit, launch search for, launch hunt for, step up search, step up hunt, hunt for?, hunt killers,
    hunt killer, look for killers, look for killer, look for bodies, look for clues, question about, question over, question under
    caution, grill?, quiz?, interview over, interview about, take in for questioning, pull in for questioning, sift through, pore over,
    go through books, go over books, check books, check claims, check reports, go through records, search records, seize records, seize
    files, turn up evidence, find evidence of, find proof, find traces, find remains, find mass, unearth mass, unearth bodies, unearth?,
    drag river, drag lake, take samples, take dna, take soil, test samples, examine bodies, examine body, examine wreckage, visit plant, visit plants, comb site, comb factory, comb records, comb files, hear witnesses, take deposition,
    name as suspect, name as suspects, name suspect, name as killer, name as mastermind, name as culprit, name in indictment, identify
    as killer, identify as killers, identify as bomber, identify as mastermind, draw line from, catch red-handed, read
    charges, read out charges, read indictment, read lecture, lecture?, give lecture, give tongue-lashing, give rough ride, give hard
    time, give hell, give piece of, fire salvo at, fire back at, snap at, snarl at, thunder at, sneer at, jeer at, scoff at, poke fun, make fun, make mockery, pour contempt, pour ridicule, heap ridicule, heap contempt, heap blame, pile blame, turn on?,
    turn fire on, train fire on, train guns on, take broadside, take side-swipe, take jab, take pot shot, take poor view, take amiss,
    take offence, take offense, voice disgust, wax indignant, cry out against, cry shame, hold to be behind, hold in
    contempt, find wanting, find at fault, find to blame, find to have, find complicit, find liable, rule illegal, rule unlawful, rule
    that broke, rule that violated, rule had broken, rule had violated, charge over, charge in absentia, go on offensive against, go
    after for, go to law, go to international court, go to tribunal, lodge action, lodge petition against, file action, file claim, serve with writ, serve writ, issue writ, slap writ, slap
    lawsuit,
    begin hearing witnesses, open hearings, open hearing, begin hearings, hold hearings, set up commission to investigate, set up
    panel to investigate, set up inquiry, appoint commission to, appoint panel to, appoint judge to investigate, question witnesses,
    summon ambassador to protest, hand protest note, hand note of protest, deliver note of protest, send note of protest, swear out
    warrant, prefer charges, lay charges, bring charges, file suit, file complaint, lodge complaint, haul before court, send for
    trial, commit for trial, order to stand trial, lay blame, brand as liar, brand as traitor, brand as aggressor, call tool of, call
    stooge, describe as robbers, describe as lackeys, compare to nazis, liken to hitler, liken to nazis`,
  REJECT: ` turn away offer, turn thumbs down, turn cold shoulder, give thumbs down, give cold reception,
    give brush-off, give no ground, give frosty, vote no, vote to reject, vote to block, vote to keep, cast veto, exercise veto, use veto,
    wield veto, threaten veto, impose veto, block entry, block passage, block adoption, block vote, block extradition, block candidacy,
    block appointment, block nomination, block merger, block aid, block efforts, block effort, block attempts, block statement, block
    delivery, block deliveries, block convoy, block evacuation, block talks, block return, block release, block transfer, block travel, bar
    entry, bar access, bar inspectors, bar observers, deny entry, deny bail, deny parole, deny permit, deny extradition, deny asylum, deny
    consent, deny approval, deny recognition, deny involvement?, withdraw support, withdraw backing, withdraw consent, withdraw from pact,
    withdraw from convention, withdraw candidacy?, pull out of pact, pull out of accord, pull out of agreement, pull out of deal, pull out
    of summit, pull out of conference, pull out of meeting, pull out of election, pull out of elections, pull out of race?, stay away from
    summit, stay away from meeting, stay away from conference, stay out of talks, boycott parliament, skip hearing, break ranks, break
    embargo, break curfew, break blockade, bust sanctions, run blockade, fall foul, fail to comply, fail to meet, fail to respect, fail to
    honour, fail to honor, fail to respond, fail to heed, fail to ratify, fail to hand, fail to turn, fail to show, fail to pay, remain
    opposed, stay opposed, remain intransigent, stand fast, stand by refusal, stick to demand, stick to position, stick to stance, hold to
    position, set aside proposal, shoot down proposal, shoot down plan, shoot down idea, shut door, throw cold water, throw out request,
    throw out demand, throw back, send back unopened, wave off, laugh off, shrug aside, sweep aside, toss aside, toss out, strike down
    request, put brakes on, put paid to, stand in way, stand against, take stand against, harden stance, harden position, backpedal,
    back-pedal, contest election, contest results, challenge ruling, challenge decision, appeal against,
    want nothing to do with, thumb nose, drag heels, bat away, trample on, ride
    roughshod, fly in face of, show no interest in, swat aside, swat away, have none of, kill treaty, kill deal, kill plan, kill proposal, turn up nose,
    have no truck, have no dealings, have nothing to do, have no part of, have no part in, have no time for, have no use for, have no
    intention, have no desire, have no wish, have no interest in, have no plans to, have no plan to, have no patience with, want none
    of, want no part, want nothing of, want no talks, want no more of, see no need, see no reason, see no point, see no case for, see no
    sense, hear nothing of, hear none of, know no compromise, give no quarter, give no answer, give no reply, give no inch, make no
    concession, make no concessions, make no apology, make no apologies, make no secret of contempt, offer no apology, offer no
    concessions, take no part, take no notice, take no orders, pay no heed, pay no attention, pay no notice, accept no, recognise no,
    recognize no, brook no, send away empty-handed, send home empty-handed, send back empty-handed, turn away
    inspectors, turn away inspector, turn away observers, turn away monitors, turn away envoy, turn away delegation, turn away mission,
    turn away convoy, turn away aid, turn back convoy, turn back aid, turn back inspectors, turn back observers, turn back ship, turn
    deaf, turn blind, turn back on, throw out treaty, throw out plea, throw out bid, throw out budget, throw out amendment, throw out
    constitution, throw out reform, throw out law, throw out claim, throw out challenge, throw out petition, throw out complaint, throw
    out suit, throw out lawsuit, vote out, block nominee, block confirmation, block candidate, block law, block reform, block loan, block loans, block sale, block takeover, block
    membership, block path to, bar way to, bar path, stop inspectors, stop observers, stop monitors, keep out
    inspectors, keep out observers, keep out monitors, keep inspectors out, keep observers out, keep waiting, keep at arm, keep distance
    from, hold at arm, hold line, hold ground, stand ground, stand pat, stand by its refusal, hold to refusal, stay put, dig heels, break off from, break with plan, break its promise, break its word, break its pledge, break vow, go against order, go against ruling, go against advice, fly in teeth of, laugh at,
    laugh out of, jeer at offer, scorn offer, sniff at, sneeze at, look down nose, cock snook, cock snoot, stick out
    tongue, bite hand, wriggle out of, worm out of, slip out of
    agreement, bow out of agreement, opt out of, back off from promise, back off from pledge, row back, welch,
    wash hands, wipe hands of, slam phone down, hang up on, shut ears, close ears, stop ears, bolt door, kick into touch, kick into long grass, kick out proposal, dash hopes, dash hope, squash
    hopes, scotch hopes, scotch talk, scotch idea, quash hopes, quash talk, quash idea, shoot down bid, pour cold, pour water on, throw
    water on, fling back, hand back medal, return medal, send back letter, send back offer, send back gift, return
    letter, return gift, return unopened, rip up agreement, rip up deal, rip up treaty, shred agreement, bin plan, bin offer, consign to
    dustbin, declare dead, declare null, declare void, pronounce dead, treat with contempt, treat with disdain, treat with scorn, mock offer, stay out of pact, stay out of plan, stay outside, stay aloof, remain aloof, remain
    unmoved, remain adamant, stay adamant, stand in path, stay silent on, keep silent on, leave unanswered, leave letter
    unanswered, let deadline pass, miss deadline, overrun deadline, ride out deadline, walk past, fail
    to stop, fail to appear, fail to keep, fail to deliver, fail to carry out, fail to free, fail to
    pull, fail to withdraw, fail to release,
    bar from visiting, bar from seeing, bar from inspecting,
    block budget, hold up budget,
    kill motion, kill resolution, kill draft resolution, kill draft, kill amendment, kill bid, kill initiative, kill off motion, kill
    off resolution, kill off draft resolution, kill off proposal, kill off draft, kill off amendment, kill off bid, kill off plan,
    kill off initiative, sink motion, sink resolution, sink draft resolution, sink proposal, sink draft, sink amendment, sink bid,
    sink plan, sink initiative, torpedo motion, torpedo resolution, torpedo draft resolution, torpedo proposal, torpedo draft, torpedo
    amendment, torpedo bid, torpedo plan, torpedo initiative, scupper motion, scupper resolution, scupper draft resolution, scupper
    proposal, scupper draft, scupper amendment, scupper bid, scupper plan, scupper initiative, scuttle motion, scuttle resolution,
    scuttle draft resolution, scuttle proposal, scuttle draft, scuttle amendment, scuttle bid, scuttle plan, scuttle initiative, throw
    out resolution, throw out draft resolution, throw out draft, throw out initiative, vote down motion, vote down resolution, vote
    down draft resolution, vote down proposal, vote down draft, vote down amendment, vote down bid, vote down plan, vote down
    initiative, strike down motion, strike down resolution, strike down draft resolution, strike down proposal, strike down draft,
    strike down amendment, strike down bid, strike down plan, strike down initiative, shoot down motion, shoot down resolution, shoot
    down draft resolution, shoot down draft, shoot down amendment, shoot down initiative, block motion, block resolution, block draft
    resolution, block proposal, block draft, block amendment, block bid, block plan, block initiative, defeat motion, defeat
    resolution, defeat draft resolution, defeat proposal, defeat draft, defeat amendment, defeat bid, defeat plan, defeat initiative,
    brush aside offer, brush aside proposal, brush aside call, brush aside calls, brush aside appeal, brush aside appeals, brush aside
    plea, brush aside criticism, brush aside suggestion, brush aside demand, brush aside complaint, wave aside offer, wave aside
    proposal, wave aside call, wave aside calls, wave aside appeal, wave aside appeals, wave aside plea, wave aside criticism, wave
    aside suggestion, wave aside demand, wave aside complaint, sweep aside offer, sweep aside proposal, sweep aside call, sweep aside
    calls, sweep aside appeal, sweep aside appeals, sweep aside plea, sweep aside criticism, sweep aside suggestion, sweep aside
    demand, sweep aside complaint, thrust aside offer, thrust aside proposal, thrust aside call, thrust aside calls, thrust aside
    appeal, thrust aside appeals, thrust aside plea, thrust aside criticism, thrust aside suggestion, thrust aside demand, thrust
    aside complaint, shrug off offer, shrug off proposal, shrug off call, shrug off calls, shrug off appeal, shrug off appeals, shrug
    off plea, shrug off criticism, shrug off suggestion, shrug off demand, shrug off complaint, laugh off offer, laugh off proposal,
    laugh off call, laugh off calls, laugh off appeal, laugh off appeals, laugh off plea, laugh off criticism, laugh off suggestion,
    laugh off demand, laugh off complaint, scoff at offer, scoff at proposal, scoff at call, scoff at calls, scoff at appeal, scoff at
    appeals, scoff at plea, scoff at criticism, scoff at suggestion, scoff at demand, scoff at complaint, pour scorn on offer, pour
    scorn on proposal, pour scorn on call, pour scorn on calls, pour scorn on appeal, pour scorn on appeals, pour scorn on plea, pour
    scorn on criticism, pour scorn on suggestion, pour scorn on demand, pour scorn on complaint, turn nose up at offer, turn nose up
    at proposal, turn nose up at call, turn nose up at calls, turn nose up at appeal, turn nose up at appeals, turn nose up at plea,
    turn nose up at criticism, turn nose up at suggestion, turn nose up at demand, turn nose up at complaint, give short shrift to
    offer, give short shrift to proposal, give short shrift to call, give short shrift to calls, give short shrift to appeal, give
    short shrift to appeals, give short shrift to plea, give short shrift to criticism, give short shrift to suggestion, give short
    shrift to demand, give short shrift to complaint, decline to receive delegation, decline to receive envoy, decline to receive,
    decline to see envoy, decline to see, decline to accept petition, decline to shake hands, decline to sit down with, decline to
    sign, decline to attend, decline to take part, decline to talk, decline to apologise, decline to shut, decline to close, decline
    to hand over, refuse to receive delegation, refuse to receive envoy, refuse to receive, refuse to see envoy, refuse to see, refuse
    to accept petition, refuse to shake hands, refuse to sit down with, refuse to sign, refuse to attend, refuse to take part, refuse
    to talk, refuse to apologise, refuse to shut, refuse to close, refuse to hand over, want nothing to do, see no need for, see no
    reason to, see no point in, find unacceptable, say no to, give blunt no, slam door on, shut door on, close door on, turn deaf ear,
    show no interest, fail to turn up for, vote no to, walk out on treaty, tear up treaty, tear up agreement, tear up accord, renege
    on, go back on promise, go back on word, back out of deal, back out of accord, back out of agreement`,
  THREATEN: `
    issue stern warning, issue new warning, issue fresh warning, issue dire, give stern, give notice, give final warning, give last warning, give month to, send threatening, hold out threat, raise threat, raise possibility of, raise prospect, put
    gun to, hold gun to, hold knife to, hold to ransom, vow to continue, vow to take, vow to attack, vow to kill, vow to step up, vow to
    punish, vow to resist, vow to launch, vow to defend, vow to block, vow to disrupt, vow to oust, vow to overthrow, vow to stage, vow to
    march, vow to boycott, vow to intensify, swear to fight, swear to kill, swear to take revenge, swear to retaliate, promise to fight,
    promise to retaliate, promise to attack, promise retribution, vow retribution, vow jihad, pledge to retaliate, pledge to avenge, pledge
    to fight, pledge to kill, declare jihad, talk of war, talk of force, refuse to rule out force, refuse to rule out military, keep option,
    shake fist, wag finger?, sabre-rattle, stand ready to attack, stand ready to strike, stand ready to use, prepared to use force, prepared
    to attack, ready to use force, set date for strike, call for jihad, call for holy war, call for attacks, call for strike on, incite,
    hint at retaliation, hint at sanctions, hint at reprisals, give until,
    pay with lives, pay with life, pay with blood, pay in blood, pay dearly, pay heavy price, pay high price, pay price for, face
    consequences, face dire, face grave consequences, face severe consequences, face serious consequences, face wrath, face
    annihilation, face destruction, face war, go home in coffin, go home in coffins, go home in body, return in coffin, return in
    coffins, return in body bags, come home in coffins, come back in coffins, leave in coffins, live to regret,
    rue day, lose patience, run out of patience, speak of march, speak of attacks, speak of revenge, speak of war, speak of strike,
    speak of force, speak of using force, speak of holy war, speak of retaliation, talk of attacks, talk of revenge, talk of
    retaliation, talk of strike, talk of striking, talk of march, talk of sanctions, vow war, vow fight, vow attacks, vow more attacks, vow to burn, vow to shoot, vow to shut, vow to close, vow to drive, vow to bury, vow to bomb, vow to make pay,
    vow to teach, vow to hunt, vow to hang, vow to expel, vow to cut off, vow holy, swear to bury, swear to drive, swear to die, swear
    to hunt, promise hell, promise bloodbath, promise war, promise attacks, promise more attacks, promise to make pay, promise to hunt,
    promise to punish, teach lesson, make pay for, make pay price, make regret, leave no doubt would, keep on table, leave on table, set
    deadline for, set deadline of, set time limit, fix deadline, lay down deadline, give week, give days, give day to, give hour to, give months to, give weeks to, put price on head, place bounty, put bounty, offer bounty, issue fatwa, pronounce death
    sentence on, send death threats, send letter bomb, send bullets, send bullet, phone threats, phone threat, telephone threat, utter threat, utter threats, point missiles at, aim missiles at, train missiles on, point guns at, aim guns
    at, train guns at, level gun at, level guns at, wave stick, wave big stick, wave gun, wield stick, wield big stick, carry big stick,
    crack whip, show teeth, bare teeth, bare fangs, flex its muscles at, beat drum, beat drums of war, beat war drums, bang war drum,
    talk tough, play nuclear card, play hardball, play oil card, hang sword over, hold sword over, hold threat of, cast threat, make
    clear would, stand ready to hit, scare?, frighten?, terrify?, hold responsible
    for consequences, hint at war, hint at attack, hint at cut, hint darkly, moot sanctions, float sanctions, meet with war, meet with fire, meet with gunfire, meet in kind,
    risk being detained, risk being jailed, risk being arrested, risk being shot, risk being expelled, risk losing, risk arrest, risk
    jail, risk imprisonment, risk prosecution, risk death, risk expulsion, risk sanctions, risk punishment, turn into graveyard, turn
    into cemetery, turn into inferno, turn into battlefield, turn into ashes, turn into sea of fire, turn into sea of blood, turn into
    hell, show no mercy, face music, lose patience with, serve notice on, give hours to, give days to, set date for, face action
    unless, face sanctions unless, make example of, shake stick, brandish threat, wave threat, raise spectre`,
};
