/**
 * What events are about, as classes of nouns (singular; plurals are derived). A light verb takes its
 * meaning from one of these ("held talks", "cut aid"); alone they name an event ("the strike on …").
 */
export const THINGS = {
  talks: `
    talks, talk, negotiation, meeting, summit, mediation, dialogue, discussion, consultation, conference,
    visit, secret contacts, quiet contacts, diplomatic contacts, informal contacts, unofficial contacts, direct contacts, high-level contacts, conversation, phone call, telephone call, bargaining, parley, peace process, shuttle diplomacy, session, consultations, trip, encounter, teleconference, videoconference, tete-a-tete, round table, round-table,
    roundtable, courtesy call, working lunch, working dinner, exchange of views, exchange of letters`,
  aid: `
    aid, assistance, relief, supply, medicine, loan, donation, humanitarian, food, funding, fund, dollar,
    euro, fuel, water, tent, blanket, vaccine, ambulance, generator, wheat, grain, rice, electricity, parcel, cash, help, support, grant, credit, subsidy, equipment, maize, clothing, seed, medical supply, debt relief, antibiotic, plasma, foodstuff, flour, development budget, aid budget, aid programme, aid program, scholarship, ration, serum, insulin, penicillin, bandage, stretcher, incubator, disinfectant, mosquito net, tarpaulin, plastic sheeting, mattress, powdered milk, milk powder, cooking oil, wheelchair, textbook, fertiliser, fertilizer, tractor, bulldozer, field kitchen, mercy flight`,
  sum: `$, €, £, million mark, million crown, million franc, million yen, million rouble, million rupee, million lira, million guilder, million ecu, million pound, million kroner, billion mark, billion crown, billion franc, billion yen, billion rouble, billion rupee, billion lira, billion guilder, billion ecu, billion pound, billion kroner, million rand, million peso, million baht, million won, million ringgit, million riyal, million rial, million dinar, million dirham, million shilling, million naira, million kwacha, million cruzeiro, million real, million zloty, million dong, million rupiah, billion rand, billion peso, billion baht, billion won, billion ringgit, billion riyal, billion rial, billion dinar, billion dirham, billion shilling, billion naira, billion kwacha, billion cruzeiro, billion real, billion zloty, billion dong, billion rupiah, million, billion`,
  asylum: `asylum, refuge, sanctuary, shelter, citizenship`,
  sanctions: `sanction, embargo, tariff, boycott, blockade, import duty, customs duty, export duty, punitive duty, anti-dumping duty, quota, travel ban, visa ban, arms embargo, arms ban, trade ban, import ban, export ban, asset freeze, no-fly zone, economic sanction, oil embargo, penalty, punitive measure, retaliatory measure, import curb, export curb, trade curb, aid freeze, aid cut, aid suspension`,
  restriction: `
    ban, curfew, state of emergency, emergency, martial law, restriction, censorship, blackout, lockdown,
    crackdown, siege, prohibition, limit, death penalty, emergency law, decree, blacklist, visa requirement, visa rule, visa regime, visa restriction, travel rule, entry rule, curb, travel curb, levy, tax, price rise, price increase, direct rule, emergency rule, military rule, emergency powers, gag order, exclusion zone, price hike, martial rule, emergency power, emergency measure, emergency regulation, state of siege, press law, pass law, banning order, gagging order, internal exile, rationing, price control, exchange control, wage freeze, pay freeze, exit visa, exit permit`,
  ties: `tie, relation, link, contact, membership, participation, recognition, diplomatic relation, voting right, cultural exchange, student exchange, sporting exchange, academic exchange, military exchange`,
  violence: `
    military action, military operation, ground operation, military strike, use of force, armed action, intervention, attack, strike, airstrike, air strike, offensive, raid, bombing, assault, shelling, bombardment,
    invasion, incursion, ambush, massacre, killing, murder, assassination, shooting, blow, bomb, explosion, blast, war, fighting, battle, clash, hostility, violence, torture,
    airstrikes, genocide, atrocity, beating, rape, gunfire, stabbing, crossfire, suicide attack, suicide bombing, air raid, car bomb, truck bomb, bomb attack, firefight, gun battle, gunbattle, counter-offensive, counteroffensive, pogrom, coup, coup attempt, artillery fire, mortar fire, rocket fire, tank fire, sniper fire, cannon fire, machine-gun fire, small-arms fire, exchange of fire, skirmish, execution, ill-treatment, mistreatment, maltreatment, ethnic cleansing, beheading, lynching, counterattack, counter-attack, artillery barrage, rocket barrage, mortar barrage, dogfight, sniping, gang rape, sexual assault, bloodbath, letter bomb, parcel bomb, mopping-up operation, cross-border operation, armed struggle, guerrilla war, armed campaign`,
  munitions: `fire, mortar round, mortar bomb, artillery shell, artillery round, missile, rocket, artillery, drone, mortar, shell, grenade`,
  marchers: `demonstrator, protester, protestor, marcher, crowd, mob, picketer`,
  homes: `home, house, village, land, camp`,
  networks: `website, web site, network, server, mail server, computer, computer system, database, web page, home page, mainframe, e-mail system`,
  people: `striker, officer, colonel, commander, general, chief, worker, man, woman, soldier, policeman, activist, student, leader, militant, rebel, tourist, civilian, opponent, trawler, crew, sailor, fisherman, child, engineer, priest, monk, politician, guerrilla, pilot, policemen, fishermen, women, men, children, servicemen, trade unionist, seaman, seamen, airman, airmen, sergeant, lieutenant, nun, missionary, businessman, businessmen, banker, photographer, reporter, cameraman, cameramen, lawyer, bishop, editor, poet, writer, novelist, playwright, academic, professor, senator, mayor, separatist`,
  papers: `licence, license, accreditation, passport, permit, press card, immunity, work permit`,
  debts: `debt, loan repayment, arrear, interest`,
  arms: `weapon, arm, gun, rifle, arsenal, arms dump, stockpile, ammunition, mine, landmine, warhead, bomber, missile, machine gun, explosive, rocket launcher, grenade`,
  bodies: `parliament, assembly, legislature, congress, council, party, union, election, poll, constitution, monarchy`,
  ground: `town, city, village, airport, airfield, airbase, hill, hilltop, ridge, stronghold, territory, district, suburb, control, base, outpost, bridgehead, island, garrison, position`,
  displeasure: `concern, anger, outrage, dismay, displeasure, alarm, disappointment, indignation, disapproval, opposition, misgiving, regret, fury, unease, shock, resentment, unhappiness, annoyance, irritation, consternation, bitterness, revulsion, exasperation, impatience,
    scepticism, skepticism, abhorrence, distaste, discontent`,
  missions: `embassy, consulate, liaison office, interest section, mission`,
  protest: `
    protest, demonstration, rally, march, hunger strike, riot, sit-in, walkout, general strike, strike, picket,
    uprising, vigil, unrest, civil disobedience, strike action, procession, four-day strike, rally, stoppage, work stoppage, blockade, boycott, marches, mass rally, fast, sit-down, sit-down strike, stay-away, stayaway, go-slow, rioting, work-to-rule, hartal, bandh, picket line, protest march, candlelight vigil, street protest, road blockade, day of action, walk-out, human chain, die-in, lie-in, sick-out, sickout, stay-in, warning strike, token strike, wildcat strike,
    sympathy strike, hunger-strike, solidarity strike, work-in, mass walkout, student protest, road block, street demonstration, torchlight procession, disorders`,
  forces: `
    troop, force, soldier, army, warship, tank, aircraft, battalion, brigade, fighter, navy, marine, carrier,
    guard, reservist, weapon, reinforcement, paratrooper, gunship, bomber, fleet, warplane, patrol, military presence, garrison, border guard, howitzer, missile, gunner, artillery, unit, regiment, squadron, destroyer, frigate, submarine, riot police, commando, fighter jet, jet, convoy, gunman, gunmen, militiaman, militiamen, insurgent, rebel, guerrilla, infantry, cavalry, vessel, heavy gun, armour, armoured car, armored car, armoured column, tank column, gunboat, detachment, paramilitary, parachutist, special forces, sentry, legionnaire, mercenary, contingent, corvette, conscript, airmen, extra police, police reinforcement, extra policemen, riot squad, flotilla, armada, minesweeper, cruiser, torpedo boat, missile boat, patrol boat, attack helicopter, helicopter gunship, spy plane, armoured personnel carrier, paratroop, guardsmen, gendarme, sharpshooter, marksmen, sniper, rocket launcher, missile launcher, missile battery, artillery battery, anti-aircraft gun, anti-aircraft battery`,
  observers: `inspector, observer, monitor, investigator, auditor, investigation team, fact-finding mission, weapons inspector, fact-finding team, inspection team, detective, rapporteur, pathologist, forensic expert, forensic scientist, forensic team, accident investigator, arms expert, weapons expert, nuclear expert, disarmament expert, truce monitor, election monitor, election observer, human rights monitor`,
  envoys: `diplomat, ambassador, envoy, delegation, emissary, attaché, embassy, consulate, mission, staff, attache, military attache, consul, nuncio, chargé, charge d, high commissioner, foreign minister, negotiator, mediator, representative`,
  helpers: `
    peacekeeper, peacekeeping force, peacekeeping troop, aid worker, aid group, relief worker, relief group, relief agency, aid agency, doctor, medic,
    rescue team, rescue worker, rescuer, humanitarian worker, volunteer, adviser, advisor, team, surgeon, nurse, engineer, firefighter, sniffer dog, field hospital, hospital ship, instructor, trainer, blue helmet, medical team, surgical team, rescue squad, fire crew, fire engine, firemen, paramedic, midwife, agronomist, technician, peacekeeping battalion, peacekeeping contingent, peacekeeping unit, peacekeeping mission, peacekeeping brigade, peace force`,
  money: `asset, bank account, lending, investment, payment, remittance, revenue, tax revenue, transfer, credit line, subsidy`,
  trade: `import, export, arms sale, sale, trade, flight, shipment, oil, gas, goods, beef, oil delivery, gas delivery, oil supply, gas supply, fuel supply, spare part, air service, ferry service, rail service, bus service, air link, rail link, arms delivery`,
  rights: `
    autonomy, independence, amnesty, right, freedom, reform, concession, self-rule, self-determination, bail,
    parole, clemency, franchise, citizenship, voting right, immunity, access`,
  laws: `constitution, amendment, law, legislation, reform, bill, election`,
  drills: `exercise, manoeuvre, maneuver, drill, parade, missile test, nuclear test, show of force, show of strength, military exercise`,
  peace: `ceasefire, cease-fire, truce, armistice, moratorium, disarmament, pullout, pullback, withdrawal, retreat, surrender, resignation,
    lull, respite, repatriation, prisoner release, hostage release, cessation of hostilities, halt in fighting, pause in fighting, humanitarian pause`,
  treaty: `
    treaty, accord, pact, agreement, deal, terms, understanding, settlement, memorandum, framework, framework agreement, letter of intent, communique, protocol, contract, convention, memorandum of understanding, compromise, arrangement`,
  inquiry: `
    investigation, probe, inquiry, enquiry, inquest, hearing, audit, autopsy, trial, lawsuit, charge, complaint, accusation, allegation,
    indictment, rebuke, reprimand, denunciation, tirade, broadside, diatribe, censure, censure motion, recrimination, slur, formal protest, official protest, criticism, condemnation, blame, murder charge, investigation team, libel suit, suit, manhunt, protest note, note of protest, strongly worded note, diplomatic protest, strong protest, court case, commission of inquiry, board of inquiry, court of inquiry, post-mortem, court martial, court-martial, interrogation, cross-examination, forensic examination, forensic test, exhumation, murder hunt, criminal case, libel action, legal action, class action, impeachment, impeachment motion, no-confidence motion, motion of censure, weapons inspection`,
  exercises: `war game, joint exercise, joint military exercise, joint manoeuvre, joint maneuver, joint operation, joint patrol, joint drill, intelligence, information, evidence, file, document, dossier, expertise, data, technology, know-how, training, joint naval exercise, naval exercise, joint training, joint team, joint investigation, joint venture, joint force, joint commission, fingerprint, blueprint, satellite picture, satellite image, recording, transcript, list of suspects, list of names, list of agents, joint sweep, joint swoop, joint survey, joint expedition, joint project, combined exercise, combined operation, combined sweep, combined patrol, radar picture`,
  captives: `prisoner, trawlermen, crewmen, aircrew, hostage, detainee, captive, journalist, protester, dissident, body, remains, spy`,
  demand: `demand, appeal, request, call, petition, plea, declaration demanding, reminder, entreaty, exhortation, distress call, cry for help, supplication, distress signal, sos, list of demands, wage claim, pay claim, demarche, démarche`,
  threat: `threat, ultimatum, warning, deadline, death threat, warning shot, bomb threat, sabre-rattling, saber-rattling, blackmail, intimidation, brinkmanship`,
  offer: `offer, proposal, plan, request, call, demand, bid, ultimatum, formula, resolution, invitation, idea, appeal, claim, suggestion, application, overture, mediation offer, peace plan, amendment, motion`,
  rule: `ban, ceasefire, cease-fire, truce, accord, agreement, treaty, sanction, law, rule, resolution, airspace`,
  media: `website, newspaper, radio station, broadcaster, internet, social media, television station, magazine, station, outlet`,
  venues: `
    university, school, mosque, church, temple, office, college,
    headquarters, station`,
  passages: `border, port, airspace, airport, border crossing, strait, canal, waterway, crossing`,
  suspects: `
    fugitive, suspect, suspected, alleged, wanted man, war crimes suspect, hacker, hitman, trafficker, smuggler,
    war criminal, gang leader, baron, drug baron, drug lord, drug dealer, dealer, kingpin, gangster, terrorist, killer, rapist, murderer,
    fraudster, robber, thief`,
  roads: `road, highway, traffic, street, bridge, motorway, border crossing, railway, entrance, flag, effigy, tyre, tire`,
  alert: `alert, high alert, standby, stand-by, full alert, red alert, combat readiness, alert level`,
  entry: `entry, visa, access, permission`,
  forbearance: `apology, condolence, solidarity, support, friendship, backing, recognition, sympathy, gratitude, confidence, condolences, congratulation, thanks, weight, goodwill, tribute, satisfaction, delight, admiration, appreciation, joy, approval, remorse, contrition, sorrow, penitence`,
  sentences: `jail term, prison term, prison sentence, jail sentence, life sentence, death sentence, suspended sentence, life term, term, sentence, lash, flogging`,
  intention: `plan, intention, proposal, decision, bid, readiness, willingness, determination`,
  promise: `pledge, promise, vow, offer, assurance, commitment, guarantee, undertaking, green light, go-ahead, nod, thumbs-up`,
  refusal: `refusal, rejection, veto, rebuff, defiance, snub, repudiation, brush-off, cold shoulder, intransigence, thumbs down, non-compliance, disobedience`,
  custody: `custody, detention, prison, jail, bar, house arrest, solitary confinement, exile`,
  arrest: `
    arrest, kidnapping, abduction, hijacking, deportation, expulsion, imprisonment, jailing, eviction, crackdown, curfew, seizure,
    confiscation, mass arrest, hostage-taking, hostage taking, martial law, repression, cyberattack, cyber attack, cyber-attack, hack, roundup, round-up, internment, banishment, house demolition, expropriation, clampdown, looting, vandalism, purge`,
  mercy: ` acquittal, amnesty, reprieve, clemency, climbdown, u-turn, concession`,
  buildup: `
    deployment, mobilisation, mobilization, build-up, buildup, call-up, show of force, troop movement, military build-up, military buildup,
    missile test, nuclear test, war footing, show of strength, display of strength, display of force, troop build-up, troop buildup, arms build-up, arms buildup, troop concentration`,
  praise: `apology, praise, endorsement, backing, condolence, congratulation, tribute, support, congratulations, condolences, applause, plaudit, commendation, solidarity, eulogy, vote of confidence, blessing, ovation, accolade, felicitation, vote of thanks`,
  joint: `joint patrol, joint exercise, joint drill, joint operation, joint venture, partnership, collaboration, cooperation, co-operation, extradition, merger, joint sweep, joint swoop, joint survey, joint expedition, joint project, combined exercise, combined operation, combined sweep, combined patrol, co-production, barter deal`,
  voyage: `way to|way to, way towards|way towards`,
  relief: `aid, bailout, bail-out, rescue package, aid package, donation, loan, airlift, airdrop, relief effort, humanitarian aid, lifeline, emergency relief, mercy flight, relief flight, aid flight, debt forgiveness, food aid`,
  party: `
    correspondent, photographer, missionary, nun, bank, company, firm, airline, broadcaster, newspaper, club, team, union, party, lawmaker, minister,
    official, authority, court, editor, reporter, journalist, critic, rival, opponent, player, captain, coach, driver, executive,
    trader, lawyer, judge, prosecutor, mayor, governor, general, commander, cleric, bishop, teacher, doctor,
    farmer, resident, villager, migrant, refugee, family, suspect, defendant, dissident, opposition, protester,
    demonstrator, voter, ally, government, regime, junta, separatist, pirate, smuggler, gang, people, passenger,
    patient, pupil, victim, survivor, troop, police, worker, miner, employee, staff, member, ruler, activist,
    negotiator, tribesman, tribesmen, militant, hostage, prisoner`,
} as const;

export type Thing = keyof typeof THINGS;
