import type { EventType } from '../../../types.ts';

/** What is said against others, and done in the street against them. A question mark as in `ACT_VERBS`; a slash stands for the first word of the phrase before it. */
export const WORDS_AGAINST: Partial<Record<EventType, string>> = {
  SUPPORT: `
    single out for commendation, /out for honor, /out for honour, /out for praise, /out for tribute`,
  COOPERATE: `
    put on joint`,
  CONCEDE: `
    abandon fast, /hunger, /hunger strike, break fast, /hunger, /hunger strike, drop accusation, /threat, /ultimatum, end fast, /hunger,
    /hunger strike, give up fast, /up hunger, /up hunger strike, lift accusation, /threat, /ultimatum, retract accusation, /threat,
    /ultimatum, stop fast, /hunger, /hunger strike, take back accusation, /back threat, /back ultimatum, withdraw accusation, /threat,
    /ultimatum`,
  ACCUSE: `
    add voice against, /voice in protest, /voice to condemnation, /voice to criticism, adopt motion condemning, /motion of censure,
    /resolution censuring, /resolution condemning, /resolution criticising, /resolution criticizing, /resolution denouncing, /resolution
    deploring, aim barb at, /barbs at, /broadside at, /criticism at, announce commission of inquiry, /dossier on, /truth commission,
    appeal to to close ranks against, /to to shun, /to to stand up against, /to to stand up to, /to to turn against, /to to unite
    against, appoint board of inquiry, /independent counsel, /independent prosecutor, /special prosecutor, approve motion condemning,
    /motion of censure, /resolution censuring, /resolution condemning, /resolution criticising, /resolution criticizing, /resolution
    denouncing, /resolution deploring, ask to close ranks against, /to shun, /to stand up against, /to stand up to, /to turn against,
    /to unite against, attribute attack to, /attacks to, /blast to, /bombing to, /killing to, /killings to, /massacre to, be angered by,
    /appalled by, /disappointed by, /disgusted by, /dismayed by, /horrified by, /incensed by, /outraged by, blow lid off, bring articles
    of, /censure motion, /class action against, /court action against, /criminal proceedings against, /in guilty, /in indictments, /in
    verdict of guilty, /proceedings against, cable to complain, /to denounce, /to protest, call attack barbaric, /attack cowardly,
    /attack illegal, /attack outrageous, /attack provocation, /attack shameful, /attack unacceptable, /decision barbaric, /decision
    cowardly, /decision illegal, /decision outrageous, /decision provocation, /decision shameful, /decision unacceptable, /killing
    barbaric, /killing cowardly, /killing illegal, /killing outrageous, /killing provocation, /killing shameful, /killing unacceptable,
    /move barbaric, /move cowardly, /move illegal, /move outrageous, /move provocation, /move shameful, /move unacceptable, /on to close
    ranks against, /on to shun, /on to stand up against, /on to stand up to, /on to turn against, /on to unite against, /ruling
    barbaric, /ruling cowardly, /ruling illegal, /ruling outrageous, /ruling provocation, /ruling shameful, /ruling unacceptable,
    canvass against, cast doubts on account, /doubts on claim, /doubts on claims, /doubts on commitment, /doubts on motives, /doubts on
    sincerity, /doubts on version, catalogue abuses, /atrocities, /cases of, /killings, /torture, /violations, challenge impartiality,
    /legality, /legitimacy, /motives, /neutrality, /sincerity, /version, charge in broadcast that, /in complaint that, /in interview
    that, /in letter that, /in memorandum that, /in note that, /in report that, /in speech that, /in statement that, claim complicit in,
    /in cahoots, /in league with, /involved in plot, /to blame for, come in for attack over, /in for blame, /in for censure, /in for
    condemnation, /in for criticism, /in for flak, /in for stick, /under attack for, /under attack from critics, /under attack from
    opposition, /under attack over, /under blistering criticism, /under censure, /under criticism, /under fire from congress, /under
    fire from critics, /under fire from deputies, /under fire from environmentalists, /under fire from for, /under fire from human,
    /under fire from lawmakers, /under fire from opposition, /under fire from press, /under fire from rights, /under fire from unions,
    /under heavy criticism, /under scathing criticism, /under suspicion, /under withering criticism, declare himself alarmed, /himself
    disappointed, /himself dismayed, /himself dissatisfied, /himself outraged, /itself alarmed, /itself disappointed, /itself dismayed,
    /itself dissatisfied, /itself outraged, deem in breach, /in violation, deliver letter accusing, /letter condemning, /letter of
    protest, /letter protesting, /sharp note, /strong note, detail abuses, /atrocities, /cases of, /killings, /torture, /violations,
    direct anger at, /criticism at, discover evidence linking, /evidence of massacre, /evidence of torture, /mass grave, /mass graves,
    /torture chamber, document atrocities, /cases, /disappearances, /executions, /instances, /killings, /massacres, /rapes, /torture,
    /violations, doubt impartiality, /legality, /legitimacy, /motives, /neutrality, /sincerity, /version, draw barbs, /flak, /howls,
    /ire, /outrage, /rebukes, /up articles of, /up censure motion, /up motion of censure, /up motion of no, /wrath, drum up hostility,
    /up opposition, /up pressure, earn censure, /rebuke, /reprimand, exchange accusations, /blame, /charges, /recriminations, exhort to
    close ranks against, /to shun, /to stand up against, /to stand up to, /to turn against, /to unite against, express regret at
    approval, /regret at decision, /regret at execution, /regret at expulsion, /regret at move, /regret at policy, /regret at refusal,
    /regret at rejection, /regret at resumption, /regret at ruling, /regret at tests, /regret over approval, /regret over decision,
    /regret over execution, /regret over expulsion, /regret over move, /regret over policy, /regret over refusal, /regret over
    rejection, /regret over resumption, /regret over ruling, /regret over tests, file articles of, /censure motion, /civil action
    against, /class action against, /court action against, /proceedings against, find evidence linking, /holes in, /in violation,
    /torture chamber, foment discord, /hatred, /opposition, /unrest, get dressing-down, /ticking-off, give dressing-down, /low marks,
    /ticking-off, /tongue lashing, hand down guilty, /down indictments, /letter accusing, /letter condemning, /letter of protest,
    /letter protesting, /sharp note, /strong note, heap abuse on, /criticism on, /derision on, /insults on, /vitriol on, incur anger,
    /censure, /displeasure, /wrath, intensify accusation, /accusations, /allegation, /allegations, /attack on policy, /attacks on
    policy, /charge that, /complaint, /complaints, /criticism, /war of words, issue declaration condemning, /letter condemning, /report
    accusing, /report condemning, /statement condemning, /statement denouncing, join chorus of condemnation, /chorus of criticism,
    /chorus of disapproval, /chorus of protest, /condemnation, /in condemnation, /in condemning, /in criticising, /in criticism, /in
    criticizing, /in denouncing, keep up accusation, /up accusations, /up allegation, /up allegations, /up attack on policy, /up attacks
    on policy, /up charge that, /up complaint, /up complaints, /up criticism, /up war of words, launch civil action against, /class
    action against, /commission of inquiry, /court action against, /criminal proceedings against, /dossier on, /proceedings against,
    /truth commission, lay attack at, /attack of, /bombing at, /bombing of, /breakdown at, /breakdown of, /collapse at, /collapse of,
    /deaths at, /deaths of, /failure at, /failure of, /killing at, /killing of, /killings at, /killings of, /massacre at, /massacre of,
    lend voice against, /voice in protest, /voice to condemnation, /voice to criticism, level accusations against, /accusations at,
    /broadside against, /broadside at, /charges against, /charges at, /criticism against, /criticism at, lift lid off, /lid on, link to
    assassination, /to attacks, /to bombings, /to cartel, /to coup, /to death squads, /to drug, /to explosion, /to kidnapping, /to
    killing, /to killings, /to mafia, /to massacre, /to murder, /to murders, /to plot, /to terrorism, /to terrorists, /to traffickers,
    list abuses, /atrocities, /cases of, /killings, /torture, /violations, lobby for censure, /for common front, /for condemnation, /for
    front against, make anger felt, /anger known, /anger plain, /annoyance felt, /annoyance known, /annoyance plain, /disapproval felt,
    /disapproval known, /disapproval plain, /displeasure felt, /displeasure known, /displeasure plain, /no secret of anger, /no secret
    of disappointment, /no secret of disapproval, /no secret of dislike, /no secret of dismay, /no secret of displeasure, /no secret of
    irritation, /no secret of misgivings, /no secret of unhappiness, name board of inquiry, /commission of inquiry, /independent
    counsel, /independent prosecutor, /special prosecutor, open commission of inquiry, /truth commission, order commission of inquiry,
    /dossier on, /truth commission, pass motion condemning, /motion of censure, /resolution censuring, /resolution condemning,
    /resolution criticising, /resolution criticizing, /resolution denouncing, /resolution deploring, phone to complain, /to protest,
    pick holes in, pour derision on, /derision over, /scorn on, /venom on, /venom over, /vitriol on, /vitriol over, profess himself
    alarmed, /himself disappointed, /himself dismayed, /himself dissatisfied, /himself outraged, /itself alarmed, /itself disappointed,
    /itself dismayed, /itself dissatisfied, /itself outraged, pronounce itself alarmed, /itself disappointed, /itself dismayed, /itself
    dissatisfied, /itself outraged, question impartiality, /legality, /legitimacy, /motives, /neutrality, /sincerity, /version, raise
    lid on, /voice against, /voice in protest, /voice to condemnation, /voice to criticism, receive dressing-down, /ticking-off, renew
    accusation, /accusations, /allegation, /allegations, /attack on policy, /attacks on policy, /charge that, /complaint, /complaints,
    /criticism, /war of words, repeat accusation, /accusations, /allegation, /allegations, /attack on policy, /attacks on policy,
    /charge that, /complaint, /complaints, /criticism, /war of words, resume accusation, /accusations, /allegation, /allegations,
    /attack on policy, /attacks on policy, /charge that, /complaint, /complaints, /criticism, /war of words, return guilty,
    /indictments, ring to complain, /to protest, say angered at, /angered by, /appalled at, /appalled by, /complicit in, /disappointed
    at, /disappointed by, /disgusted at, /disgusted by, /dismayed at, /dismayed by, /in cahoots, /in league with, /incensed at,
    /incensed by, /involved in plot, /outraged at, /outraged by, /to blame for, set up dossier on, /up truth commission, sharpen
    accusation, /accusations, /allegation, /allegations, /attack on policy, /attacks on policy, /charge that, /complaint, /complaints,
    /criticism, /war of words, sign declaration condemning, /letter condemning, /report accusing, /report condemning, /statement
    condemning, /statement denouncing, single out for abuse, /out for abuses, /out for blame, /out for censure, /out for condemnation,
    /out for criticism, /out for rebuke, sound off about, /off against, /off at, start civil action against, /class action against,
    /commission of inquiry, /court action against, /criminal proceedings against, /dossier on, /truth commission, step up accusation,
    /up accusations, /up allegation, /up allegations, /up attack on policy, /up attacks on policy, /up charge that, /up complaint, /up
    complaints, /up criticism, /up war of words, stir up hatred, /up hostility, /up opposition, /up resentment, swap accusations,
    /blame, /charges, /recriminations, table articles of, /censure motion, /motion of censure, /motion of no, take case before,
    /complaint to, /grievance to, /harsh view, /to high court, /to supreme court, /to world court, /to wto, telephone to complain, /to
    protest, throw doubt on account, /doubt on claim, /doubt on claims, /doubt on commitment, /doubt on motives, /doubt on sincerity,
    /doubt on version, /doubts on account, /doubts on claim, /doubts on claims, /doubts on commitment, /doubts on motives, /doubts on
    sincerity, /doubts on version, tie to attack, /to bombing, /to murder, /to plot, /to terrorists, trace bomb to, /explosives to,
    /funds to, /money to, /virus to, /weapons to, track bomb to, /explosives to, /funds to, /money to, /virus to, /weapons to, trade
    blame, /recriminations, turn anger on, /fury on, /ire on, /wrath on, uncover mass grave, /mass graves, /torture chamber, urge to
    close ranks against, /to rally against, /to shun, /to speak out against, /to stand up against, /to stand up to, /to turn against,
    /to unite against, vent ire on, /spleen on, whip up anger, /up feeling, /up hatred, /up hostility, /up opposition, /up sentiment,
    write to complain, /to denounce, /to protest, describe as apartheid, describe as genocide, describe as racist, describe as racism, describe as reckless, describe as illegal, describe as criminal, describe as barbaric, describe as provocation, describe as provocative, describe as aggression, describe as terrorism, describe as terrorist, describe as terrorists, describe as insult, describe as disgrace, describe as crime, describe as blackmail, describe as hypocrisy, describe as hypocritical, describe as interference, describe as arrogant, describe as cowardly, describe as shameful, describe as scandal, call traitor, call traitors, call moron, call liar, call liars, call thief, call thieves, call coward, call cowards, call criminal, call criminals, call murderer, call murderers, call terrorist, call terrorists, call puppet, call puppets, call butcher, attack as`,
  REJECT: `
    act in breach, /in defiance, /in violation, adhere to boycott, /to hardline, /to refusal, answer in negative, /with blunt no, /with
    curt no, /with firm no, /with flat no, /with resounding no, block accord, /agreement, /approval, /consensus, /consent, /deal,
    /directive, /endorsement, /inquiry, /peace process, /ratification, /recognition, /regulation, /regulations, /settlement, /signature,
    bow out of accord, /out of conference, /out of deal, /out of pact, /out of program, /out of programme, /out of summit, /out of
    treaty, breach court order, /injunction, /moratorium, /quota, /quotas, break court order, /injunction, /moratorium, /quota, /quotas,
    build in breach, /in defiance, /in violation, call offer inadequate, /offer insufficient, /offer non-starter, /offer ploy, /offer
    ridiculous, /offer unacceptable, /plan inadequate, /plan insufficient, /plan non-starter, /plan ploy, /plan ridiculous, /plan
    unacceptable, /proposal inadequate, /proposal insufficient, /proposal non-starter, /proposal ploy, /proposal ridiculous, /proposal
    unacceptable, /terms inadequate, /terms insufficient, /terms non-starter, /terms ploy, /terms ridiculous, /terms unacceptable,
    campaign against accepting, /against accord, /against amendment, /against joining, /against membership, /against plan, /against
    proposal, /against ratifying, /against treaty, cling to boycott, /to demand, /to hardline, /to office, /to position, /to post, /to
    power, /to refusal, come away empty-handed, /out against accepting, /out against accord, /out against amendment, /out against
    joining, /out against membership, /out against plan, /out against proposal, /out against ratifying, /out against treaty, confirm
    objection to, /objections to, /opposition to, /refusal, /rejection, decide to continue strike, /to go on with strike, /to keep up
    strike, /to stay out, defy moratorium, deride deadline, /idea of, /notion of, /offer, /ultimatum, describe as absurd, /as gimmick,
    /as inadequate, /as insufficient, /as non-starter, /as nonsense, /as ploy, /as ridiculous, /as unrealistic, drop out of accord, /out
    of agreement, /out of conference, /out of deal, /out of pact, /out of program, /out of programme, /out of summit, /out of treaty,
    find conditions unacceptable, /demands unacceptable, /draft unacceptable, /formula unacceptable, /offer unacceptable, /peace plan
    unacceptable, /plan unacceptable, /proposal unacceptable, /proposals unacceptable, /terms unacceptable, flout moratorium, fly in
    breach, /in defiance, /in violation, gang up against bill, /up against motion, /up against plan, /up against proposal, /up against
    reform, /up against resolution, /up against treaty, get blunt refusal, /brushoff, /cool reply, /dusty answer, /firm no, /flat no,
    /negative answer, /negative reply, /rebuff, give blunt refusal, /brushoff, /cool reply, /dusty answer, /firm no, /flat no, /negative
    answer, /negative reply, /rebuff, go away empty-handed, /in breach, /in defiance, /in violation, hang on to hostages, /on to office,
    /on to post, /on to power, /on to prisoners, /on to seat, /on to territory, /on to weapons, hold in breach, /in defiance, /in
    violation, /on to hostages, /on to office, /on to post, /on to power, /on to prisoners, /on to seat, /on to territory, /on to
    weapons, /up accession, /up agreement, /up consensus, /up deal, /up inquiry, /up peace process, /up ratification, /up settlement,
    ignore moratorium, keep convoys out, /delegation out, /envoy out, /envoys out, /experts out, /in breach, /in defiance, /in
    violation, /investigators out, /journalists out, /mediators out, /mission out, /peacekeepers out, /relief out, /reporters out,
    /teams out, /to boycott, /to hardline, /to refusal, land in breach, /in defiance, /in violation, leave empty-handed, let agreement
    lapse, /bill lapse, /treaty lapse, line up against bill, /up against motion, /up against plan, /up against proposal, /up against
    reform, /up against resolution, /up against treaty, maintain objection to, /objections to, /opposition to, /refusal, /rejection,
    miss ceremony, /conference, /meeting, /opening of talks, /round of talks, /session, /signing ceremony, /summit, mock deadline, /idea
    of, /notion of, /ultimatum, mount opposition to, need no advice, /no go-between, /no interference, /no lessons, /no mediation, /no
    mediator, /no outside, /no third party, pour scorn on deal, /scorn on idea, /scorn on notion, /scorn on peace, /scorn on plan,
    /scorn on plans, /scorn on talk, put obstacles in, /spanner in, /spoke in, /stumbling block, raise hurdles, /obstacles, reaffirm
    objection to, /objections to, /opposition to, /refusal, /rejection, receive blunt refusal, /brushoff, /cool reply, /dusty answer,
    /firm no, /flat no, /negative answer, /negative reply, /rebuff, refer back bill, /back budget, /back draft, /back law, /back treaty,
    reiterate objection to, /objections to, /opposition to, /refusal, /rejection, repeat objection to, /objections to, /opposition to,
    /refusal, /rejection, reply in negative, /with blunt no, /with curt no, /with firm no, /with flat no, /with resounding no, resolve
    to carry on with, /to hold out, /to press ahead, /to press on with, /to stand firm, /to stay put, respond with blunt no, /with curt
    no, /with firm no, /with flat no, /with resounding no, restate objection to, /objections to, /opposition to, /refusal, /rejection,
    return bill to, /bill unsigned, /empty-handed, /law to, ridicule deadline, /idea of, /notion of, /offer, /ultimatum, sabotage
    accord, /agreement, /deal, /peace plan, /peace process, /settlement, sail in breach, /in defiance, /in violation, say cannot accept,
    /cannot agree, /cannot comply, /cannot go along, /cannot grant, /cannot pay, /cannot sign, /cannot take any more, /cannot take in,
    /could not accept, /could not agree, /could not comply, /could not go along, /could not grant, /could not pay, /could not sign,
    /could not take any more, /could not take in, /non-negotiable, /not for sale, /not negotiable, /nothing to discuss, /nothing to
    negotiate, /offer fell short, /offer inadequate, /offer insufficient, /offer not enough, /offer unacceptable, /out of question,
    /plan fell short, /plan inadequate, /plan insufficient, /plan not enough, /plan unacceptable, /proposal fell short, /proposal
    inadequate, /proposal insufficient, /proposal not enough, /proposal unacceptable, /terms fell short, /terms inadequate, /terms
    insufficient, /terms not enough, /terms unacceptable, /there will be no amnesty, /there will be no apology, /there will be no
    ceasefire, /there will be no compromise, /there will be no concessions, /there will be no deal, /there will be no dialogue, /there
    will be no extradition, /there will be no negotiations, /there will be no pardon, /there will be no referendum, /there will be no
    retreat, /there will be no talks, /there will be no withdrawal, /there would be no amnesty, /there would be no apology, /there would
    be no ceasefire, /there would be no compromise, /there would be no concessions, /there would be no deal, /there would be no
    dialogue, /there would be no extradition, /there would be no negotiations, /there would be no pardon, /there would be no referendum,
    /there would be no retreat, /there would be no talks, /there would be no withdrawal, scoff at deadline, /at idea, /at notion, /at
    plan, /at request, /at ultimatum, see no advantage for, /no advantage in, /no basis for, /no basis in, /no cause for, /no cause in,
    /no ground for, /no ground in, /no grounds for, /no grounds in, /no justification for, /no justification in, /no merit for, /no
    merit in, /no purpose for, /no purpose in, /no room for, /no room in, /no urgency for, /no urgency in, /no value for, /no value in,
    send away delegates, /away emissaries, /away emissary, /away mediator, /away mediators, /away negotiators, /back bill, /back budget,
    /back draft, /back law, /back treaty, /blunt refusal, /brushoff, /cool reply, /dusty answer, /firm no, /flat no, /negative answer,
    /negative reply, /no answer, /no delegate, /no delegates, /no delegation, /no envoy, /no one to, /no reply, /no representative,
    /rebuff, sit on application, /on bill, /on extradition, /on nomination, /on request, skip ceremony, /conference, /meeting, /opening
    of talks, /round of talks, /session, /signing ceremony, /summit, sneer at deadline, /at idea, /at notion, /at plan, /at request, /at
    ultimatum, speak against accepting, /against accord, /against amendment, /against joining, /against membership, /against plan,
    /against proposal, /against ratifying, /against treaty, spearhead opposition to, stand in breach, /in defiance, /in violation, stay
    away from gathering, /away from negotiations, /away from peace, /away from round, /away from round-table, /away from session,
    stiffen line, /opposition, /resistance, /stand, /terms, strike down accord, /down directive, /down regulation, /down regulations,
    tell cannot accept, /cannot agree, /cannot comply, /cannot go along, /cannot grant, /cannot pay, /cannot sign, /cannot take any
    more, /cannot take in, /could not accept, /could not agree, /could not comply, /could not go along, /could not grant, /could not
    pay, /could not sign, /could not take any more, /could not take in, /no deal, /no question of, /no way, /non-negotiable, /not for
    sale, /not negotiable, /nothing to discuss, /nothing to negotiate, /out of question, /there will be no, /there would be no, throw
    out accord, /out directive, /out regulation, /out regulations, /spanner, /wrench, toughen line, /opposition, /resistance, /stand,
    /terms, trade in breach, /in defiance, /in violation, turn away delegates, /away despite appeals, /away despite calls, /away despite
    pleas, /away despite requests, /away emissaries, /away emissary, /away mediator, /away mediators, /away negotiators, /back despite
    appeals, /back despite calls, /back despite pleas, /back despite requests, violate moratorium, vote to carry on with, /to continue
    strike, /to go on with strike, /to hold out, /to press ahead, /to press on with, /to stand firm, /to stay out, /to stay put, vow to
    carry on with, /to hold out, /to press ahead, /to press on with, /to stand firm, /to stay put, want no advice, /no go-between, /no
    interference, /no lessons, /no mediation, /no mediator, /no outside, /no third party, wreck accord, /agreement, /deal, /peace plan,
    /peace process, /settlement, scorn call, scorn calls, scorn plea, scorn demand, scorn proposal, describe as unacceptable, describe as unreasonable, describe as unrealistic, describe as unworkable, describe as impossible, deny loan, deny credit, block admission, block membership, block entry of`,
  THREATEN: `
    boast could be in, /could crush, /could overrun, /could take, /would be in, /would crush, /would overrun, /would take, call in bomb
    threat, /in bomb warning, /in threat, consider break with, /end to aid, /end to cooperation, /end to mission, /end to monitoring,
    /end to operation, /end to support, /end to ties, /pullout from, /reprisals, /withdrawal from, contemplate break with, /end to aid,
    /end to cooperation, /end to mission, /end to monitoring, /end to operation, /end to support, /end to ties, /pullout from,
    /reprisals, /withdrawal from, draw line in sand, expect no mercy, /no quarter, fire shot across bow, /shots across bow, have finger
    on trigger, /instructions to fire, /instructions to kill, /instructions to open fire, /instructions to shoot, /instructions to sink,
    /instructions to use force, /knife at, /orders to fire, /orders to kill, /orders to open fire, /orders to shoot, /orders to sink,
    /orders to use force, hold gun at head, /out possibility of action, /out possibility of force, /out possibility of intervention,
    /out possibility of reprisals, /out possibility of retaliation, /out possibility of sanctions, /out possibility of strikes, /out
    possibility of war, /out prospect of action, /out prospect of force, /out prospect of intervention, /out prospect of reprisals, /out
    prospect of retaliation, /out prospect of sanctions, /out prospect of strikes, /out prospect of war, /out spectre of action, /out
    spectre of force, /out spectre of intervention, /out spectre of reprisals, /out spectre of retaliation, /out spectre of sanctions,
    /out spectre of strikes, /out spectre of war, /pistol at, /pistol to, know how to answer, /how to deal with, /how to defend, /how to
    hit back, /how to respond, /how to retaliate, lay down red, leave open option of attack, /open option of bombing, /open option of
    force, /open option of intervention, /open option of invasion, /open option of military, /open option of occupying, /open option of
    pulling, /open option of sanctions, /open option of strikes, /open option of war, /open option of withdrawing, /open possibility of
    attack, /open possibility of bombing, /open possibility of force, /open possibility of intervention, /open possibility of invasion,
    /open possibility of military, /open possibility of occupying, /open possibility of pulling, /open possibility of sanctions, /open
    possibility of strikes, /open possibility of war, /open possibility of withdrawing, make anonymous threat, /bomb threat, /bomb
    threats, /clear force, /clear tanks, /clear troops, /death threats, /plain force, /plain tanks, /plain troops, /plain would, /plain
    would be used, /plain would not tolerate, /plain would retaliate, /plain would use force, /thinly veiled, /threatening calls,
    /veiled threat, /veiled threats, mark for assassination, /for death, /for execution, /for killing, mean bloodbath, /bloodshed,
    /break in relations, /close of, /end of aid, /end of ceasefire, /end of peace, /end of talks, /end of truce, /war, mutter darkly,
    order to or be, /to or die, /to or face, /to or forfeit, /to or go without, /to or lose, /to or risk, outline consequences, phone in
    bomb threat, /in bomb warning, /in threat, pledge to bring down, /to bury, /to carry attacks, /to carry bombings, /to carry fight,
    /to carry suicide, /to carry war, /to dump, /to have arrested, /to have banned, /to have expelled, /to have hanged, /to have jailed,
    /to have outlawed, /to have removed, /to have shot, /to have tried, /to hit back, /to make suffer, /to step up attacks, /to take
    fight, /to take war, /to wipe out, present ultimatum, promise crushing response, /fierce response, /further attacks, /harsh
    response, /more to come, /rivers of blood, /to bring down, /to bury, /to carry attacks, /to carry bombings, /to carry fight, /to
    carry suicide, /to carry war, /to dump, /to have arrested, /to have banned, /to have expelled, /to have hanged, /to have jailed, /to
    have outlawed, /to have removed, /to have shot, /to have tried, /to hit back, /to make suffer, /to step up attacks, /to take fight,
    /to take war, /to wipe out, put knife to, /pistol to, reach end of patience, receive instructions to fire, /instructions to kill,
    /instructions to open fire, /instructions to shoot, /instructions to sink, /instructions to use force, /orders to fire, /orders to
    kill, /orders to open fire, /orders to shoot, /orders to sink, /orders to use force, reckon with breach, /with break, /with
    consequences, /with reprisals, /with retaliation, /with sanctions, /with war, say bomb would explode, /bomb would go off, /device
    would explode, /device would go off, /patience at end, /patience exhausted, /patience running out, /patience wearing, /time running
    out, show no quarter, speak darkly, /of blockade, /of breaking off, /of countermeasures, /of pulling out, /of quitting, /of
    reprisals, /of trade war, /of walking out, spell out consequences, swear to bring down, /to carry attacks, /to carry bombings, /to
    carry fight, /to carry suicide, /to carry war, /to dump, /to have arrested, /to have banned, /to have expelled, /to have hanged, /to
    have jailed, /to have outlawed, /to have removed, /to have shot, /to have tried, /to hit back, /to make suffer, /to step up attacks,
    /to take fight, /to take war, /to wipe out, talk darkly, /of blockade, /of breaking off, /of countermeasures, /of pulling out, /of
    quitting, /of reprisals, /of trade war, /of walking out, target for assassination, /for death, /for killing, telephone in bomb
    threat, /in bomb warning, /in threat, tell bomb aboard, /bomb on board, /bomb would explode, /bomb would go off, /device would
    explode, /device would go off, /to or be, /to or die, /to or face, /to or forfeit, /to or go without, /to or lose, /to or risk, vow
    bloodshed, /crushing, /further attacks, /harsh response, /reprisals, /response, /swift response, /to carry attacks, /to carry
    bombings, /to carry fight, /to carry suicide, /to carry war, /to dump, /to have arrested, /to have banned, /to have expelled, /to
    have hanged, /to have jailed, /to have outlawed, /to have removed, /to have shot, /to have tried, /to make suffer, weigh break with,
    /end to aid, /end to cooperation, /end to mission, /end to monitoring, /end to operation, /end to support, /end to ties, /pullout
    from, /reprisals, /withdrawal from, give until to`,
  PROTEST: `
    ban overtime, boil over into street, /over into streets, /over on to streets, /over onto streets, brandish banners, /placards, burn
    ballot papers, /draft cards, /newspapers in, call in sick en masse, /in sick in protest, /in sick to protest, come on to streets,
    /out to condemn, /out to denounce, /out to oppose, /out to press for, /out to show anger, cut arms in protest, /wrists in protest,
    defy ban on demonstrations, /ban on rallies, /ban to march, /curfew to march, /police to march, /tear gas, /water cannon,
    demonstrate for autonomy, /for better, /for democracy, /for elections, /for end, /for freedom, /for higher, /for independence, /for
    pay, /for reform, /for reforms, /for release, /for resignation, /for return, /for right, /for rights, display banners, /placards,
    douse herself, /himself, /themselves, erupt on to streets, /onto streets, flock on to streets, /onto streets, flood into square,
    /into streets, form barrier of, /line of bodies, /picket, /picket lines, /wall of, go on dirty protest, /on go-slow, /on
    hunger-strike, /on sit-in, /on sympathy, /on thirst strike, /on to streets, /on warning strike, /on work-to-rule, hang banner,
    /banners, /effigies, /effigy, /in effigy, hoist banner, /banners, hold up banners, /up placards, ignite demonstrations, /disorders,
    /disturbances, /protests, /rioting, /riots, /unrest, keep on shelves, lay down across, /down before, /down in front, /down in path,
    /down in road, /down in street, /down on rails, /down on road, /down on tracks, /down under wheels, leave on shelves, let off flare,
    /off flares, /off smoke bombs, /off thunderflashes, lie down across, /down before, /down under wheels, light flare, /flares, /smoke
    bombs, /thunderflashes, make circle around, /ring around, /wall around, march for autonomy, /for better, /for democracy, /for
    elections, /for end, /for freedom, /for higher, /for independence, /for pay, /for reform, /for reforms, /for release, /for
    resignation, /for return, /for right, /for rights, overrun city hall, /ministry, /parliament, /prefecture, /town hall, phone in sick
    en masse, /in sick in protest, /in sick to protest, pour petrol over herself, /petrol over himself, /petrol over themselves, provoke
    demonstrations, /disorders, /disturbances, /protests, /rioting, /riots, /unrest, raise banners, /placards, rally for autonomy, /for
    better, /for democracy, /for elections, /for end, /for freedom, /for higher, /for independence, /for pay, /for reform, /for reforms,
    /for release, /for resignation, /for return, /for right, /for rights, refuse overtime, /to attend classes, /to attend lectures, /to
    do military, /to pay fees, /to pay rent, /to pay rents, /to sit exams, report sick en masse, /sick in protest, /sick to protest, rip
    up cobblestones, /up paving, /up rails, /up seats, /up tracks, rush on to streets, /onto streets, set fire to effigy, /fire to flag,
    /fire to flags, /fire to portrait, /off demonstrations, /off disorders, /off disturbances, /off flare, /off flares, /off protests,
    /off rioting, /off riots, /off smoke bombs, /off thunderflashes, /off unrest, /up picket, /up picket lines, /up pickets, /up
    road-block, /up road-blocks, /up tents in square, sew mouth, /mouths, shout for bread, /for democracy, /for freedom, /for
    independence, /for multi-party, /for reform, /for release, /for resignation, slash arms in protest, /wrists in protest, smash shop
    windows, /windows in protest, snake through capital, /through center, /through centre, /through city, /through streets, /through
    town, /way through, spark demonstrations, /disorders, /disturbances, /protests, /rioting, /riots, /unrest, spill on to streets,
    /onto streets, /over into street, /over into streets, spread on to streets, /onto streets, stay on strike, /out on strike, storm
    city hall, /courthouse, /governor, /off job, /off jobs, /out in protest, /out of factories, /out of mines, /out of offices,
    /prefecture, /town hall, string up banner, /up banners, /up effigies, /up effigy, /up in effigy, surge into square, /into streets,
    /on to streets, /onto streets, suspend classes in protest, /hearings in protest, /lectures in protest, /operations in protest, /work
    in protest, /work to demand, /work to press, /work to protest, swarm into square, /into streets, tear up cobblestones, /up pavement,
    /up paving, /up placards, /up rails, /up railway, /up seats, /up tracks, throw flare, /flares, /smoke bombs, /thunderflashes, /up
    barricade, /up picket, /up road-block, /up road-blocks, /up roadblock, touch off demonstrations, /off disorders, /off disturbances,
    /off protests, /off rioting, /off riots, /off unrest, trigger demonstrations, /disorders, /disturbances, /protests, /rioting,
    /riots, /unrest, turn out in droves to call for, /out in droves to condemn, /out in droves to demand, /out in droves to denounce,
    /out in droves to insist, /out in droves to oppose, /out in droves to press for, /out in droves to protest, /out in force to call
    for, /out in force to condemn, /out in force to demand, /out in force to denounce, /out in force to insist, /out in force to oppose,
    /out in force to press for, /out in force to protest, /out in hundreds to call for, /out in hundreds to condemn, /out in hundreds to
    demand, /out in hundreds to denounce, /out in hundreds to insist, /out in hundreds to oppose, /out in hundreds to press for, /out in
    hundreds to protest, /out in numbers to call for, /out in numbers to condemn, /out in numbers to demand, /out in numbers to
    denounce, /out in numbers to insist, /out in numbers to oppose, /out in numbers to press for, /out in numbers to protest, /out in
    thousands to call for, /out in thousands to condemn, /out in thousands to demand, /out in thousands to denounce, /out in thousands
    to insist, /out in thousands to oppose, /out in thousands to press for, /out in thousands to protest, /out to condemn, /out to
    denounce, /out to oppose, /out to press for, /out to show anger, unfurl banner, /banners, walk out of factories, /out of mines, /out
    of offices, wind through capital, /through center, /through centre, /through city, /through streets, /through town, /way through, fast outside, fast in front of, fast for, fast to win, fast against, fast until, pour on to streets, spill on to streets, surge on to streets, take to streets, stream through streets, go without food, bottle up harbour, bottle up port, overturn vehicles, overturn cars, overturn buses, block harbour, block harbours, block harbor, block runway, fast to death, draw up tractors, park tractors, park lorries across`,
  ASSAULT: `
    answer bullet with, /bullets with, /every shell with, /mortar with, /rocket with, /rockets with, /shell with, /shells with, charge
    hill, /positions, /stronghold, /trenches, meet bullet with, /bullets with, /every shell with, /mortar with, /rocket with, /rockets
    with, /shell with, /shells with, repay bullet with, /bullets with, /every shell with, /mortar with, /rocket with, /rockets with,
    /shell with, /shells with`,
};
