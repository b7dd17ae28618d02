import type { SidelightDatabase } from '../../../data/database.ts';
import { changeSettings } from '../../../data/settings-store.ts';
import type { FrameKind } from '../../../messages/protocol.ts';
import type { HandlersOf } from '../../../messages/router.ts';
import { order } from '../../../messages/send.ts';
import type { SenderFacts } from '../../../messages/sender-role.ts';
import { openActor, openLibrary, openStory } from '../../shared/open-library.ts';
import { showOnIcon } from '../icon.ts';
import { saveTab } from '../save-tab.ts';
import { tabNotes } from '../tab-notes.ts';
import type { Tabs } from '../tabs.ts';
import { place } from './place.ts';
import type { SharedActs } from './shared-acts.ts';

/** What our sidebar and card inside a web page ask for; they speak of no tab but their own. */
export function frameHandlers(
  tabs: Tabs,
  store: () => Promise<SidelightDatabase>,
  acts: SharedActs,
): HandlersOf<'frame'> {
  return {
    'frame.claim': async ({ key }, sender) => {
      const { tabId, frameId } = place(sender);
      if (!(await tabNotes.claim(key, tabId, frameId))) throw new Error('this frame is not one of ours');
      const kind = kindOf(sender);
      if (kind === 'sidebar') await tabNotes.setUnframed(tabId, false);
      await order(tabId, 'page.framed', { kind });
      return { tabId };
    },
    'frame.view': async (_, sender) => tabs.view(await claimedTab(sender)),
    'frame.show': async ({ show }, sender) =>
      order(await claimedTab(sender), 'page.sidebar', { show, byItself: false }),
    'frame.side': async ({ side }, sender) => {
      await claimedTab(sender);
      await changeSettings({ side });
      await acts.settingsChanged();
      return null;
    },
    'frame.flash': async (span, sender) => order(await claimedTab(sender), 'page.flash', span),
    'frame.height': async ({ height }, sender) =>
      order(await claimedTab(sender), 'page.height', { kind: kindOf(sender), height }),
    'frame.dismiss': async (_, sender) => order(await claimedTab(sender), 'page.dismiss', undefined),
    'frame.off': async ({ off }, sender) => {
      const tabId = await claimedTab(sender);
      const note = await tabNotes.get(tabId);
      if (!note) return null;
      await acts.switchSite(new URL(note.address).host, off, tabId);
      if (off) return null;
      const { context, savedId } = await tabs.view(tabId);
      if (context) await showOnIcon(tabId, context, savedId !== null);
      return null;
    },
    'frame.save': async (_, sender) => saveTab(await claimedTab(sender), tabs, store),
    'frame.marks': async (_, sender) => acts.marksOf(await claimedTab(sender)),
    'frame.mark': async ({ change }, sender) => acts.mark(await claimedTab(sender), change),
    'frame.correct': async (request, sender) => {
      await claimedTab(sender);
      // A correction names the page and quotes it: nothing of a private window reaches the disk.
      if (sender.tab?.incognito) return { refused: 'savingPrivate' };
      return acts.correct(request);
    },
    'frame.library': async ({ id }, sender) => {
      await claimedTab(sender);
      openLibrary(id);
      return null;
    },
    'frame.actor': async (actor, sender) => {
      await claimedTab(sender);
      openActor(actor);
      return null;
    },
    'frame.story': async ({ id }, sender) => {
      await claimedTab(sender);
      openStory(id);
      return null;
    },
  };
}

function kindOf(sender: SenderFacts): FrameKind {
  return new URL(sender.url ?? '').pathname === '/card.html' ? 'card' : 'sidebar';
}

/** Only frames that a reader script of ours asked for may speak. */
async function claimedTab(sender: SenderFacts): Promise<number> {
  const { tabId, frameId } = place(sender);
  if (!(await tabNotes.isClaimed(tabId, frameId))) throw new Error('this frame is not one of ours');
  return tabId;
}
