import './settings.css';
import { Choices } from '../parts/Choices.tsx';
import {
  accessChoices,
  autoOpenChoices,
  hoverChoices,
  keysChoices,
  layoutChoices,
  sideChoices,
  themeChoices,
} from '../parts/setting-choices.ts';
import { useText } from '../text.tsx';
import type { LibraryProps } from './Library.tsx';
import { NumberSetting } from './NumberSetting.tsx';
import { SiteList } from './SiteList.tsx';

type SettingsViewProps = Pick<
  LibraryProps,
  'settings' | 'access' | 'allowedSites' | 'onSettings' | 'onAccess' | 'onForgetSite'
>;

/** Everything the reader can set; each change holds at once. */
export function SettingsView(props: SettingsViewProps) {
  const { settings, access, allowedSites, onSettings, onAccess, onForgetSite } = props;
  const text = useText();
  return (
    <div class="sl-settings">
      <div class="sl-library-title">
        <h1>{text.t('navSettings')}</h1>
      </div>

      <section aria-labelledby="sl-set-access">
        <h2 id="sl-set-access">{text.t('welcomeAccessTitle')}</h2>
        <Choices
          name="access"
          legend={text.t('welcomeAccessTitle')}
          hideLegend
          choices={accessChoices(text)}
          value={access}
          onChange={onAccess}
        />
        {access !== 'everywhere' && allowedSites.length > 0 && (
          <SiteList title={text.t('allowedSites')} sites={allowedSites} onRemove={onForgetSite} />
        )}
        <SiteList
          title={text.t('offSites')}
          note={text.t('offSitesEmpty')}
          sites={settings.offSites}
          onRemove={(host) => onSettings({ offSites: settings.offSites.filter((site) => site !== host) })}
        />
      </section>

      <section aria-labelledby="sl-set-sidebar">
        <h2 id="sl-set-sidebar">{text.t('settingsSidebar')}</h2>
        <Choices
          name="auto-open"
          legend={text.t('autoOpenTitle')}
          look="plain"
          choices={autoOpenChoices(text)}
          value={settings.autoOpen}
          onChange={(autoOpen) => onSettings({ autoOpen })}
        />
        <Choices
          name="side"
          legend={text.t('sideTitle')}
          look="plain"
          choices={sideChoices(text)}
          value={settings.side}
          onChange={(side) => onSettings({ side })}
        />
        <Choices
          name="layout"
          legend={text.t('layoutTitle')}
          look="plain"
          choices={layoutChoices(text)}
          value={settings.layout}
          onChange={(layout) => onSettings({ layout })}
        />
        <NumberSetting name="width" settings={settings} onSettings={onSettings} />
      </section>

      <section aria-labelledby="sl-set-card">
        <h2 id="sl-set-card">{text.t('settingsCard')}</h2>
        <Choices
          name="hover"
          legend={text.t('hoverTitle')}
          look="plain"
          choices={hoverChoices(text)}
          value={settings.hover}
          onChange={(hover) => onSettings({ hover })}
        />
        <NumberSetting
          name="hoverDelay"
          settings={settings}
          disabled={settings.hover === 'off'}
          onSettings={onSettings}
        />
      </section>

      <section aria-labelledby="sl-set-feeds">
        <h2 id="sl-set-feeds">{text.t('settingsFeeds')}</h2>
        <NumberSetting name="feedMinutes" settings={settings} onSettings={onSettings} />
        <NumberSetting name="feedDays" settings={settings} onSettings={onSettings} />
        <NumberSetting name="feedMegabytes" settings={settings} onSettings={onSettings} />
      </section>

      <section aria-labelledby="sl-set-library">
        <h2 id="sl-set-library">{text.t('settingsLibrary')}</h2>
        <Choices
          name="keys"
          legend={text.t('keysTitle')}
          look="plain"
          choices={keysChoices(text)}
          value={settings.keys ? 'on' : 'off'}
          onChange={(keys) => onSettings({ keys: keys === 'on' })}
        />
        <Choices
          name="theme"
          legend={text.t('themeTitle')}
          look="plain"
          choices={themeChoices(text)}
          value={settings.theme}
          onChange={(theme) => onSettings({ theme })}
        />
      </section>
    </div>
  );
}
