import { Popup, type PopupProps } from '../../../components/popup/Popup.tsx';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { lantern } from '../examples/feeds.ts';
import { savedMarks } from '../examples/library.ts';
import { heard, type Scene, shortcuts } from './scene.ts';

const popup = (more: Partial<PopupProps>) => () => (
  <Popup
    status="ready"
    host="courier.example.org"
    access="this-site"
    saved={false}
    editing={false}
    marks={null}
    onEdit={heard('edit')}
    onMark={heard('mark')}
    saving="possible"
    summary={['9 people', '4 related', '1 conflict']}
    feeds={{
      feeds: [
        { url: lantern.id, title: lantern.title },
        { url: 'https://courier.example.org/sport.xml', title: null },
      ],
      followed: new Set([lantern.id]),
      onFollow: heard('follow'),
    }}
    hasPanel
    keptOut={false}
    sidebarOpen={false}
    selected
    shortcuts={shortcuts}
    onSave={heard('save')}
    onHighlight={heard('highlight')}
    onOpenSaved={heard('open saved')}
    onRemoveSaved={heard('remove saved')}
    onOpenSidebar={heard('open sidebar')}
    onFoldSidebar={heard('fold sidebar')}
    onOpenPanel={heard('open panel')}
    onAllowSite={heard('allow site')}
    onAllowEverywhere={heard('allow everywhere')}
    onOffHere={heard('off here')}
    onOnHere={heard('on here')}
    onOpenLibrary={heard('open library')}
    onOpenSettings={heard('open settings')}
    {...more}
  />
);

const MENU: Scene['sizes'] = [[300, 400]];

export const POPUP_SCENES: Record<string, Scene> = {
  popup: { view: popup({}), sizes: MENU },
  'popup-saved': { view: popup({ saved: true, access: 'everywhere' }), sizes: MENU },
  'popup-edited': { view: popup({ saved: true, editing: true, marks: savedMarks }), sizes: [[300, 720]] },
  'popup-private': {
    view: popup({ saving: 'private', access: 'none', status: 'nothing-known' }),
    sizes: MENU,
  },
  'popup-kept-out': { view: popup({ keptOut: true }), sizes: MENU },
  'popup-off': { view: popup({ access: 'off', status: 'not-article', saving: 'none' }), sizes: MENU },
  'popup-browser-page': {
    view: popup({ status: 'not-a-web-page', host: null, access: 'none', saving: 'none' }),
    sizes: MENU,
  },
  welcome: {
    view: () => (
      <Welcome
        access="chosen"
        autoOpen="coverage"
        shortcuts={shortcuts}
        onAccess={heard('access')}
        onAutoOpen={heard('auto open')}
        onOpenLibrary={heard('open library')}
        onDone={heard('done')}
      />
    ),
    sizes: [
      [1000, 2000],
      [320, 2600],
    ],
  },
};
