import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../../data/settings.ts';
import { Card, type CardProps } from '../../card/Card.tsx';
import { jumpTo } from '../../parts/jump-to.ts';
import type { AboutActs } from '../about/about-acts.ts';

/** What a card says of one actor. */
export type CardFacts = Pick<CardProps, 'actor' | 'conflicts' | 'others' | 'page'>;

interface ReaderCardProps extends AboutActs {
  /** The element whose names open cards. */
  text: RefObject<HTMLElement | null>;
  settings: Pick<Settings, 'hover' | 'hoverDelay'>;
  /** null where nothing is known of the actor. */
  cardOf: (actor: string) => CardFacts | null;
}

interface Opened {
  actor: string;
  /** Of the name, in the window. */
  box: DOMRect;
  pinned: boolean;
}

const GRACE_MS = 300;
const WIDTH = 320;
const HEIGHT = 360;
const EDGE = 8;

/** The card of a name in the reader view: opened by resting on it, pinned by a click. */
export function ReaderCard({ text, settings, cardOf, ...acts }: ReaderCardProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const { hover, hoverDelay } = settings;
  useEffect(() => {
    const life = new AbortController();
    const options = { signal: life.signal };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (act: () => void, delay: number) => {
      clearTimeout(timer);
      timer = setTimeout(act, delay);
    };
    const over = (event: Event) => {
      const name = nameOf(event);
      if (name && (hover === 'on' || (hover === 'with-alt' && (event as PointerEvent).altKey)))
        later(() => setOpened(openedAt(name, false)), hoverDelay);
      else if (!inCard(event)) later(() => setOpened((now) => (now?.pinned ? now : null)), GRACE_MS);
      else clearTimeout(timer);
    };
    document.addEventListener('pointerover', over, options);
    text.current?.addEventListener(
      'click',
      (event) => {
        const name = nameOf(event);
        clearTimeout(timer);
        if (name) setOpened(openedAt(name, true));
      },
      options,
    );
    addEventListener('scroll', () => setOpened(null), { ...options, passive: true });
    life.signal.addEventListener('abort', () => clearTimeout(timer));
    return () => life.abort();
  }, [hover, hoverDelay]);

  const facts = opened && cardOf(opened.actor);
  if (!facts) return null;
  const { box, pinned } = opened;
  const left = Math.max(EDGE, Math.min(box.left, innerWidth - WIDTH - EDGE));
  const below = box.bottom + HEIGHT + EDGE <= innerHeight || box.top < HEIGHT;
  const place = below ? { top: `${box.bottom + 4}px` } : { bottom: `${innerHeight - box.top + 4}px` };
  return (
    <div class="sl-reader-card" style={{ left: `${left}px`, ...place }}>
      <Card
        key={facts.actor.id}
        {...facts}
        {...acts}
        pinned={pinned}
        onOpenFigure={() => jumpTo('sl-figures')}
        onClose={() => setOpened(null)}
      />
    </div>
  );
}

function nameOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.sl-name[data-actor]') : null;
}

function inCard({ target }: Event): boolean {
  return target instanceof Element && target.closest('.sl-reader-card') !== null;
}

function openedAt(name: HTMLElement, pinned: boolean): Opened {
  return { actor: name.dataset.actor ?? '', box: name.getBoundingClientRect(), pinned };
}
