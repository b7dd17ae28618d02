import { vi } from 'vitest';
import { Sidebar, type SidebarProps } from '../../components/sidebar/Sidebar.tsx';
import { rich } from '../gallery/examples/contexts.ts';
import { mount } from './mount.tsx';

/** The sidebar as it stands beside a page of much coverage, and what it asks for. */
export function openSidebar(more: Partial<SidebarProps> = {}) {
  const heard = {
    onToggle: vi.fn(),
    onClose: vi.fn(),
    onSwitchSide: vi.fn(),
    onFlash: vi.fn(),
    onFlashActor: vi.fn(),
    onOpenArticle: vi.fn(),
    onOpenActor: vi.fn(),
    onOpenStory: vi.fn(),
    onSave: vi.fn(),
    onEdit: vi.fn(),
    onMark: vi.fn(),
    onOpenSaved: vi.fn(),
    onOffHere: vi.fn(),
    onOnHere: vi.fn(),
    onCopy: vi.fn(),
    onCorrect: vi.fn(),
  };
  const props: SidebarProps = {
    status: 'ready',
    context: rich,
    inPart: false,
    saved: false,
    editing: false,
    marks: null,
    saving: 'button',
    shortcuts: { toggle: 'Alt+L', save: 'Alt+S' },
    side: 'right',
    collapsed: false,
    host: 'page',
    ...heard,
    ...more,
  };
  return { heard, props, ...mount(<Sidebar {...props} />) };
}
