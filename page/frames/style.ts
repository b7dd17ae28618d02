/** Sets styles so that no rule of the page can override them; works under any content security policy. */
export function setStyle(element: HTMLElement, style: Record<string, string>): void {
  for (const [property, value] of Object.entries(style))
    element.style.setProperty(property, value, 'important');
}
