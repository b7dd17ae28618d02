import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../messages/send.ts';
import { claimFrame } from '../shared/claim-frame.ts';
import { mount } from '../shared/mount.tsx';
import { openArticle } from '../shared/open-article.ts';
import { PageSidebar } from '../shared/PageSidebar.tsx';
import { useAttempt } from '../shared/use-attempt.ts';
import { useFrameHeight } from '../shared/use-frame-height.ts';
import { useSavedMarks } from '../shared/use-saved-marks.ts';
import { useTabView } from '../shared/use-tab-view.ts';
import { vouchedVisibility } from '../shared/vouched-visibility.ts';

/** Narrower than this the frame is the slim tab at the page's edge. */
const TAB_WIDTH = 100;
const NO_SHORTCUTS = { toggle: null, save: null, highlight: null };

/** The sidebar inside a page. */
function FramedSidebar({ tabId }: { tabId: number }) {
  const view = useTabView(tabId, () => ask('frame.view'));
  const [width, setWidth] = useState(innerWidth);
  const [visible] = useState(vouchedVisibility);
  const { attempt, ...trouble } = useAttempt();
  useEffect(() => {
    const life = new AbortController();
    const measure = () => setWidth(innerWidth);
    addEventListener('resize', measure, { signal: life.signal });
    // The frame may have been unfolded between the first drawing and now.
    measure();
    return () => life.abort();
  }, []);
  const off = view?.off ?? false;
  useEffect(() => {
    if (!off) return;
    const moveOn = () => void ask('frame.show', { show: 'hidden' }).catch(() => {});
    addEventListener('blur', moveOn);
    return () => removeEventListener('blur', moveOn);
  }, [off]);
  const editor = useSavedMarks(
    view,
    { look: () => ask('frame.marks'), change: (change) => ask('frame.mark', { change }) },
    attempt,
  );
  const side = view?.side ?? 'right';
  const collapsed = width < TAB_WIDTH;
  const shell = useRef<HTMLDivElement>(null);
  useFrameHeight(shell, collapsed);
  const show = (next: 'open' | 'tab' | 'hidden') => attempt(ask('frame.show', { show: next }));
  return (
    <div ref={shell}>
      <PageSidebar
        view={view}
        host="page"
        collapsed={collapsed}
        side={side}
        saving={!view?.canSave ? 'none' : visible ? 'button' : 'hint'}
        shortcuts={view?.shortcuts ?? NO_SHORTCUTS}
        trouble={trouble}
        {...editor}
        onToggle={() => show(collapsed ? 'open' : 'tab')}
        onClose={() => show('hidden')}
        onSwitchSide={() => attempt(ask('frame.side', { side: side === 'right' ? 'left' : 'right' }))}
        onFlash={(span) => attempt(ask('frame.flash', span))}
        onOpenArticle={(article) => openArticle(article, (id) => attempt(ask('frame.library', { id })))}
        onOpenActor={(actor) => attempt(ask('frame.actor', actor))}
        onOpenStory={(id) => attempt(ask('frame.story', { id }))}
        onOpenSaved={() => attempt(ask('frame.library', { id: view?.savedId ?? null }))}
        onSave={() => visible?.() && attempt(ask('frame.save'))}
        onOffHere={() => attempt(ask('frame.off', { off: true }))}
        onOnHere={() => attempt(ask('frame.off', { off: false }))}
        onCorrect={(corrections, undo) => attempt(ask('frame.correct', { corrections, undo }))}
      />
    </div>
  );
}

claimFrame().then(
  (tabId) => mount(<FramedSidebar tabId={tabId} />),
  () => {
    // Framed by somebody else: stay empty.
  },
);
