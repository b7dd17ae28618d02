import { useId, useState } from 'preact/hooks';
import type { FoundFeed } from '../../data/feeds/types.ts';
import { useText } from '../text.tsx';
import { typedAddress } from './typed-address.ts';

/** Where an address is typed. The press asks the browser's user, so it must lead straight to `onFollow`. */
export function FeedForm({ onFollow }: { onFollow: (feeds: FoundFeed[]) => void }) {
  const text = useText();
  const [words, setWords] = useState('');
  const [bad, setBad] = useState(false);
  const [field, problem] = [useId(), useId()];
  return (
    <form
      class="sl-feed-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const url = typedAddress(words);
        setBad(url === null);
        if (url === null) return;
        onFollow([{ url, title: null }]);
        setWords('');
      }}
    >
      <label htmlFor={field}>{text.t('feedAddress')}</label>
      <input
        id={field}
        type="url"
        dir="ltr"
        value={words}
        aria-invalid={bad}
        aria-describedby={bad ? problem : undefined}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <button type="submit" class="sl-button sl-button-outline" disabled={words.trim() === ''}>
        {text.t('feedFollow')}
      </button>
      {bad && (
        <p id={problem} role="alert" class="sl-feed-trouble">
          {text.t('feedBadAddress')}
        </p>
      )}
    </form>
  );
}
