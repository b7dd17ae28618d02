import type { AutoOpen, Settings } from '../../data/settings.ts';
import type { AccessChoice } from '../site-access.ts';
import type { Text } from '../text.tsx';
import type { Choice } from './Choices.tsx';

/** The choices that the welcome page and the settings both offer, each written once. */

export const accessChoices = (text: Text): Choice<AccessChoice>[] => [
  { value: 'everywhere', title: text.t('chooseEverywhere'), note: text.t('chooseEverywhereNote') },
  { value: 'chosen', title: text.t('chooseChosen'), note: text.t('chooseChosenNote') },
  { value: 'click', title: text.t('chooseClick'), note: text.t('chooseClickNote') },
];

export const autoOpenChoices = (text: Text): Choice<AutoOpen>[] => [
  { value: 'coverage', title: text.t('autoOpenCoverage') },
  { value: 'conflict', title: text.t('autoOpenConflict') },
  { value: 'always', title: text.t('autoOpenAlways') },
  { value: 'never', title: text.t('autoOpenNever') },
];

export const hoverChoices = (text: Text): Choice<Settings['hover']>[] => [
  { value: 'on', title: text.t('hoverOn') },
  { value: 'with-alt', title: text.t('hoverAlt') },
  { value: 'off', title: text.t('hoverOff') },
];

export const sideChoices = (text: Text): Choice<Settings['side']>[] => [
  { value: 'right', title: text.t('sideRight') },
  { value: 'left', title: text.t('sideLeft') },
];

export const layoutChoices = (text: Text): Choice<Settings['layout']>[] => [
  { value: 'overlay', title: text.t('layoutOverlay') },
  { value: 'push', title: text.t('layoutPush') },
];

export const readerFontChoices = (text: Text): Choice<Settings['readerFont']>[] => [
  { value: 'serif', title: text.t('fontSerif') },
  { value: 'sans', title: text.t('fontSans') },
];

export const themeChoices = (text: Text): Choice<Settings['theme']>[] => [
  { value: 'system', title: text.t('themeSystem') },
  { value: 'light', title: text.t('themeLight') },
  { value: 'dark', title: text.t('themeDark') },
];

export const keysChoices = (text: Text): Choice<'on' | 'off'>[] => [
  { value: 'on', title: text.t('keysOn') },
  { value: 'off', title: text.t('keysOff') },
];
