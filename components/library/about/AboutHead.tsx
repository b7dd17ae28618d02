import type { ComponentChildren } from 'preact';
import { Button } from '../../parts/Button.tsx';
import { dateSpan } from '../../parts/date-span.ts';
import { Facts } from '../../parts/Facts.tsx';
import { BackIcon } from '../../parts/icons.tsx';
import { useText } from '../../text.tsx';

interface AboutHeadProps {
  /** What this is a page of. */
  label: ComponentChildren;
  title: string;
  /** Days of the articles, in any order. */
  days: (string | undefined)[];
  articles: number;
  onBack: () => void;
  children?: ComponentChildren;
}

/** The head of a page on an actor or an event: what, who, and how much is known from when to when. */
export function AboutHead({ label, title, days, articles, onBack, children }: AboutHeadProps) {
  const text = useText();
  const sorted = days.flatMap((day) => day?.slice(0, 10) ?? []).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return (
    <>
      <Button look="quiet" onClick={onBack}>
        <BackIcon />
        {text.t('backToCollection')}
      </Button>
      <header class="sl-about-head">
        <p class="sl-label">{label}</p>
        <h1 dir="auto">{title}</h1>
        {articles > 0 && (
          <Facts class="sl-about-facts">
            <span>{text.plural('countArticles', articles)}</span>
            {first && last && <span>{dateSpan(first, last, text)}</span>}
          </Facts>
        )}
        {children}
      </header>
    </>
  );
}
