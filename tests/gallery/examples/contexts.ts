import type { Context, ContextActor, ContextEvent } from '../../../context/types.ts';
import { said } from '../../components/english.ts';
import { buildup, column, copies, drones, envoy, older, page } from './articles.ts';
import { callUp, comparison, conscripts, droneNight, figure, row, sumy } from './figures.ts';

export function actor(
  id: string,
  name: string,
  weight: number,
  more: Partial<ContextActor> = {},
): ContextActor {
  return {
    id,
    name,
    kind: 'person',
    mentionsHere: Math.round(weight * 9),
    weight,
    roles: [],
    aliases: [],
    mayMean: [],
    articles: 0,
    latest: [],
    coverage: [],
    ambiguous: false,
    ...more,
  };
}

const months = (...articles: number[]) =>
  articles.map((count, place) => ({
    month: `${2024 + Math.floor((place + 6) / 12)}-${String(((place + 6) % 12) + 1).padStart(2, '0')}`,
    articles: count,
  }));

export const zelensky = actor('zelensky', 'Volodymyr Zelensky', 1, {
  roles: [{ text: 'president of Ukraine', article: buildup }],
  articles: 4,
  latest: [drones, buildup, envoy],
  coverage: months(0, 1, 0, 0, 1, 0, 0, 0, 0, 2, 4, 3),
});

export const dmitriev = actor('dmitriev', 'Kirill Dmitriev', 0.5, {
  mentionsHere: 2,
  roles: [
    { text: 'close to Putin and head of a state fund; sent to Washington to negotiate', article: envoy },
  ],
  articles: 1,
  latest: [envoy],
  coverage: months(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0),
});

const events: ContextEvent[] = [
  {
    id: 'e1',
    type: 'MOBILIZE',
    trigger: 'called up',
    source: ['putin'],
    target: [],
    place: 'Russia',
    date: '2025-04-01',
    dateCertainty: 'stated',
    here: true,
    weight: 1,
    tellings: [
      {
        article: null,
        passage: {
          text: 'Officials who asked not to be named put the spring draft at 150,000 men.',
          focus: null,
        },
      },
      { article: envoy, passage: { text: 'A decree called up 160,000 conscripts.', focus: null } },
    ],
  },
  {
    id: 'e2',
    type: 'CONSULT',
    trigger: 'meet',
    source: ['dmitriev'],
    target: ['Steve Witkoff'],
    place: 'Washington',
    date: '2025-04-03',
    dateCertainty: 'resolved',
    here: false,
    weight: 1,
    tellings: [
      { article: envoy, passage: { text: 'An envoy held two days of talks in Washington.', focus: null } },
    ],
  },
  {
    id: 'e3',
    type: 'ASSAULT',
    trigger: 'launched',
    source: ['Russia'],
    target: ['Ukraine'],
    place: null,
    date: '2025-06-09',
    dateCertainty: 'anchored',
    here: true,
    weight: 1,
    tellings: [
      {
        article: null,
        passage: { text: 'In one night 479 drones were counted, the air force said.', focus: null },
      },
      {
        article: drones,
        passage: { text: 'Officials counted 450 to 500 drones by the morning.', focus: null },
      },
      { article: copies[0] ?? drones, passage: { text: 'The same night.', focus: null } },
    ],
  },
  {
    id: 'e4',
    type: 'STATE',
    trigger: 'said',
    source: ['zelensky'],
    target: [],
    place: null,
    date: null,
    dateCertainty: null,
    here: true,
    weight: 1,
    tellings: [
      {
        article: null,
        passage: { text: 'He would meet the other side anywhere, he repeated.', focus: null },
      },
    ],
  },
];

/** A page with something in every section. */
export const rich: Context = {
  article: page,
  actors: [
    zelensky,
    actor('putin', 'Vladimir Putin', 0.9, {
      roles: [{ text: 'president of Russia', article: column }],
      articles: 5,
      latest: [column, buildup, older],
      coverage: months(1, 0, 0, 1, 0, 0, 0, 1, 0, 3, 2, 1),
    }),
    dmitriev,
    actor('kremlin', 'the Kremlin', 0.4, {
      kind: 'organisation',
      mayMean: ['Russia', 'Vladimir Putin'],
      articles: 3,
      coverage: months(0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0),
    }),
    actor('sumy', 'Sumy', 0.35, {
      kind: 'place',
      articles: 2,
      coverage: months(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1),
    }),
    actor('syrskyi', 'Oleksandr Syrskyi', 0.3, {
      roles: [{ text: 'Ukraine’s commander', article: null }],
      ambiguous: true,
    }),
    actor('russians', 'Russians', 0.2, { kind: 'group', articles: 2 }),
    actor('air-force', 'Ukrainian Air Force', 0.18, { kind: 'organisation' }),
    actor('kyiv', 'Kyiv', 0.15, { kind: 'place', articles: 4 }),
    actor('lukyanenko', 'Marta Lukyanenko', 0.1, {
      roles: [{ text: 'analyst at a think tank in Vilnius', article: null }],
    }),
  ],
  events,
  figures: [callUp, sumy, droneNight],
  related: [
    {
      article: buildup,
      score: 0.9,
      relation: 'same-event',
      reasons: [said('the build-up at Sumy'), said('Zelensky, Putin and Syrskyi')],
      copies: [],
    },
    {
      article: drones,
      score: 0.8,
      relation: 'same-event',
      reasons: [said('the drones of 8 June'), said('Ukrainian Air Force')],
      copies,
    },
    {
      article: envoy,
      score: 0.6,
      relation: 'same-story',
      reasons: [said('talks between Washington and Moscow'), said('Dmitriev')],
      copies: [],
    },
    { article: column, score: 0.3, relation: 'same-actors', reasons: [said('Putin, Zelensky')], copies: [] },
    { article: older, score: 0.2, relation: 'same-actors', reasons: [said('Putin')], copies: [] },
  ],
  omitted: [
    { kind: 'figure', text: '12 settlements in the region evacuated', articles: [buildup, drones] },
    { kind: 'actor', text: 'International Atomic Energy Agency', articles: [buildup, envoy] },
  ],
  limits: { articles: 5, fromFeeds: 0, from: '2022-10-30', to: '2025-09-09' },
};

