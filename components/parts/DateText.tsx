import type { DateStyle } from '../text/dates.ts';
import { useText } from '../text.tsx';

interface DateTextProps {
  iso: string;
  /** Worked out by somebody, not stated: marked ≈. */
  inferred?: boolean;
  style?: DateStyle;
}

export function DateText({ iso, inferred = false, style = 'day' }: DateTextProps) {
  const text = useText();
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
