import type { Settings } from '../../data/settings.ts';
import type { MessageKey } from '../text.tsx';

interface NumberBounds {
  title: MessageKey;
  unit: MessageKey;
  min: number;
  max: number;
  step: number;
}

type NumberName = { [K in keyof Settings]: Settings[K] extends number ? K : never }[keyof Settings];

/** What is offered for each setting that is a number; what may be stored is wider (`data/settings-schema.ts`). */
export const NUMBER_SETTINGS: Record<NumberName, NumberBounds> = {
  width: { title: 'widthTitle', unit: 'unitPixels', min: 280, max: 640, step: 10 },
  hoverDelay: { title: 'hoverDelayTitle', unit: 'unitMilliseconds', min: 100, max: 2000, step: 100 },
  readerSize: { title: 'readerSize', unit: 'unitPixels', min: 14, max: 32, step: 1 },
  readerWidth: { title: 'readerWidth', unit: 'unitPixels', min: 400, max: 900, step: 20 },
  feedMinutes: { title: 'feedMinutesTitle', unit: 'unitMinutes', min: 30, max: 1440, step: 30 },
  feedDays: { title: 'feedDaysTitle', unit: 'unitDays', min: 5, max: 365, step: 5 },
  feedMegabytes: { title: 'feedMegabytesTitle', unit: 'unitMegabytes', min: 10, max: 2000, step: 10 },
};
