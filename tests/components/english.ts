import { createText, type MessageKey, type Text } from '../../components/text.tsx';
import { renderPhrase } from '../../context/phrase.ts';
import type { Phrase } from '../../context/types.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** A phrase that says exactly these words: for examples that do not depend on the engine's messages. */
export const said = (words: string): Phrase => ({ key: 'said', args: [words] });

/** As `browser.i18n.getMessage` of the built extension: empty for a key that is not there. */
function getMessage(key: string, args: string[]): string {
  if (key === 'said') return args[0] ?? '';
  const message = key in messages ? messages[key as MessageKey].message : '';
  return message.replace(/\$(\d)/g, (_, place) => args[Number(place) - 1] ?? '');
}

/** The interface in English, over the messages that ship. */
export function english(locale = 'en-GB'): Text {
  return createText(getMessage, (phrase) => renderPhrase(phrase, getMessage, locale), locale);
}
