import type { EventType } from '../../../types.ts';

/** What is asked, reproached, refused and threatened, in verbs of several words. A question mark as in `ACT_VERBS`. */
export const HOSTILE_WORDS: Partial<Record<EventType, string>> = {
  REQUEST: `
    make call for, make renewed appeal, send out appeal, launch appeal, launch petition, present list, submit petition, table motion, table
    resolution, put proposal, set out demands, spell out demands, reiterate call, reiterate demand, reissue call, add voice to calls, join
    calls, join call for, echo call, echo calls, back call for, back calls for, lead calls, stress need, stress importance of?, underline
    need, underscore need, point to need, speak of need, express hope, need help, need aid, need money, seek intervention, seek mediation,
    seek permission, seek compensation, seek damages, seek return, seek dialogue, seek protection, seek investment, seek backing, seek
    recognition, seek membership, seek explanation, seek clarification, would like to see, claim asylum, turn to for help, look to for,
    reach out for, hold out hand, hold out begging, go cap in hand, tell to, lay claim, stake claim, draw attention to, raise
    issue with, raise case of, take up case of, take up with, intercede with, intercede for, intervene with, pray for, cry for, push
    through?, clamour, clamor, shout for, vote to ask, vote to demand, vote to urge, adopt resolution urging, adopt resolution calling,
    adopt resolution demanding,
    demand halt, seek assurances, seek guarantees, seek concessions, seek clemency, seek apology`,
  ACCUSE: `
    make formal complaint, make scathing, make attack on?, issue denunciation, issue protest, issue arrest warrant, hand down indictment,
    hand down verdict, hand down ruling against, return verdict, bring action, bring legal action, bring civil, bring to trial, bring to
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
    formal, file formal, file case, file petition against, protest over?, call in envoy, call in charge, deliver note of protest, hand
    protest, hand note, send protest, send note of protest, send strongly, take strong exception, take dim view, take dig at, take shot at,
    take potshots, go on attack over, strike out at, rage at, rage against, rail about, launch attack on policy, launch broadside, launch
    tirade, launch scathing, launch blistering, launch verbal, fire broadside, round on, come down hard on, come out against, speak out
    over, speak against, campaign against, rally opposition, mobilise opposition, mobilize opposition, rouse against, unite against, close
    ranks against, agitate against, lobby against, argue against, warn of abuses, document abuses, report abuses, say responsible for, say
    was behind, say were behind, say were responsible, say was responsible, say had violated, say has violated, link to attack, link to
    bombing, treat as suspect, see hand of, see hand in, cast suspicion, cast blame, raise suspicion, raise concerns, raise questions about,
    raise objections, raise objection, raise protest, slap on wrist, draw rebuke, draw condemnation, draw protest, draw protests, provoke
    outcry, provoke anger, provoke protest from, spark outrage, cause outrage, cause anger, cause uproar,
    read riot act, give dressing down, lodge objection, blow whistle on, point to as, discipline`,
  REJECT: `
    turn deaf ear, turn blind eye to demand, turn away offer, turn thumbs down, turn cold shoulder, give thumbs down, give cold reception,
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
    back-pedal, welch on, contest election, contest results, challenge ruling, challenge decision, appeal against,
    want nothing to do with, wash hands of, thumb nose, dig heels in, drag heels, bat away, trample on, ride
    roughshod, fly in face of, show no interest in, swat aside, swat away, have none of, kill treaty, kill deal, kill plan, kill proposal, turn up nose`,
  THREATEN: `
    issue stern warning, issue new warning, issue fresh warning, issue dire, give stern, give notice, give final warning, give last warning,
    give week to, give days to, give month to, send threatening, hold out threat, raise threat, raise possibility of, raise prospect, put
    gun to, hold gun to, hold knife to, hold to ransom, vow to continue, vow to take, vow to attack, vow to kill, vow to step up, vow to
    punish, vow to resist, vow to launch, vow to defend, vow to block, vow to disrupt, vow to oust, vow to overthrow, vow to stage, vow to
    march, vow to boycott, vow to intensify, swear to fight, swear to kill, swear to take revenge, swear to retaliate, promise to fight,
    promise to retaliate, promise to attack, promise retribution, vow retribution, vow jihad, pledge to retaliate, pledge to avenge, pledge
    to fight, pledge to kill, declare jihad, talk of war, talk of force, refuse to rule out force, refuse to rule out military, keep option,
    shake fist, wag finger?, sabre-rattle, stand ready to attack, stand ready to strike, stand ready to use, prepared to use force, prepared
    to attack, ready to use force, set date for strike, call for jihad, call for holy war, call for attacks, call for strike on, incite,
    hint at retaliation, hint at sanctions, hint at reprisals, give until`,
};
