import { vi } from 'vitest';
import type { FeedsProps } from '../../components/library/FeedsSection.tsx';

/** The feeds of a reader who follows none, and ears for what is done with them. */
export function feedsProps(more: Partial<FeedsProps> = {}): FeedsProps {
  return {
    overview: { feeds: [], pause: null, waiting: 0 },
    offered: null,
    denied: false,
    refused: 0,
    onFollow: vi.fn(),
    onAllow: vi.fn(),
    onSwitch: vi.fn(),
    onRemove: vi.fn(),
    onRun: vi.fn(),
    onPause: vi.fn(),
    onChooseFile: vi.fn(),
    onDismissFile: vi.fn(),
    onExport: vi.fn(),
    ...more,
  };
}
