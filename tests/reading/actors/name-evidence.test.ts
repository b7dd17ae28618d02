import { describe, expect, it } from 'vitest';
import { loadTables } from '../../../cli/load-tables.ts';
import { findActors } from '../../../reading/actors/find-actors.ts';
import { sourceOf } from '../../../reading/source.ts';
import type { ActorKind } from '../../../reading/types.ts';
import { articleOf } from '../article-of.ts';

const tables = await loadTables();

/** Kinds by name, as the text's own evidence has them. */
function kindsIn(text: string): [name: string, kind: ActorKind][] {
  return findActors(sourceOf(articleOf(text)), tables).map(({ name, kind }) => [name, kind]);
}

describe('what stands around a name', () => {
  it.each<[string, string, ActorKind]>([
    ['"We had no warning," said Ask Torvund, an office clerk in Bergen.', 'Ask Torvund', 'person'],
    ['Lena Post, co-founder of a school in Oslo, resigned.', 'Lena Post', 'person'],
    ['The sculptor Olu Fagbe began the statue in 1930.', 'Olu Fagbe', 'person'],
    ['In reply to Lim Ah Seng (DAP-Tanjung), the minister shook his head.', 'Lim Ah Seng', 'person'],
    ['The choice was hard, Ms. Drain said on Monday.', 'Drain', 'person'],
    ['They sang for Uncle Archie in Perth.', 'Archie', 'person'],
    ['She studied at the Bergen Academy of Music for a year.', 'Bergen Academy of Music', 'organisation'],
    [
      'A clerk at Norland’s Ministry of Religious Affairs was fined.',
      'Ministry of Religious Affairs',
      'organisation',
    ],
    ['The pilots were Belgian Thomas Vos and a friend.', 'Thomas Vos', 'person'],
    ['The letter was for the Emir of Qatar, who was abroad.', 'Qatar', 'place'],
    ['"It is late," said Ines Holt, Director WWF Norway.', 'Ines Holt', 'person'],
    ['He played for FC Lund and Harstad Rovers.', 'FC Lund', 'organisation'],
    ['Iran has allowed U.N. weapons experts to return.', 'U.N.', 'organisation'],
    ['The guest was Lithuanian President Gitanas Haus.', 'Gitanas Haus', 'person'],
    ['He thanked a Sri Lankan nurse in public.', 'Sri Lankan', 'group'],
    ['They heard Senator Worawit Baru plead for calm.', 'Worawit Baru', 'person'],
    ['It fined the Amal militia on Monday.', 'Amal', 'organisation'],
    ['Two Nova Poshta drivers were hurt.', 'Nova Poshta', 'organisation'],
    ['Three men robbed a branch of Habib Bank in Gulberg.', 'Habib Bank', 'organisation'],
    ['She lay in St Brendan’s Hospital for weeks.', 'St Brendan’s Hospital', 'organisation'],
    ['A partner at Torvund & Hickey resigned.', 'Torvund & Hickey', 'organisation'],
    ['"Too dear," said Lekan Bello, an analyst at Zedcrest.', 'Zedcrest', 'organisation'],
    ['It blamed the shipyard Deniz Yapi for the leak.', 'Deniz Yapi', 'organisation'],
    ['Boubacar Sidibe, a lecturer at the University of Bamako, agreed.', 'Boubacar Sidibe', 'person'],
    ['Passenger Aigerim Bekova told reporters that children cried.', 'Aigerim Bekova', 'person'],
    ['Analyst Kim Sun-woo of Meritz Securities agreed.', 'Kim Sun-woo', 'person'],
    ['The Kremlin and Brussels disagreed.', 'Brussels', 'place'],
    ['They asked President Vucic to step down.', 'Vucic', 'person'],
    ['Trucks of the World Food Programme reached the town.', 'World Food Programme', 'organisation'],
  ])('%s', (text, name, kind) => {
    expect(kindsIn(text)).toContainEqual([name, kind]);
  });

  it('takes a name in brackets for the short form of the organisation before it', () => {
    const text =
      'Kaimara Friends University College (Kafuco) will get a charter. On Monday Kafuco said it was ready.';
    expect(kindsIn(text).every(([, kind]) => kind === 'organisation')).toBe(true);
  });

  it('names in a headline what the text names, as long as it is written', () => {
    const text =
      'Nordvind Shipping Buys Its Rival Baltlog for Cash\n\nThe carrier Nordvind Shipping AS bought a firm.';
    expect(kindsIn(text)).toContainEqual(['Nordvind Shipping AS', 'organisation']);
    expect(kindsIn(text).map(([name]) => name)).not.toContain('Nordvind');
  });

  it('parts two countries joined by "and"', () => {
    const names = kindsIn('The band toured the United Kingdom and Ireland.').map(([name]) => name);
    expect(names).toEqual(['United Kingdom', 'Ireland']);
  });
});
