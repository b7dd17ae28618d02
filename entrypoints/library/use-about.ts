import { useEffect, useState } from 'preact/hooks';
import type { LibraryRoute } from '../../components/library/Library.tsx';
import type { AboutActor, AboutStory } from '../../context/about/types.ts';
import type { Correction } from '../../context/corrections.ts';
import type { CorpusLimits } from '../../context/types.ts';
import { ask } from '../../messages/send.ts';
import { loadScales } from '../shared/load-table.ts';
import type { Attempt } from '../shared/use-attempt.ts';
import { corpusByMessages } from './corpus-by-messages.ts';

/** What the corpus knows of the route's actor or event; null until it is gathered. */
export interface About {
  actor: AboutActor | null;
  story: AboutStory | 'missing' | null;
}

const NOTHING: About = { actor: null, story: null };

/** Gathered here and not in the background, and again whenever the corpus or the corrections change. */
export function useAbout(
  route: LibraryRoute,
  limits: CorpusLimits | null,
  corrections: Correction[] | null,
  attempt: Attempt['attempt'],
): About {
  const [about, setAbout] = useState(NOTHING);
  const place = route.view === 'actor' ? `${route.kind}/${route.name}` : route.view === 'story' && route.id;
  useEffect(() => setAbout(NOTHING), [place]);
  useEffect(() => {
    if (!place || !limits || !corrections) return;
    let current = true;
    const gathered = gather(route, limits, corrections).then((found) => current && setAbout(found));
    void attempt(gathered);
    return () => {
      current = false;
    };
  }, [place, limits, corrections]);
  return about;
}

async function gather(route: LibraryRoute, limits: CorpusLimits, corrections: Correction[]): Promise<About> {
  const corpus = corpusByMessages(limits);
  const scales = await loadScales();
  // Loaded when wanted: the library opens without the engine that compares.
  if (route.view === 'actor') {
    const { aboutActor } = await import('../../context/about/about-actor.ts');
    return { ...NOTHING, actor: await aboutActor(route, corpus, scales, corrections) };
  }
  const article = route.view === 'story' && (await ask('corpus.article', { id: route.id }));
  if (!article) return { ...NOTHING, story: 'missing' };
  const { aboutStory } = await import('../../context/about/about-story.ts');
  return { ...NOTHING, story: await aboutStory(article, corpus, scales, corrections) };
}
