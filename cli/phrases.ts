import { renderPhrase } from '../context/phrase.ts';
import type { Phrase } from '../context/types.ts';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };

const LOCALE = 'en';

/** Renders the engine's sentences in English, as the extension's own messages word them. */
export function phraseText(phrase: Phrase): string {
  return renderPhrase(phrase, messageText, LOCALE);
}

/** As `browser.i18n.getMessage`: named places first, then `$1` and so on. */
function messageText(key: string, args: string[]): string {
  const found = (messages as Record<string, Message>)[key];
  if (!found) return '';
  const named = found.message.replace(/\$([a-z_]\w*)\$/gi, (whole, name: string) => {
    return found.placeholders?.[name.toLowerCase()]?.content ?? whole;
  });
  return named.replace(/\$(\d)/g, (_, place: string) => args[Number(place) - 1] ?? '');
}

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
