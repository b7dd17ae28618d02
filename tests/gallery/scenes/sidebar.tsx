import { Sidebar, type SidebarProps } from '../../../components/sidebar/Sidebar.tsx';
import { empty, huge, rich, rightToLeft } from '../examples/contexts.ts';
import { hardPlots } from '../examples/figures.ts';
import { savedMarks } from '../examples/library.ts';
import { heard, type Scene, shortcuts } from './scene.ts';

const sidebar = (more: Partial<SidebarProps>) => () => (
  <Sidebar
    status="ready"
    context={rich}
    inPart={false}
    saved={false}
    editing={false}
    marks={null}
    onEdit={heard('edit')}
    onMark={heard('mark')}
    saving="button"
    shortcuts={shortcuts}
    side="right"
    collapsed={false}
    host="page"
    onToggle={heard('toggle')}
    onClose={heard('close')}
    onSwitchSide={heard('switch side')}
    onFlash={heard('flash')}
    onFlashActor={heard('flash actor')}
    onOpenArticle={heard('open article')}
    onOpenActor={heard('open actor')}
    onOpenStory={heard('open story')}
    onSave={heard('save')}
    onOpenSaved={heard('open saved')}
    onOffHere={heard('off here')}
    onOnHere={heard('on here')}
    onCopy={heard('copy')}
    onCorrect={heard('correct')}
    {...more}
  />
);

const MARGIN: Scene['sizes'] = [
  [380, 1900],
  [320, 1900],
];
const NOTE: Scene['sizes'] = [[380, 620]];

export const SIDEBAR_SCENES: Record<string, Scene> = {
  sidebar: { view: sidebar({}), sizes: MARGIN },
  'sidebar-passages': {
    view: sidebar({ saved: true }),
    sizes: [[380, 1200]],
    press: ['Show both passages', 'Copy', 'Not a conflict?'],
  },
  'sidebar-saved': {
    view: sidebar({ saved: true, editing: true, marks: savedMarks }),
    sizes: [
      [380, 900],
      [280, 900],
    ],
  },
  'sidebar-wide': { view: sidebar({ host: 'panel', saving: 'hint' }), sizes: [[640, 1700]] },
  'sidebar-left': { view: sidebar({ side: 'left', saving: 'hint', inPart: true }), sizes: [[380, 1000]] },
  'sidebar-rtl': { view: sidebar({ context: rightToLeft }), sizes: MARGIN, dir: 'rtl', locale: 'ar' },
  'sidebar-empty': { view: sidebar({ context: empty }), sizes: [[380, 900]] },
  'sidebar-huge': {
    view: sidebar({ context: huge }),
    sizes: [
      [380, 3000],
      [280, 3000],
    ],
    press: ['Show all 140 names'],
  },
  'sidebar-plots': {
    view: sidebar({ context: { ...rich, figures: hardPlots } }),
    sizes: [
      [380, 2600],
      [280, 3000],
    ],
  },
  'sidebar-plots-over-time': {
    view: sidebar({ context: { ...rich, figures: hardPlots.slice(2, 4) } }),
    sizes: [[380, 900]],
    press: ['Over time'],
  },
  'sidebar-reading': { view: sidebar({ status: 'reading', context: null }), sizes: NOTE },
  'sidebar-not-article': { view: sidebar({ status: 'not-article', context: null }), sizes: NOTE },
  'sidebar-loading': { view: sidebar({ host: 'panel', status: 'loading', context: null }), sizes: NOTE },
  'sidebar-no-access': { view: sidebar({ host: 'panel', status: 'no-access', context: null }), sizes: NOTE },
  'sidebar-off': { view: sidebar({ host: 'panel', status: 'off', context: null }), sizes: NOTE },
  'sidebar-error': { view: sidebar({ status: 'error', context: null }), sizes: NOTE },
  'tab-right': { view: sidebar({ collapsed: true }), sizes: [[24, 250]] },
  'tab-left': {
    view: sidebar({ collapsed: true, side: 'left', context: { ...rich, figures: [] } }),
    sizes: [[24, 250]],
  },
  'tab-empty': { view: sidebar({ collapsed: true, context: empty }), sizes: [[24, 250]] },
};
