import type { Phrase } from '../../context/types.ts';
import type { DateStyle } from '../text/dates.ts';
import { useText } from '../text.tsx';

interface DateTextProps {
  iso: string;
  /** Worked out by somebody, not stated: marked ≈. */
  inferred?: boolean;
  /** A period that is no day, month or year; then `iso` is not shown. */
  when?: Phrase | undefined;
  style?: DateStyle;
}

export function DateText({ iso, inferred = false, when, style = 'day' }: DateTextProps) {
  const text = useText();
  if (when) return <span class="sl-date sl-period">{text.say(when)}</span>;
  return (
    <time class="sl-date" dateTime={iso} title={inferred ? text.t('dateInferred') : undefined}>
      {inferred && (
        <>
          <span aria-hidden="true">≈ </span>
          <span class="sl-hidden">{text.t('dateAbout')} </span>
        </>
      )}
      {text.date(iso, style)}
    </time>
  );
}
