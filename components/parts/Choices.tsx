import './choice.css';
import type { ComponentChildren } from 'preact';

export interface Choice<Value extends string> {
  value: Value;
  title: ComponentChildren;
  /** What follows from choosing it. */
  note?: string;
}

interface ChoicesProps<Value extends string> {
  /** Unique on the page; names the group of radio buttons. */
  name: string;
  legend: string;
  /** The legend is said by a heading nearby already. */
  hideLegend?: boolean;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  /** card: a choice with weight; plain: one setting among others. */
  look?: 'card' | 'plain';
}

/** One of several: real radio buttons, each with its consequence in plain words. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { name, legend, hideLegend, choices, value, onChange, look = 'card' } = props;
  return (
    <fieldset class={`sl-choices sl-choices-${look}`}>
      <legend class={hideLegend ? 'sl-hidden' : 'sl-legend'}>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="sl-choice">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            <span class="sl-choice-title">{choice.title}</span>
            {choice.note && <span class="sl-choice-note">{choice.note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
