// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { MoveView, type MoveViewProps } from '../../components/library/MoveView.tsx';
import { mount } from './mount.tsx';

function open(more: Partial<MoveViewProps> = {}) {
  const heard = { onBack: vi.fn(), onExport: vi.fn(), onStopExport: vi.fn() };
  const props = { total: 1204, shown: null, exported: null, ...heard, ...more };
  return { heard, ...mount(<MoveView {...props} />) };
}

test('the whole collection leaves in the format chosen', () => {
  const { heard, click, text } = open();
  expect(text()).toContain('Export 1,204 pages');
  click('Bookmarks (HTML)', 'label');
  click('Export 1,204 pages');
  expect(heard.onExport).toHaveBeenCalledWith('bookmarks', 'all');
});

test('what a search found leaves alone, unless the whole is asked for', () => {
  const { heard, click } = open({ shown: 37 });
  click('Export 37 pages');
  expect(heard.onExport).toHaveBeenLastCalledWith('own', 'shown');
  click('The whole collection', 'label');
  click('Export 1,204 pages');
  expect(heard.onExport).toHaveBeenLastCalledWith('own', 'all');
});

test('long work says how far it is and can be stopped', () => {
  const { heard, click, root, text } = open({ exported: 300 });
  expect(text()).toContain('300 of 1,204');
  expect(root.querySelector('progress')?.getAttribute('value')).toBe('300');
  click('Stop');
  expect(heard.onStopExport).toHaveBeenCalled();
});

test('an empty collection says how there comes to be something to export', () => {
  expect(open({ total: 0 }).text()).toContain('save a page first');
});
