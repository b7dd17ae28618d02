import { useEffect, useRef, useState } from 'preact/hooks';
import { Card } from '../../components/card/Card.tsx';
import { onNotice } from '../../messages/listen.ts';
import { ask } from '../../messages/send.ts';
import { conflictsOf, othersOf } from '../shared/about-actor.ts';
import { claimFrame } from '../shared/claim-frame.ts';
import { mount } from '../shared/mount.tsx';
import { openArticle } from '../shared/open-article.ts';
import { Problem } from '../shared/Problem.tsx';
import { useAttempt } from '../shared/use-attempt.ts';
import { useFrameHeight } from '../shared/use-frame-height.ts';
import { useTabView } from '../shared/use-tab-view.ts';
import { useTheme } from '../shared/use-theme.ts';

/** The hover card. It holds the whole context of its page, so that a hover asks nobody. */
function FramedCard({ tabId }: { tabId: number }) {
  const view = useTabView(tabId, () => ask('frame.view'));
  useTheme(view?.theme ?? 'system');
  const { attempt, ...trouble } = useAttempt();
  const [actorId, setActorId] = useState<string | null>(null);
  const shell = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const life = new AbortController();
    const hear = (notice: { actor: string }, sender: { tab?: { id?: number } }) =>
      (!sender.tab || sender.tab.id === tabId) && setActorId(notice.actor);
    onNotice('notice.hover', hear, life.signal);
    return () => life.abort();
  }, [tabId]);
  useFrameHeight(shell, true, '.sl-card-scroll');
  const context = view?.context;
  const actor = context?.actors.find(({ id }) => id === actorId);
  return (
    <div ref={shell}>
      {context && actor && (
        <Card
          key={actor.id}
          actor={actor}
          conflicts={conflictsOf(context, actor)}
          others={othersOf(context, actor)}
          pinned={false}
          onOpenArticle={(article) => openArticle(article, (id) => attempt(ask('frame.library', { id })))}
          onOpenActor={(asked) => attempt(ask('frame.actor', asked))}
          onOpenFigure={() => attempt(ask('frame.show', { show: 'open' }))}
          page={context.article}
          onCorrect={(corrections, undo) => attempt(ask('frame.correct', { corrections, undo }))}
          onClose={() => attempt(ask('frame.dismiss'))}
        />
      )}
      <Problem {...trouble} />
    </div>
  );
}

claimFrame().then(
  (tabId) => mount(<FramedCard tabId={tabId} />),
  () => {
    // Framed by somebody else: stay empty.
  },
);
