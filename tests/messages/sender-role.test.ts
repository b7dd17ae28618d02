import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SenderFacts, senderRole } from '../../messages/sender-role.ts';
import { SELF, SENDERS } from './senders.ts';

const roleOf = (sender: SenderFacts) => senderRole(sender, SELF.id, SELF.origin);
const { reader, frame, page } = SENDERS;
const inTab = { id: SELF.id, frameId: 0, tab: { id: 7 } };

describe('the role of a sender', () => {
  it.each([
    ['a web page’s own document', reader, 'reader'],
    ['a web page without https', { ...reader, url: 'http://127.0.0.1:8080/a' }, 'reader'],
    ['the sidebar in a page', frame, 'frame'],
    ['the card in a page', { ...frame, url: `${SELF.origin}/card.html#key` }, 'frame'],
    ['the popup', page, 'page'],
    ['the side panel', { ...page, url: `${SELF.origin}/sidepanel.html` }, 'page'],
    ['the library in a tab', { ...inTab, url: `${SELF.origin}/library.html#settings` }, 'page'],
    ['the welcome page in a tab', { ...inTab, url: `${SELF.origin}/welcome.html?a=b` }, 'page'],
  ])('of %s is known', (_, sender, role) => {
    expect(roleOf(sender)).toBe(role);
  });

  it.each<[string, SenderFacts]>([
    ['nobody', {}],
    ['another extension', { ...page, id: 'another' }],
    ['another extension’s page under our id', { ...page, url: 'chrome-extension://another/popup.html' }],
    ['a frame inside a web page', { ...reader, frameId: 2 }],
    ['a web page of no tab', { ...reader, tab: undefined }],
    ['a local file', { ...reader, url: 'file:///tmp/a.html' }],
    ['a document made of data', { ...reader, url: 'data:text/html,<p>' }],
    ['a document without an address', { ...reader, url: 'about:blank' }],
    ['a blob of ours', { ...frame, url: `blob:${SELF.origin}/sidebar.html` }],
    ['the library inside a web page', { ...frame, url: `${SELF.origin}/library.html` }],
    ['the popup inside a web page', { ...frame, url: `${SELF.origin}/popup.html` }],
    ['the sidebar opened as a tab', { ...inTab, url: `${SELF.origin}/sidebar.html` }],
    ['the sidebar of no tab', { ...frame, tab: undefined }],
    ['a page that we do not have', { ...page, url: `${SELF.origin}/popup.html/x` }],
    ['our address in other letters', { ...page, url: `${SELF.origin}/POPUP.HTML` }],
    ['a host that begins like ours', { ...page, url: `${SELF.origin}.evil.example/popup.html` }],
    ['our page by the web', { ...page, url: 'https://our-own-id/popup.html', tab: undefined }],
    ['no address at all', { ...page, url: 'popup.html' }],
  ])('of %s is none', (_, sender) => {
    expect(roleOf(sender)).toBeNull();
  });

  const address = fc.oneof(
    fc.webUrl(),
    fc.string(),
    fc
      .tuple(
        fc.constantFrom(SELF.origin, 'chrome-extension://another', 'moz-extension://x', 'https://a.example'),
        fc.constantFrom(
          '/popup.html',
          '/sidebar.html',
          '/card.html',
          '/library.html',
          '/background.js',
          '/',
          '',
        ),
        fc.constantFrom('', '#k', '?q'),
      )
      .map((parts) => parts.join('')),
  );
  const senders = fc.record(
    {
      id: fc.constantFrom(SELF.id, 'another'),
      url: address,
      frameId: fc.integer({ min: 0, max: 3 }),
      tab: fc.record({ id: fc.nat() }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  );

  it('is given to nobody but us, and by the address alone where it is given', () => {
    fc.assert(
      fc.property(senders, (sender) => {
        const role = roleOf(sender);
        if (role === null) return;
        expect(sender.id).toBe(SELF.id);
        const url = new URL(sender.url ?? '');
        if (role === 'reader') expect([url.protocol.slice(0, 4), sender.frameId]).toEqual(['http', 0]);
        else expect(url.href.startsWith(`${SELF.origin}/`)).toBe(true);
        // What may delete is never inside a page; what is inside a page is in a frame of a tab.
        if (role === 'page') expect(sender.frameId ?? 0).toBe(0);
        if (role === 'frame') expect([sender.tab !== undefined, sender.frameId !== 0]).toEqual([true, true]);
      }),
      { numRuns: 1000 },
    );
  });
});
