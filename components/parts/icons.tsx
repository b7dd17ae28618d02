import type { ComponentChildren } from 'preact';
import type { ActorKind } from '../../reading/types.ts';

/** Line icons on a 16 px grid, drawn in the colour of their text; always beside or behind words. */
function Icon({ turns, children }: { turns?: boolean; children: ComponentChildren }) {
  return (
    <svg
      class={turns ? 'sl-icon sl-icon-turns' : 'sl-icon'}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

const BOOKMARK = 'M4 2.5h8v11l-4-3-4 3z';

export const SaveIcon = () => (
  <Icon>
    <path d={BOOKMARK} />
  </Icon>
);

export const SavedIcon = () => (
  <Icon>
    <path d={BOOKMARK} fill="currentColor" />
  </Icon>
);

export const HighlightIcon = () => (
  <Icon>
    <path d="M9.5 3l3.5 3.5-6 6H3.5V9z" />
    <path d="M2.5 14.5h11" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M3.5 3.5l9 9m0-9l-9 9" />
  </Icon>
);

/** To the other edge of the page. */
export const SwitchSideIcon = () => (
  <Icon>
    <path d="M2 5.5h11m-3-3l3 3-3 3M14 10.5H3m3-3l-3 3 3 3" />
  </Icon>
);

/** Fold towards the edge; the arrow is turned by CSS for a sidebar on the left. */
export const FoldIcon = () => (
  <Icon>
    <path d="M13 2.5v11M3 8h6.5m-3-3l3 3-3 3" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.2" />
    <path d="M10.2 10.2l3.3 3.3" />
  </Icon>
);

export const RemoveIcon = () => (
  <Icon>
    <path d="M3 4.5h10M6.5 4V2.5h3V4M4.5 4.5l.6 9h5.8l.6-9" />
  </Icon>
);

const STAR = 'M8 2.2l1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4L2.2 6.5l4-.6z';

export const FavouriteIcon = ({ filled }: { filled: boolean }) => (
  <Icon>
    <path d={STAR} fill={filled ? 'currentColor' : undefined} />
  </Icon>
);

export const ArchiveIcon = () => (
  <Icon>
    <path d="M2 3h12v3H2zM3 6v7.5h10V6M6.5 8.8h3" />
  </Icon>
);

export const ReadIcon = () => (
  <Icon>
    <path d="M2.5 8.5l3.5 3.5 7.5-8" />
  </Icon>
);

export const ListIcon = () => (
  <Icon>
    <path d="M2.5 4h11M2.5 8h11M2.5 12h11" />
  </Icon>
);

export const CardsIcon = () => (
  <Icon>
    <path d="M2.5 2.5h4.5v4.5H2.5zM9 2.5h4.5v4.5H9zM2.5 9h4.5v4.5H2.5zM9 9h4.5v4.5H9z" />
  </Icon>
);

export const OutwardIcon = () => (
  <Icon>
    <path d="M6 3.5H3v9.5h9.5V10M9 2.8h4.2V7M13 3L7.5 8.5" />
  </Icon>
);

/** To where lines begin: turned over where they run from right to left. */
export const BackIcon = () => (
  <Icon turns>
    <path d="M13 8H3m4-4L3 8l4 4" />
  </Icon>
);

export const PanelIcon = () => (
  <Icon>
    <path d="M2 3h12v10H2zM9.5 3v10" />
  </Icon>
);

export const LibraryIcon = () => (
  <Icon>
    <path d="M3 2.5v11M6 2.5v11M9 3l3.5 10.2M3 13.5h3" />
  </Icon>
);

export const SettingsIcon = () => (
  <Icon>
    <path d="M2 4.5h7m3 0h2M2 11.5h2m3 0h7" />
    <circle cx="10.5" cy="4.5" r="1.6" />
    <circle cx="5.5" cy="11.5" r="1.6" />
  </Icon>
);

const KIND_PATHS: Record<ActorKind, string> = {
  person: 'M8 8.2a2.7 2.7 0 100-5.4 2.7 2.7 0 000 5.4zM2.8 13.6c.6-2.6 2.6-3.8 5.2-3.8s4.6 1.2 5.2 3.8',
  organisation: 'M3 13.5v-11h7v11M10 6.5h3v7M1.8 13.5h12.4M5.3 5.5h2.4M5.3 8h2.4M5.3 10.5h2.4',
  place: 'M8 14s4.5-4.2 4.5-7.5a4.5 4.5 0 10-9 0C3.5 9.8 8 14 8 14zM8 8a1.5 1.5 0 100-3 1.5 1.5 0 000 3z',
  group: 'M3.5 13.8v-11.3M3.5 3h9l-2 3 2 3h-9',
};

export const KindIcon = ({ kind }: { kind: ActorKind }) => (
  <Icon>
    <path d={KIND_PATHS[kind]} />
  </Icon>
);

/** The mark of the product: a column of text with a lit margin. */
export const BrandMark = () => (
  <svg class="sl-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d="M2 3h7M2 6.3h7M2 9.7h7M2 13h4.5" stroke="currentColor" stroke-width="1.5" fill="none" />
    <path d="M11.8 2.2h2.2v11.6h-2.2z" class="sl-brand-light" />
  </svg>
);
