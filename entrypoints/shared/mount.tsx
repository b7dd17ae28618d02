import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { createText, type MessageKey, TextProvider } from '../../components/text.tsx';
import { renderPhrase } from '../../context/phrase.ts';
import { Problem } from './Problem.tsx';

/** Renders a view when its facts have come; where they cannot be had, says so. */
export async function mountWith<T>(facts: Promise<T>, view: (facts: T) => ComponentChildren): Promise<void> {
  mount(await facts.then(view, () => <Problem problem="failed" dismiss={() => location.reload()} />));
}

/** Renders a view into this document, in the browser's language. */
export function mount(view: ComponentChildren): void {
  const locale = browser.i18n.getUILanguage();
  const message = (key: string, args: string[]) => browser.i18n.getMessage(key as MessageKey, args);
  const text = createText(message, (phrase) => renderPhrase(phrase, message, locale), locale);
  document.documentElement.lang = locale;
  document.title = message('name', []);
  render(<TextProvider text={text}>{view}</TextProvider>, document.body);
}
