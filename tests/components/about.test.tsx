// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ActorPage } from '../../components/library/about/ActorPage.tsx';
import { StoryPage } from '../../components/library/about/StoryPage.tsx';
import { about, unknownActor } from '../gallery/examples/about.ts';
import { buildup, drones } from '../gallery/examples/articles.ts';
import { mount } from './mount.tsx';

const ASKED = { kind: 'person', name: 'Volodymyr Zelensky' } as const;

function acts() {
  return {
    onBack: vi.fn(),
    onOpenArticle: vi.fn(),
    onOpenActor: vi.fn(),
    onOpenStory: vi.fn(),
    onCopy: vi.fn(),
    onCorrect: vi.fn(),
  };
}

test('the page of an actor says roles, names, figures and who is named with it, and leads on', () => {
  const heard = acts();
  const view = mount(<ActorPage asked={ASKED} about={about.actor} {...heard} />);
  for (const words of ['president of Ukraine', 'Volodymyr Zelenskyy', 'Men called up in spring 2025'])
    expect(view.text()).toContain(words);
  view.click('Vladimir Putin');
  expect(heard.onOpenActor).toHaveBeenCalledWith({ kind: 'person', name: 'Vladimir Putin' });
  view.click(buildup.headline);
  expect(heard.onOpenArticle).toHaveBeenCalledWith(buildup);
  view.click('Everything on this event');
  expect(heard.onOpenStory).toHaveBeenCalledWith(drones.id);
});

test('values stand in the order of time', () => {
  const view = mount(<ActorPage asked={ASKED} about={about.actor} {...acts()} />);
  const sumy = [...view.root.querySelectorAll('.sl-comparison')].find((one) =>
    one.textContent?.includes('opposite Sumy'),
  );
  const values = [...(sumy?.querySelectorAll('.sl-value bdi') ?? [])].map((one) =>
    one.textContent?.replace(/\s/g, ' '),
  );
  expect(values).toEqual(['44,000–48,000', '50,000', '≈ 53,000']);
  expect(sumy?.querySelector('.sl-time')).not.toBeNull();
});

test('a conflict is contradicted there and taken back', () => {
  const heard = acts();
  const view = mount(<ActorPage asked={ASKED} about={about.actor} {...heard} />);
  view.click('Not a conflict?');
  const [records] = heard.onCorrect.mock.calls[0] ?? [];
  expect(records).toMatchObject([{ kind: 'not-a-conflict', a: { article: drones.id } }]);
  view.click('Undo');
  expect(heard.onCorrect).toHaveBeenLastCalledWith(records, true);
});

test('an actor nobody has written about is named, with what would fill the page', () => {
  const view = mount(<ActorPage asked={unknownActor} about={unknownActor} {...acts()} />);
  expect(view.text()).toContain('No article of the corpus names Marta Lukyanenko');
});

test('the page of an event says who tells it and sets figures side by side', () => {
  const heard = acts();
  const view = mount(<StoryPage about={about.story} {...heard} />);
  expect(view.root.querySelector('h1')?.textContent).toBe(drones.headline);
  expect(view.text()).toContain('Figures side by side');
  view.click('Vladimir Putin');
  expect(heard.onOpenActor).toHaveBeenCalled();
});

test('what belongs to the story does not say so again below that heading', () => {
  const reasons = [{ key: 'whySameStoryUnnamed', args: [] }];
  const around = about.story.around.map((one) => ({ ...one, reasons }));
  const view = mount(<StoryPage about={{ ...about.story, around }} {...acts()} />);
  expect(around.length).toBeGreaterThan(0);
  expect(view.text()).toContain('Same story');
  expect(view.text()).not.toContain('same story');
});

test('an event whose article is gone says so', () => {
  const view = mount(<StoryPage about="missing" {...acts()} />);
  expect(view.text()).toContain('This article is not in the corpus');
});