/** An article about which the corpus knows nothing. */
export const empty: Context = { ...rich, actors: [], events: [], figures: [], related: [], omitted: [] };

/** As much as a page can bring: long words, long names, many rows. */
export const huge: Context = {
  ...rich,
  article: { ...page, headline: `${page.headline} `.repeat(6).trim() },
  actors: Array.from({ length: 140 }, (_, place) =>
    actor(
      `a${place}`,
      place % 7 === 0
        ? 'Rechtsschutzversicherungsgesellschaftenvereinigungspräsidentin Anna-Maria von Hohenlohe-Waldenburg-Schillingsfürst'
        : `Person number ${place} of the List`,
      1 - place / 150,
      {
        articles: place * 37,
        coverage: months(place, 2, 0, 31, 4, 5, 9, 1, 0, 2, 4, 30),
        roles: [{ text: 'a member of the list', article: buildup }],
      },
    ),
  ),
  events: Array.from(
    { length: 60 },
    (_, place) => ({ ...(events[place % 4] ?? events[0]), id: `e${place}` }) as ContextEvent,
  ),
  figures: [
    comparison(
      'huge-range',
      'Inhabitants of the districts that were told to leave before the water came over the second dam',
      [
        row(
          null,
          figure('h0', 1_250_000_000, 1_400_000_000, { text: '1.25 to 1.4 billion', asOf: '2025' }),
          null,
        ),
        ...Array.from({ length: 9 }, (_, place) =>
          row(
            {
              ...buildup,
              id: `h${place}`,
              publisher: 'The Intercontinental Quarterly of Applied Regional Affairs',
            },
            figure(
              `h${place}`,
              3 + place * 11_000_000,
              place % 3 === 0 ? null : 40_000_000 + place * 90_000_000,
              {
                claimedBy: 'a spokeswoman for the Ministry of Emergency Situations',
                asOf: '2025-05-28',
              },
            ),
            (['conflict', 'update', 'agree', 'different-scope'] as const)[place % 4] ?? 'agree',
            'Both count the same inhabitants in the same districts on the same day, and the one interval does not reach the other.',
          ),
        ),
      ],
    ),
    ...Array.from({ length: 12 }, (_, place) => ({ ...callUp, id: `c${place}` })),
  ],
  related: Array.from({ length: 40 }, (_, place) => ({
    article: { ...(place % 3 ? envoy : column), id: `r${place}` },
    score: 0.5,
    relation: (['same-event', 'same-story', 'same-actors'] as const)[place % 3] ?? 'same-story',
    reasons: [said('talks between Washington and Moscow')],
    copies: place % 5 ? [] : copies,
  })),
  limits: { articles: 104_231, fromFeeds: 3_012, from: '2001-01-01', to: '2026-11-22' },
};

/** A page in a script that runs from right to left, among names that do not. */
export const rightToLeft: Context = {
  ...rich,
  article: { ...page, headline: 'قمة في العاصمة تبحث وقف إطلاق النار', publisher: 'صحيفة المثال' },
  actors: [
    { ...zelensky, name: 'فولوديمير زيلينسكي', roles: [{ text: 'رئيس أوكرانيا', article: buildup }] },
    actor('guterres', 'António Guterres', 0.6, {
      roles: [{ text: 'الأمين العام للأمم المتحدة', article: null }],
      articles: 2,
    }),
    actor('cairo', 'القاهرة', 0.4, { kind: 'place' }),
  ],
  figures: [{ ...sumy, title: said('الجنود قرب سومي') }, callUp, conscripts],
  related: [
    {
      article: { ...envoy, headline: 'مبعوث في واشنطن، ومسودة في الوطن', publisher: 'وكالة الشمال' },
      score: 1,
      relation: 'same-event',
      reasons: [said('المحادثات'), said('Dmitriev')],
      copies: [],
    },
  ],
};
