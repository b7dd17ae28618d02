import type { EventType } from '../../../types.ts';

/** Turns of phrase of diplomats and of those who write about them, by what they come to. A question mark as in `ACT_VERBS`. */
export const DIPLOMATIC_TURNS: Partial<Record<EventType, string>> = {
  AGREE: `
    use good offices, /good offices between, put good offices, offer good offices, place good offices, hear of it, /of talks, /of truce, /of
    compromise, /of deal, /of negotiations, /of concessions, /of concession, /of settlement`,
  SUPPORT: `
    put its name to pact, /its name to treaty, /its name to accord, /its name to agreement, /its name to charter, /its name to
    convention, /its name to protocol, /their name to pact, /their name to treaty, /their names to pact, /their names to treaty, /their
    names to accord, /their names to agreement, /his name to pact, /his name to treaty, /his name to accord, /his name to agreement,
    /name to pact, /name to accord, /name to agreement, /name to charter, /names to pact, /names to accord, /names to treaty`,
  COOPERATE: `begin work together, start work together, work side by side, join peace force, /peacekeeping, /stabilisation force,
    /multinational force, /alliance, /coalition, /pact, /bloc`,
  AID: `
    shield villagers, /inhabitants, /refugees, /convoy, /convoys, /women, /population, /residents, /families, /children, /minority`,
  CONCEDE: `
    allow into?, let into?,     do away with visa, /away with visas, /away with curfew, /away with censorship, /away with controls, abolish visa, abolish visas,
    scrap visa, scrap visas, lift visa, waive visa, waive visas, drop visa, ease visa, relax visa`,
  RETREAT: `
    throw in hand, throw in sponge, throw in its hand, throw in his hand, throw in her hand, throw in their hand, call it day`,
  REQUEST: `
    come out for departure, /out for withdrawal, /out for resignation, /out for removal, /out for release, /out for ouster, /out for
    dissolution, /out for expulsion, /out for end, /out for pullout, /out for return, speak out for departure, /out for withdrawal, /out
    for release, /out for resignation`,
  REJECT: `
    see off proposal, /off proposals, /off demand, /off demands, /off bid, /off plan, /off plans, /off idea, /off call, /off calls, /off motion, /off
    attempt, /off request, /off amendment, /off suggestion`,
  THREATEN: `
    be legitimate target, /legitimate targets, /fair target, /fair targets, /military target, /military targets, /fair game, /cause of war,
    /cause for war, /casus belli, /act of war, /declaration of war, regard as target, /as targets, /as enemy, /as enemies, /as hostile,
    /as act of war, treat as target, /as targets, /as enemy, /as enemies, /as hostile, /as act of war, see as act of war, view as
    act of war, /as targets, consider target, /targets, /legitimate, /act of war, take as act of war, /as declaration of war`,
  ACCUSE: `
    tie to burglary, /to murder, /to murders, /to killing, /to killings, /to bombing, /to bombings, /to bomb, /to plot, /to assassination, /to
    massacre, /to kidnapping, /to coup, /to attacks, /to theft, /to hijacking, /to raid, /to smuggling, /to blast, link to burglary,
    /to murder, /to killing, /to bombing, /to plot, /to assassination, /to massacre, /to kidnapping, hold that violated, /that broken,
    /that breached, /that broke, /that flouted, find that violated, /that broken, /that breached, /that broke, conclude that violated,
    /that broken, /that breached, /that broke, decide that violated, /that broken, rule that broken, /that breached, /that broke`,
  ASSAULT: `
    give order for killing, /order for killings, /order for murder, /order for massacre, /order for assassination, /order for
    attack, /order for raid, /order for shooting, /order to kill, /order to shoot, /order to fire, /orders to kill, /orders to
    shoot, /orders to fire`,
  MOBILIZE: `shadow?`,
  COERCE: `
    bar from meeting, /from speaking, /from marching, /from gathering, /from holding, /from publishing, /from preaching, /from
    demonstrating, /from assembling, /from voting, /from standing, /from teaching, /from writing, /from talking, /from
    practising, /from attending, ban from meeting, /from speaking, /from marching, /from gathering, /from publishing, /from
    preaching, /from demonstrating, /from assembling, /from voting, /from standing, /from teaching, /from writing, /from
    talking, /from practising, /from leaving, /from attending, forbid from meeting, /from speaking, /from leaving, prohibit from
    meeting, /from speaking, /from leaving`,
};
