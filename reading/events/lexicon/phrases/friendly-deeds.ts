import type { EventType } from '../../../types.ts';

/** What is done for others or given up, in verbs of several words. A question mark as in `ACT_VERBS`. */
export const FRIENDLY_DEEDS: Partial<Record<EventType, string>> = {
  COOPERATE: `
    take part in joint, take part in exercise with, hold exercise with, hold exercises with, hold manoeuvres with, hold maneuvers with,
    conduct exercises with, conduct exercise with, stage exercises with, stage manoeuvres with, carry out exercises with, train troops with,
    train together, patrol together, exercise together, fight together, work in tandem, work hand in hand, go into partnership, enter into partnership, form coalition, enter coalition, enter alliance, enter into alliance, set
    up partnership, set up common, establish joint, establish partnership, create joint, launch joint, build joint, produce jointly, develop
    jointly, explore jointly, operate joint, run joint, carry out joint, stage joint, conduct joint, hold joint naval, hold joint military,
    share secrets, share satellite, hand over evidence, hand over documents, hand over dossier, turn over documents, exchange experts, help
    investigate, help track down, assist in investigation, assist investigation, sell oil to, sell gas to, sell arms to, sell weapons to,
    sell grain to, sell aircraft to, buy oil from, buy gas from, buy arms from, buy weapons from, buy grain from, buy wheat from, purchase
    from, ship oil to, ship goods to, begin exporting, resume exporting, start exporting, begin importing, open trade, expand trade, invest
    in, build plant in, build factory in, build pipeline, lay pipeline, open pipeline, open railway, open rail link, open bridge, lift extradition, grant extradition, approve extradition, pump oil to, pump gas to, begin pumping, start pumping, resume pumping, combine forces, link up with, join up with, build reactor, build dam, build refinery, build ships, build mill, turn over?, hand over?, buy from?, tip off`,
  AID: `
    give money, give weapons to, give arms to, give protection, give financial, give military, give emergency, provide financial, provide
    military, provide economic, provide technical, provide medical, provide protection, provide security for, provide haven, offer haven,
    offer protection, grant haven, grant protection, grant refugee, release aid, release funds, release loan, disburse, fly in food, fly in
    aid, fly in relief, fly in supplies, fly out?, truck in, send peacekeeping, send experts, send military advisers, send arms to, send weapons to,
    send money, contribute to relief, contribute to fund, contribute troops to, ship weapons, arm with?, build
    hospital, build hospitals, build school, build schools, build houses for, rebuild homes, reduce debt, take care of, look after, take
    under wing, open doors to refugees, open camp for, accept refugees, admit refugees, shelter refugees, save from?, pull from, dig out,
    evacuate from?, ferry to safety, escort to safety, bring help, bring food, bring supplies, help refugees, help survivors, help evacuate,
    train police?, train troops?, train soldiers?, join peacekeeping, lead peacekeeping, monitor ceasefire, supervise ceasefire, supervise
    truce, keep peace,
    chip in, dig into pocket, pick up tab, throw lifeline, put planes at disposal, lend planes, lend
    helicopters, fly home stranded, write cheque, write check, open doors to?, receive aid, receive loan, receive money, receive weapons, receive arms, receive food, receive supplies, pick up bill`,
  CONCEDE: `
    open frontier, open frontiers, reopen frontier, open crossing, open crossings, reopen crossing, reopen crossings, open checkpoint, reopen checkpoint,
    open road to, reopen road, reopen airport, reopen airspace, open air space, reopen air space, reopen embassy?, bow out of dispute?, yield to, submit to, knuckle under, buckle under, make concession, accept demand, accept demands, satisfy demand,
    satisfy demands, grant demand, grant demands, grant request, grant permission, grant visa, grant visas, grant greater, give permission,
    give visa, give right to, lift moratorium, lift immunity?, ease conditions, relax rules, relax controls, relax
    grip, loosen grip, remove roadblocks, remove barricades, end occupation of, end standoff, suspend execution, return to work, go back to
    work, resume work, restore democracy, restore civilian, restore citizenship, restore freedom, allow parties, allow opposition, allow
    inspectors, allow observers, allow monitors, allow journalists, allow aid, allow convoy, allow relief, allow entry, allow exiles, allow
    refugees, allow flights, permit opposition, permit inspectors, permit observers, let in inspectors, let in observers, let in monitors,
    let in aid, let in journalists, let inspectors, let observers, let use, allow use, permit use, let return, let leave, let go, let through, open up archives, open files,
    open prison, open prisons, open gates, open jails, open airspace, open markets, open market, free from jail, free from prison, free from
    captivity, free on bail, return property, return land, return assets, return artefacts, hand over territory?, pay compensation, pay
    damages, pay reparations, pay ransom, agree to pay ransom, reduce charges, clear of charges, overturn conviction, set aside conviction,
    introduce democracy, dissolve junta, abolish apartheid, scrap fuel, withdraw order, reverse decision, reverse course, change course,
    make u-turn, do u-turn, back off, drop insistence, drop objection, drop bid, drop claim, settle lawsuit, settle suit, settle case,
    back away from plan, back away from plans, eat humble pie, throw
    open border, throw open borders, dissolve his government, dissolve his cabinet, send back remains, walk out of prison, walk out of jail, walk from prison, walk from jail, withdraw plan, withdraw plans, withdraw proposal, go back to job, go back to jobs, return to jobs, return to classes, let?`,
  RETREAT: `
    put beyond use, bring back troops, reduce troops, reduce forces, cut troops, cut forces, cut troop, reduce troop, send home troops, begin withdrawing,
    begin pulling out, start withdrawing, start pulling out, finish withdrawing, respect ceasefire, honour ceasefire, renew truce, stop
    firing, call off operation, end armed struggle, end campaign of violence, renounce violence, renounce armed struggle, abandon armed
    struggle, close base, close bases, lift siege of, break off siege, abandon siege, end siege of, raise siege, abandon positions, abandon
    post, abandon posts, abandon base, quit positions, go into hiding, hand over to civilian, transfer power, relinquish post, relinquish
    command, leave cabinet, leave coalition, leave government, leave party?, quit coalition, turn in resignation, accept defeat, wave white
    flag, give oneself up, give herself up, turn herself in, turn themselves in, hand himself in, hand themselves in, change sides, switch
    sides, cross over to, hand in portfolio, surrender portfolio, give up portfolio, cross out of`,
};
