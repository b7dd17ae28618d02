import type { ComponentChildren } from 'preact';

interface SafeLinkProps {
  url: string | null;
  class?: string;
  children: ComponentChildren;
}

/** A link out of Sidelight: only http(s), in a new tab that learns nothing of us; anything else is plain text. */
export function SafeLink({ url, children, class: name }: SafeLinkProps) {
  if (!url || !isWebAddress(url)) return <span class={name}>{children}</span>;
  return (
    <a class={name} href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function isWebAddress(url: string): boolean {
  const protocol = URL.canParse(url) ? new URL(url).protocol : '';
  return protocol === 'https:' || protocol === 'http:';
}
