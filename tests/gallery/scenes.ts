import { CARD_SCENES } from './scenes/card.tsx';
import { COLLECTION_SCENES } from './scenes/collection.ts';
import { CORPORA_SCENES } from './scenes/corpora.ts';
import { MOVE_SCENES } from './scenes/move.ts';
import { POPUP_SCENES } from './scenes/popup.tsx';
import { READING_SCENES } from './scenes/reading.ts';
import type { Scene } from './scenes/scene.ts';
import { SETTINGS_SCENES } from './scenes/settings.ts';
import { SIDEBAR_SCENES } from './scenes/sidebar.tsx';

/** Every view in every state, by the name it is asked for. */
export const SCENES: Record<string, Scene> = {
  ...SIDEBAR_SCENES,
  ...CARD_SCENES,
  ...POPUP_SCENES,
  ...COLLECTION_SCENES,
  ...MOVE_SCENES,
  ...READING_SCENES,
  ...CORPORA_SCENES,
  ...SETTINGS_SCENES,
};
