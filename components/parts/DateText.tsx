import type { DaySpan } from '../../reading/types.ts';
import type { DateStyle } from '../text/dates.ts';
import { useText } from '../text.tsx';

interface DateTextProps {
  iso: string;
  /** Worked out by somebody, not stated: marked ≈. */
  inferred?: boolean;
  /** A period that is no day, month or year; then `iso` is not shown. */
  span?: DaySpan | undefined;
  style?: DateStyle;
}

/** Characters from which on a period may break into lines: "November 2024 – January 2025". */
const LONG = 18;

export function DateText({ iso, inferred = false, span, style = 'day' }: DateTextProps) {
  const text = useText();
  if (span) {
    const words = text.period(span);
    return <span class={words.length > LONG ? 'sl-date sl-period' : 'sl-date'}>{words}</span>;
  }
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
