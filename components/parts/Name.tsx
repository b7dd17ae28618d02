/** A name as it was written, isolated so that its direction never reorders the words around it. */
export function Name({ children }: { children: string }) {
  return <bdi class="sl-name">{children}</bdi>;
}
