import './section.css';
import type { ComponentChildren } from 'preact';

interface SectionProps {
  id: string;
  title: string;
  /** What there is, at the end of the heading's line. */
  note?: ComponentChildren;
  /** One line under the heading. */
  lead?: string;
  children: ComponentChildren;
}

export function Section({ id, title, note, lead, children }: SectionProps) {
  return (
    <section class="sl-section" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <div class="sl-section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {note && <p class="sl-section-note">{note}</p>}
      </div>
      {lead && <p class="sl-section-lead">{lead}</p>}
      {children}
    </section>
  );
}

/** What an empty view says: why it is empty and how it is filled. */
export function EmptyNote({ children }: { children: ComponentChildren }) {
  return <p class="sl-empty">{children}</p>;
}
