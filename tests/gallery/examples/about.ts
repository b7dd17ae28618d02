import type { AboutActor, AboutStory, Companion } from '../../../context/about/types.ts';
import type { FigureGroup, FigureRow } from '../../../context/types.ts';
import { buildup, column, copies, drones, envoy, older } from './articles.ts';
import { rich, zelensky } from './contexts.ts';
import { callUp, droneNight, figure, sumy } from './figures.ts';

/** The same figures with an article for what was the page's own. */
const told = ({ here: _, ...group }: FigureGroup & { here?: unknown }): FigureGroup => ({
  ...group,
  rows: group.rows.map((row) => ({ ...row, article: row.article ?? drones })),
});

const events = rich.events.map((event) => ({
  ...event,
  here: false,
  tellings: event.tellings.map((telling) => ({ ...telling, article: telling.article ?? drones })),
}));

const alone: FigureRow[] = [
  {
    article: buildup,
    figure: figure('settlements', 12, 12, {
      counts: 'settlements',
      passage: { text: 'Twelve settlements in the region were evacuated, officials said.', focus: null },
    }),
    claimedBy: null,
    verdict: null,
  },
  {
    article: older,
    figure: figure('age', 100, 120, {
      approx: 'about',
      counts: 'kilometres of trenches',
      asOf: '2022-10',
      passage: { text: 'Some 100 to 120 kilometres of trenches had been dug by October.', focus: null },
    }),
    claimedBy: null,
    verdict: null,
  },
];

const companions: Companion[] = rich.actors.slice(1).map(({ kind, name, articles, roles }) => ({
  kind,
  name,
  articles: Math.max(1, articles),
  role: roles[0] ?? null,
}));

const actor: AboutActor = {
  kind: 'person',
  name: 'Volodymyr Zelensky',
  articles: [drones, buildup, envoy, column, older],
  roles: [
    { text: 'president of Ukraine', article: buildup },
    { text: 'who came to office as an actor and asks for more air defence', article: column },
  ],
  names: [
    { name: 'Volodymyr Zelensky', articles: 5 },
    { name: 'Zelensky', articles: 4 },
    { name: 'Volodymyr Zelenskyy', articles: 1 },
  ],
  coverage: [{ month: '2022-10', articles: 1 }, ...zelensky.coverage],
  figures: [callUp, sumy, droneNight].map(told),
  alone,
  events,
  companions,
  perhaps: [{ kind: 'person', name: 'V. Zelenska' }],
};

const story: AboutStory = {
  article: drones,
  tellings: rich.related
    .filter(({ relation }) => relation === 'same-event')
    .map((one) => ({ ...one, article: one.article === drones ? envoy : one.article, copies })),
  around: rich.related.filter(({ relation }) => relation === 'same-story'),
  figures: [callUp, sumy, droneNight].map(told),
  events,
  actors: companions,
};

export const about = { actor, story };

/** Somebody nobody has written about. */
export const unknownActor: AboutActor = {
  kind: 'person',
  name: 'Marta Lukyanenko',
  articles: [],
  roles: [],
  names: [],
  coverage: [],
  figures: [],
  alone: [],
  events: [],
  companions: [],
  perhaps: [],
};
