import { useText } from '../../text.tsx';
import type { ComparedTexts } from './ChangesView.tsx';

interface TextChoiceProps {
  /** When each former text was taken, oldest first. */
  versions: string[];
  compared: ComparedTexts;
  onCompare: (pair: ComparedTexts) => void;
}

/** What stands for the present text among the choices. */
const NOW = '';

/** Which text of a page is set beside which later one. */
export function TextChoice({ versions, compared: { before, after }, onCompare }: TextChoiceProps) {
  const text = useText();
  const later = (taken: string) => versions.filter((one) => one > taken);
  return (
    <p class="sl-text-choice">
      <label>
        {text.t('compareBefore')}{' '}
        <select
          value={before}
          onChange={({ currentTarget: { value } }) =>
            onCompare({ before: value, after: after !== null && after > value ? after : null })
          }
        >
          {versions.map((taken) => (
            <option key={taken} value={taken}>
              {text.moment(taken)}
            </option>
          ))}
        </select>
      </label>{' '}
      <label>
        {text.t('compareAfter')}{' '}
        <select
          value={after ?? NOW}
          onChange={({ currentTarget: { value } }) =>
            onCompare({ before, after: value === NOW ? null : value })
          }
        >
          {later(before).map((taken) => (
            <option key={taken} value={taken}>
              {text.moment(taken)}
            </option>
          ))}
          <option value={NOW}>{text.t('compareNow')}</option>
        </select>
      </label>
    </p>
  );
}
