// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { panelStatus } from '../../../entrypoints/shared/PageSidebar.tsx';
import type { TabView } from '../../../messages/protocol.ts';

const view = (status: TabView['status'], off = false) => ({ status, off }) as TabView;

it.each([
  ['reading', null, false],
  ['loading', null, true],
  ['loading', view('unread'), true],
  ['no-access', view('unread'), false],
  ['off', view('unread', true), false],
  ['off', view('unread', true), true],
  ['reading', view('reading'), true],
  ['ready', view('ready'), true],
  ['not-article', view('not-article'), false],
  ['error', view('error'), false],
] as const)('%s', (status, seen, loading) => {
  expect(panelStatus(seen, loading)).toBe(status);
});
