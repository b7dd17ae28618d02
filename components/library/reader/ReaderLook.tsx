import './reader-look.css';
import type { Settings } from '../../../data/settings.ts';
import { Choices } from '../../parts/Choices.tsx';
import { readerFontChoices, themeChoices } from '../../parts/setting-choices.ts';
import { useText } from '../../text.tsx';
import { NumberSetting } from '../NumberSetting.tsx';

interface ReaderLookProps {
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
}

/** How texts are set in the reader view; each change holds at once, for all of them. */
export function ReaderLook({ settings, onSettings }: ReaderLookProps) {
  const text = useText();
  return (
    <details class="sl-reader-look">
      <summary>{text.t('readerLook')}</summary>
      <Choices
        name="reader-font"
        legend={text.t('readerFont')}
        look="plain"
        choices={readerFontChoices(text)}
        value={settings.readerFont}
        onChange={(readerFont) => onSettings({ readerFont })}
      />
      <NumberSetting name="readerSize" settings={settings} onSettings={onSettings} />
      <NumberSetting name="readerWidth" settings={settings} onSettings={onSettings} />
      <Choices
        name="theme"
        legend={text.t('themeTitle')}
        look="plain"
        choices={themeChoices(text)}
        value={settings.theme}
        onChange={(theme) => onSettings({ theme })}
      />
    </details>
  );
}
