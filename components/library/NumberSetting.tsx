import { useId } from 'preact/hooks';
import type { Settings } from '../../data/settings.ts';
import { useText } from '../text.tsx';
import { NUMBER_SETTINGS } from './number-settings.ts';

interface NumberSettingProps {
  name: keyof typeof NUMBER_SETTINGS;
  settings: Settings;
  disabled?: boolean;
  onSettings: (change: Partial<Settings>) => void;
}

/** A number within bounds, by slider; told when the reader lets go, not at every pixel. */
export function NumberSetting({ name, settings, disabled, onSettings }: NumberSettingProps) {
  const text = useText();
  const id = useId();
  const { title, unit, ...bounds } = NUMBER_SETTINGS[name];
  const said = `${settings[name]} ${text.t(unit)}`;
  return (
    <div class="sl-number">
      <label htmlFor={id}>{text.t(title)}</label>
      <input
        id={id}
        type="range"
        name={name}
        value={settings[name]}
        aria-valuetext={said}
        disabled={disabled}
        {...bounds}
        onChange={(event) => onSettings({ [name]: event.currentTarget.valueAsNumber })}
      />
      <output htmlFor={id}>{said}</output>
    </div>
  );
}
