// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { BackupReminder } from '../../components/library/BackupReminder.tsx';
import { MoveView, type MoveViewProps } from '../../components/library/MoveView.tsx';
import { mount } from './mount.tsx';

function open(more: Partial<MoveViewProps> = {}) {
  const heard = {
    onBack: vi.fn(),
    onExport: vi.fn(),
    onStopExport: vi.fn(),
    onChooseFiles: vi.fn(),
    onImport: vi.fn(),
    onStopImport: vi.fn(),
    onUndoImport: vi.fn(),
    onCancelImport: vi.fn(),
  };
  const importing: MoveViewProps['importing'] = { state: 'waiting' };
  const backup = {
    last: null,
    automatic: false,
    refused: false,
    grown: null,
    onAutomatic: vi.fn(),
    onNotNow: vi.fn(),
  };
  const props = { total: 1204, shown: null, exported: null, importing, backup, ...heard, ...more };
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

test('pages found leave as a pack as well', () => {
  const { heard, click } = open({ shown: 2 });
  click('Pack for Sidelight', 'label');
  click('Export 2 pages');
  expect(heard.onExport).toHaveBeenLastCalledWith('pack', 'shown');
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

const preview: MoveViewProps['importing'] = {
  state: 'preview',
  name: 'pocket.csv',
  format: 'csv',
  total: 4312,
  kept: 12,
  leftOut: 3,
  tagged: 2100,
  noted: 0,
  texts: 0,
  corrections: 0,
  trashed: 0,
  settings: null,
  first: [{ url: 'https://a.example/1', title: 'One', tags: ['sea'] }],
};

test('a file shows what is in it before any of it is kept', () => {
  const { heard, click, text } = open({ importing: preview });
  for (const words of [
    'pocket.csv',
    '4,312 pages',
    '2,100 with tags',
    '12 kept already',
    '3 left out',
    'One',
    'sea',
  ])
    expect(text()).toContain(words);
  expect(text()).toContain('kept as links');
  click('Keep both', 'label');
  click('Import', 'button');
  expect(heard.onImport).toHaveBeenCalledWith('join', false);
});

test('our own file brings what was in its trash, and its settings if asked to', () => {
  const { heard, click, text } = open({ importing: { ...preview, trashed: 2, settings: false } });
  expect(text()).toContain('2 in its trash');
  click('Take over its settings', 'label');
  click('Import', 'button');
  expect(heard.onImport).toHaveBeenCalledWith('skip', true);
});

test('a file that cannot be taken says so and what was kept', () => {
  const { text } = open({ importing: { state: 'refused', names: ['x.csv'], because: 'broken' } });
  expect(text()).toContain('Nothing was imported');
});

test('of several files that cannot be read all are named, as far as there are few', () => {
  const refused = (names: string[]) =>
    open({ importing: { state: 'refused', names, because: 'unknown' } }).text();
  expect(refused(['a.bin'])).toContain('Sidelight cannot read a.bin.');
  expect(refused(['a.bin', 'b.bin', 'c.bin'])).toContain('cannot read a.bin, b.bin and c.bin.');
  const many = Array.from({ length: 7 }, (_, place) => `${place}.bin`);
  expect(refused(many)).toContain('4.bin and 2 more files.');
});

test('a folder is chosen by a button that says so', () => {
  const { find } = open();
  const label = find('label', 'Choose a folder');
  expect(label.querySelector('input')).toHaveProperty('webkitdirectory', true);
});

test('an import can be undone, and says when it was interrupted', () => {
  const counts = { added: 300, changed: 1, skipped: 0 };
  const { heard, click, text } = open({
    importing: { state: 'done', finished: false, total: 900, ...counts },
  });
  expect(text()).toContain('300 pages imported.');
  expect(text()).toContain('after 301 of 900 pages');
  click('Undo the import');
  expect(heard.onUndoImport).toHaveBeenCalled();
});

test('copies are asked for by a box, and a browser that refuses is told of', () => {
  expect(open().text()).toContain('It has never been exported');
  const onAutomatic = vi.fn();
  const backup = {
    last: { at: '2025-06-10T08:00:00.000Z', pages: 1204 },
    automatic: false,
    refused: true,
    grown: null,
    onAutomatic,
    onNotNow: vi.fn(),
  };
  const view = open({ backup });
  expect(view.text()).toMatch(/Last exported: 10 Jun 2025 · 1,204 pages/);
  expect(view.text()).toContain('did not allow it');
  view.click('Keep copies', 'label');
  expect(onAutomatic).toHaveBeenCalledWith(true);
});

test('the collection says when much has come since it was last taken along', () => {
  const heard = { onExport: vi.fn(), onNotNow: vi.fn() };
  const view = mount(<BackupReminder grown={120} {...heard} />);
  expect(view.text()).toContain('120 pages have come');
  view.click('Take it along');
  view.click('Not now');
  expect(heard.onExport).toHaveBeenCalled();
  expect(heard.onNotNow).toHaveBeenCalled();
  expect(mount(<BackupReminder grown={null} {...heard} />).text()).toBe('');
});
