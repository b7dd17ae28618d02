// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { ImportView } from '../../components/library/ImportForm.tsx';
import { Library } from '../../components/library/Library.tsx';
import { MoveView } from '../../components/library/MoveView.tsx';
import { mount } from './mount.tsx';
import { open } from './open-library.tsx';

const focused = () => document.activeElement?.textContent;

test('where selected pages are removed, Undo has the focus; where they are back, the heading of the list', () => {
  const { props, show, click, find } = open();
  click('Select Record night', 'input');
  find('button', 'Remove selected').focus();
  const lastAct = { kind: 'removed' as const, pages: 1, headline: 'Record night', told: true };
  const [, ...left] = props.collection ?? [];
  const finding = { ...props.finding, found: props.finding.found && { ...props.finding.found, pages: left } };
  show(<Library {...props} lastAct={lastAct} />);
  show(<Library {...props} lastAct={lastAct} collection={left} finding={finding} />);
  expect(focused()).toBe('Undo');
  show(<Library {...props} collection={left} finding={finding} />);
  expect(focused()).toBe('Collection');
  show(<Library {...props} lastAct={lastAct} collection={left} finding={finding} />);
  expect(focused()).toBe('Undo');
  show(<Library {...props} />);
  expect(focused()).toBe('Collection');
});

test('nothing takes the focus where nothing had it', () => {
  const { props, show } = open();
  show(<Library {...props} lastAct={{ kind: 'removed', pages: 1, headline: 'Gone', told: true }} />);
  expect(document.activeElement).toBe(document.body);
});

test('an import under way and at its end keeps the focus', () => {
  const { props } = open();
  const { show, find } = mount(null);
  const at = (importing: ImportView) =>
    show(<MoveView {...props.move} importing={importing} onBack={vi.fn()} />);
  at({
    state: 'preview',
    name: 'pocket.csv',
    format: 'csv',
    total: 2,
    kept: 0,
    leftOut: 0,
    tagged: 0,
    noted: 0,
    texts: 0,
    corrections: 0,
    trashed: 0,
    settings: null,
    first: [],
  });
  find('button', 'Import').focus();
  at({ state: 'writing', done: 0, total: 2 });
  expect(focused()).toBe('Import');
  find('button', 'Stop').focus();
  at({ state: 'done', finished: true, total: 2, added: 2, changed: 0, skipped: 0 });
  expect(focused()).toBe('Import');
});
