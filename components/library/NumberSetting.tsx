interface NumberSettingProps {
  id: string;
  title: string;
  unit: string;
  min: number;
  max: number;
  step: number;
  value: number;
  disabled?: boolean;
  onChange: (value: number) => void;
}

/** A number within bounds, by slider; told when the reader lets go, not at every pixel. */
export function NumberSetting({ id, title, unit, value, onChange, ...bounds }: NumberSettingProps) {
  return (
    <div class="sl-number">
      <label htmlFor={id}>{title}</label>
      <input
        id={id}
        type="range"
        value={value}
        aria-valuetext={`${value} ${unit}`}
        {...bounds}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output htmlFor={id}>
        {value} {unit}
      </output>
    </div>
  );
}
