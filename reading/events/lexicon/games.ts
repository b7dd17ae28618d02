/** Words of sport: two of them in a sentence, and who beats whom has hurt nobody. */
export const GAME_WORDS = `
  final, finals, semifinal, semifinals, semi-final, semi-finals, quarterfinal, quarterfinals, quarter-final, set, sets, open, cup,
  league, title, match, matches, game, games, goal, goals, point, points, season, round, rounds, champion, champions, championship,
  championships, tournament, coach, striker, defender, midfielder, goalkeeper, keeper, captain, penalty, penalties, race, lap, laps,
  player, players, rugby, cricket, tennis, football, soccer, basketball, baseball, hockey, golf, boxing, olympic, olympics, medal,
  stadium, seed, seeded, wicket, wickets, innings, run, runs, overs, playoff, playoffs, play-off, play-offs, quarterback,
  touchdown, touchdowns, homer, inning, pitcher, rebounds, assists, tiebreak, straight, unbeaten, victory, win, wins, won, leg,
  half-time, halftime, minute, header, free-kick, knockout, bout, standings, grand, slam, prix, masters, premier, division, derby`;

/** Verbs of force that tell games. */
export const GAME_VERBS = `
  beat, defeat, crush, hit, rout, attack, shoot, fire, strike, fight, battle, punch, kick, sink, storm, overrun, blast, pound,
  overwhelm, thrash, edge, stun, destroy, demolish, wreck, torment, punish, slay, topple, oust, dethrone, eliminate, capture, steal,
  seize, clash, take, go, trade, rob, smash, ram, target, bury, shock, wipe`;

/** Forces of nature, illness and mishaps: what they strike or kill was not attacked. */
export const MISHAPS = `
  typhoon, hurricane, cyclone, storm, storms, thunderstorm, tornado, tornadoes, blizzard, snowstorm, flood, floods, flooding, deluge,
  earthquake, quake, tremor, aftershock, tsunami, landslide, mudslide, avalanche, eruption, volcano, wildfire, wildfires, blaze,
  inferno, drought, heatwave, lightning, hail, monsoon, rain, rains, virus, disease, outbreak, epidemic, pandemic, cholera, malaria,
  measles, influenza, flu, strain, heat, cancer, famine, crash, collision, accident, derailment, stampede, collapse, meteorite, asteroid, recession,
  inflation, crisis, crashed, collided, capsized, overturned, derailed, plunged, slump, downturn, pollution, smog, fog, gales, snow`;
