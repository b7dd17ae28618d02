import { Card, type CardProps } from '../../../components/card/Card.tsx';
import { actor, dmitriev, rich, rightToLeft, zelensky } from '../examples/contexts.ts';
import { callUp, sumy } from '../examples/figures.ts';
import { heard, type Scene } from './scene.ts';

const card = (more: Partial<CardProps>) => () => (
  <Card
    actor={dmitriev}
    page={rich.article}
    conflicts={[]}
    others={[
      { id: 'putin', name: 'Vladimir Putin' },
      { id: 'dmitrieva', name: 'Kira Dmitrieva' },
    ]}
    pinned={false}
    onOpenArticle={heard('open article')}
    onOpenActor={heard('open actor')}
    onOpenFigure={heard('open figure')}
    onCorrect={heard('correct')}
    onClose={heard('close')}
    {...more}
  />
);

const CARD: Scene['sizes'] = [[320, 360]];

const longName = actor(
  'long',
  'Rechtsschutzversicherungsgesellschaftenvereinigungspräsidentin Anna-Maria von Hohenlohe',
  0.3,
  {
    articles: 1204,
    ambiguous: true,
    mayMean: ['Germany'],
    latest: rich.related.map(({ article }) => article),
  },
);

export const CARD_SCENES: Record<string, Scene> = {
  card: { view: card({}), sizes: CARD },
  'card-conflict': { view: card({ actor: zelensky, conflicts: [callUp, sumy], pinned: true }), sizes: CARD },
  'card-unknown': { view: card({ actor: actor('x', 'Marta Lukyanenko', 0.1), others: [] }), sizes: CARD },
  'card-long': { view: card({ actor: longName }), sizes: CARD },
  'card-same-as': { view: card({}), sizes: CARD, press: ['Same as…'] },
  'card-rtl': {
    view: card({ actor: rightToLeft.actors[0] ?? zelensky }),
    sizes: CARD,
    dir: 'rtl',
    locale: 'ar',
  },
};
