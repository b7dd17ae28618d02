// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../components/card/Card.tsx';
import { drones, page } from '../gallery/examples/articles.ts';
import { actor, zelensky } from '../gallery/examples/contexts.ts';
import { callUp } from '../gallery/examples/figures.ts';
import { mount, press } from './mount.tsx';

function open(more: Partial<CardProps> = {}) {
  const heard = {
    onOpenArticle: vi.fn(),
    onOpenActor: vi.fn(),
    onOpenFigure: vi.fn(),
    onCorrect: vi.fn(),
    onClose: vi.fn(),
  };
  const others = [{ id: 'putin', name: 'Vladimir Putin' }];
  const props = { actor: zelensky, page, conflicts: [callUp], others, pinned: false, ...heard, ...more };
  return { heard, ...mount(<Card {...props} />) };
}

test('says who it is, how often, and who says so', () => {
  const { text } = open();
  expect(text()).toContain('Volodymyr Zelenskyperson · 9 mentions here · in 4 articles');
  expect(text()).toContain('president of Ukraine — Meridian Times · ≈ about 28 May 2025');
});

test('opens articles and conflicts', () => {
  const { heard, click } = open();
  click(drones.headline);
  expect(heard.onOpenArticle).toHaveBeenCalledWith(drones);
  click('Men called up');
  expect(heard.onOpenFigure).toHaveBeenCalledWith('call-up');
});

test('“not this person” is said at once and undone at once', () => {
  const { heard, click } = open();
  const said = [
    { kind: 'not-this-person', here: { article: 'page', name: 'Volodymyr Zelensky' }, there: null },
  ];
  click('Not this person');
  expect(heard.onCorrect).toHaveBeenLastCalledWith(said, false);
  click('Undo');
  expect(heard.onCorrect).toHaveBeenLastCalledWith(said, true);
});

test('“same as” names the other actor and can be undone', () => {
  const { heard, click, text } = open();
  click('Same as');
  click('Vladimir Putin');
  const said = [
    {
      kind: 'same-as',
      here: { article: 'page', name: 'Volodymyr Zelensky' },
      there: { article: 'page', name: 'Vladimir Putin' },
    },
  ];
  expect(heard.onCorrect).toHaveBeenLastCalledWith(said, false);
  expect(text()).toContain('Noted: the same as Vladimir Putin.');
  click('Undo');
  expect(heard.onCorrect).toHaveBeenLastCalledWith(said, true);
});

test('takes the focus only when pinned; Escape closes', () => {
  open();
  expect(document.activeElement?.getAttribute('role')).not.toBe('dialog');
  const { heard } = open({ pinned: true });
  expect(document.activeElement?.getAttribute('role')).toBe('dialog');
  press('Escape');
  expect(heard.onClose).toHaveBeenCalledOnce();
});

test('an actor nobody else names is no dead end', () => {
  const { text, has } = open({ actor: actor('x', 'Marta Lukyanenko', 0.1), others: [], conflicts: [] });
  expect(text()).toContain('No other article of the corpus mentions this name.');
  expect(has('button', 'Same as')).toBe(false);
});
