import '../base.css';
import './welcome.css';
import type { AutoOpen } from '../../data/settings.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { BrandMark } from '../parts/icons.tsx';
import { accessChoices, autoOpenChoices } from '../parts/setting-choices.ts';
import type { AccessChoice } from '../site-access.ts';
import { useText } from '../text.tsx';
import { Specimen } from './Specimen.tsx';

export interface WelcomeProps {
  /** null until the reader has chosen. */
  access: AccessChoice | null;
  autoOpen: AutoOpen;
  shortcuts: { toggle: string | null; save: string | null };
  /** Choosing `everywhere` leads to the browser's own question. */
  onAccess: (choice: AccessChoice) => void;
  onAutoOpen: (choice: AutoOpen) => void;
  onOpenLibrary: () => void;
  /** The reader is through; close the page. */
  onDone: () => void;
}

/** The first page: what this is, what it may read, what it keeps to itself. */
export function Welcome(props: WelcomeProps) {
  const { access, autoOpen, shortcuts, onAccess, onAutoOpen, onOpenLibrary, onDone } = props;
  const text = useText();
  return (
    <main class="sl-root sl-welcome">
      <header class="sl-welcome-head">
        <p class="sl-welcome-brand sl-nameplate">
          <BrandMark />
          {text.t('name')}
        </p>
        <h1>{text.t('welcomeTitle')}</h1>
        <p class="sl-welcome-lead">{text.t('welcomeLead')}</p>
      </header>
      <Specimen />
      <section class="sl-welcome-part" aria-labelledby="sl-welcome-access">
        <h2 id="sl-welcome-access">{text.t('welcomeAccessTitle')}</h2>
        <p class="sl-welcome-note">{text.t('welcomeAccessNote')}</p>
        <Choices
          name="access"
          legend={text.t('welcomeAccessTitle')}
          hideLegend
          choices={accessChoices(text)}
          value={access}
          onChange={onAccess}
        />
      </section>
      <section class="sl-welcome-part" aria-labelledby="sl-welcome-open">
        <h2 id="sl-welcome-open">{text.t('autoOpenTitle')}</h2>
        <p class="sl-welcome-note">{text.t('autoOpenNote')}</p>
        <Choices
          name="auto-open"
          legend={text.t('autoOpenTitle')}
          hideLegend
          look="plain"
          choices={autoOpenChoices(text)}
          value={autoOpen}
          onChange={onAutoOpen}
        />
      </section>
      <section class="sl-welcome-part" aria-labelledby="sl-welcome-save">
        <h2 id="sl-welcome-save">{text.t('welcomeSaveTitle')}</h2>
        <p>{shortcuts.save ? text.t('welcomeSaveShortcut', shortcuts.save) : text.t('welcomeSaveToolbar')}</p>
      </section>
      <section class="sl-welcome-part" aria-labelledby="sl-welcome-privacy">
        <h2 id="sl-welcome-privacy">{text.t('privacyTitle')}</h2>
        <ul class="sl-welcome-privacy sl-ruled">
          <li>{text.t('privacyLocal')}</li>
          <li>{text.t('privacyPages')}</li>
          <li>{text.t('privacySaved')}</li>
        </ul>
      </section>
      <footer class="sl-welcome-foot">
        <Button look="solid" onClick={onDone} disabled={access === null}>
          {text.t('welcomeDone')}
        </Button>
        <Button onClick={onOpenLibrary}>{text.t('openLibrary')}</Button>
      </footer>
    </main>
  );
}
