/** A margin on the page's root, on one side; `null` gives the page back what it had there. */
export type PageMargin = (room: { side: 'left' | 'right'; width: number } | null) => void;

/** Lets the page make room for the sidebar, and leaves no trace when the room is given back. */
export function pageMargin(document: Document): PageMargin {
  const { documentElement: root } = document;
  let kept: { property: string; value: string; priority: string; styled: boolean } | null = null;

  function giveBack(): void {
    if (!kept) return;
    const { property, value, priority, styled } = kept;
    kept = null;
    if (value === '') root.style.removeProperty(property);
    else root.style.setProperty(property, value, priority);
    if (!styled && root.style.length === 0) root.removeAttribute('style');
  }

  return (room) => {
    const property = room && `margin-${room.side}`;
    if (kept?.property !== property) giveBack();
    if (!room || !property) return;
    kept ??= {
      property,
      value: root.style.getPropertyValue(property),
      priority: root.style.getPropertyPriority(property),
      styled: root.hasAttribute('style'),
    };
    root.style.setProperty(property, `${room.width}px`, 'important');
  };
}
