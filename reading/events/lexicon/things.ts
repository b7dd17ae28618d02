/**
 * What events are about, as classes of nouns (singular; plurals are derived). A light verb takes its
 * meaning from one of these ("held talks", "cut aid"); alone they name an event ("the strike on …").
 */
export const THINGS = {
  talks: `
    talks, talk, negotiation, meeting, summit, mediation, dialogue, discussion, consultation, conference,
    visit, conversation, phone call, parley, peace process, shuttle diplomacy`,
  aid: `
    aid, assistance, relief, supply, medicine, loan, donation, humanitarian, food, funding, fund, dollar,
    euro, fuel, water, tent, blanket, vaccine, ambulance, generator, wheat, grain, rice, electricity, parcel, cash, help, support, grant, credit, subsidy, equipment`,
  asylum: `asylum, refuge, sanctuary, shelter, citizenship`,
  sanctions: `sanction, embargo, tariff, boycott, blockade, duty, quota`,
  restriction: `
    ban, curfew, state of emergency, emergency, martial law, restriction, censorship, blackout, lockdown,
    crackdown, siege, prohibition, limit, death penalty, emergency law, decree, blacklist, visa requirement`,
  ties: `tie, relation, link, contact`,
  violence: `
    attack, strike, airstrike, air strike, offensive, raid, bombing, assault, shelling, fire, bombardment,
    invasion, incursion, ambush, massacre, killing, murder, assassination, shooting, blow, missile, rocket,
    artillery, bomb, explosion, blast, war, fighting, battle, clash, hostility, violence, torture,
    airstrikes, genocide, atrocity, beating, rape, drone, mortar, shell, gunfire, stabbing, crossfire`,
  protest: `
    protest, demonstration, rally, march, hunger strike, riot, sit-in, walkout, general strike, strike, picket,
    uprising, vigil, unrest, civil disobedience, strike action, procession, four-day strike`,
  forces: `
    troop, force, soldier, army, warship, tank, aircraft, battalion, brigade, fighter, navy, marine, carrier,
    guard, reservist, weapon, reinforcement, paratrooper, gunship, bomber, fleet, warplane, patrol, military presence, garrison, border guard`,
  observers: `inspector, observer, monitor, investigator, auditor, investigation team, fact-finding mission, weapons inspector`,
  envoys: `diplomat, ambassador, envoy, delegation, emissary, attaché, embassy, consulate, mission, staff`,
  helpers: `
    peacekeeper, peacekeeping force, peacekeeping troop, aid worker, relief worker, aid agency, doctor, medic,
    rescue team, rescue worker, rescuer, humanitarian worker, volunteer, adviser, advisor`,
  money: `asset, bank account, lending, investment, payment`,
  trade: `import, export, arms sale, sale, trade, flight, shipment, oil, gas, goods, beef`,
  rights: `
    autonomy, independence, amnesty, right, freedom, reform, concession, self-rule, self-determination, bail,
    parole, clemency, franchise, pardon`,
  laws: `constitution, amendment, law, legislation, reform, bill, election`,
  drills: `exercise, manoeuvre, maneuver, drill, parade, missile test, nuclear test, show of force, military exercise`,
  peace: `ceasefire, cease-fire, truce, armistice, moratorium, disarmament, pullout, pullback, withdrawal, retreat, surrender, resignation`,
  treaty: `
    treaty, accord, pact, agreement, deal, memorandum, protocol, contract, convention, memorandum of understanding`,
  inquiry: `
    investigation, probe, inquiry, enquiry, inquest, hearing, audit, autopsy, trial, lawsuit, charge, complaint, accusation, allegation,
    indictment, formal protest, official protest, criticism, condemnation, blame`,
  exercises: `war game, joint exercise, joint military exercise, joint manoeuvre, joint maneuver, joint operation, joint patrol, joint drill, intelligence, information, evidence, expertise, data, technology, know-how, training`,
  captives: `prisoner, hostage, detainee, captive, journalist, protester, dissident, body, remains`,
  demand: `demand, appeal, request, call, petition, plea, declaration demanding, reminder`,
  threat: `threat, ultimatum, warning`,
  offer: `offer, proposal, plan, request, call, demand, bid, ultimatum, formula, resolution, invitation, idea`,
  rule: `ban, ceasefire, cease-fire, truce, accord, agreement, treaty, sanction, law, rule, resolution, airspace`,
  media: `website, newspaper, radio station, broadcaster, internet, social media, television station, magazine, station, outlet`,
  venues: `
    university, school, border, port, airspace, airport, mosque, church, temple, office, border crossing, college,
    headquarters, station`,
  suspects: `fugitive, suspect, trafficker, smuggler, war criminal, gang leader`,
  roads: `road, highway, traffic, street, bridge, motorway, border crossing, railway, entrance, flag, effigy, tyre, tire`,
  alert: `alert, high alert, standby, full alert, alert level`,
  entry: `entry, visa, access, permission`,
  forbearance: `apology, condolence, solidarity, support, friendship, backing, recognition, sympathy, gratitude, confidence`,
} as const;

export type Thing = keyof typeof THINGS;
