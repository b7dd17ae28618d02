import { expect, it } from 'vitest';
import { popupStatus } from '../../../entrypoints/popup/popup-status.ts';
import type { TabView } from '../../../messages/protocol.ts';

const HOST = 'courier.example';
const NOTHING = { related: [], figures: [] };
const view = (rest: object) =>
  ({ status: 'ready', off: false, context: NOTHING, ...rest }) as unknown as TabView;

it.each([
  ['reading', null, HOST, true],
  ['reading', view({ status: 'unread' }), HOST, true],
  ['not-a-web-page', null, null, true],
  ['not-a-web-page', view({ status: 'unread' }), 'addons.mozilla.org', false],
  ['off', view({ status: 'unread', off: true }), HOST, true],
  ['not-article', view({ status: 'not-article' }), HOST, true],
  ['error', view({ status: 'error' }), HOST, true],
  ['nothing-known', view({}), HOST, true],
  ['ready', view({ context: { ...NOTHING, related: [{}] } }), HOST, true],
  ['foreign', view({ page: { language: 'de' }, context: { ...NOTHING, related: [{}] } }), HOST, true],
] as const)('%s', (status, seen, host, readable) => {
  expect(popupStatus(seen, host, readable)).toBe(status);
});
