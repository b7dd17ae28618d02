import { type ComponentChildren, Fragment, toChildArray } from 'preact';

interface FactsProps {
  class?: string;
  children: ComponentChildren;
}

/** No line begins with a dot. */
const NO_BREAK = '\u00a0';

/**
 * A line of small facts with middle dots between them. The dots stand between the facts, not inside:
 * there a name in another direction would take its dot to the wrong end.
 */
export function Facts({ class: name, children }: FactsProps) {
  return (
    <p class={name}>
      {toChildArray(children).map((fact, place) => (
        // The facts of a line have no identity but their place in it.
        <Fragment key={place}>
          {place > 0 && <span class="sl-dot">{`${NO_BREAK}· `}</span>}
          {fact}
        </Fragment>
      ))}
    </p>
  );
}
