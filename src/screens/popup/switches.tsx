import { isSiteOff, siteName, type Density, type Settings } from '../../messages/settings.ts';
import { useWords } from '../../parts/surroundings.ts';
import { Switch } from '../../parts/switch.tsx';

const densities = ['off', 'claims', 'all'] as const satisfies readonly Density[];

/** The list of sites that are off, with this host switched. */
export function switchSite(settings: Settings, host: string, on: boolean): readonly string[] {
  const others = settings.sitesOff.filter((site) => siteName(site) !== host);
  return on ? others : [...others, host];
}

/** From the widest switch to the narrowest; a narrower one is idle while a wider one is off. */
export function Switches({
  settings,
  host,
  pageOn,
  onSettings,
  onPage,
}: {
  readonly settings: Settings;
  readonly host: string;
  readonly pageOn: boolean | undefined;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onPage: (on: boolean) => void;
}) {
  const words = useWords();
  const siteOn = !isSiteOff(settings, host);
  return (
    <>
      <Switch
        label={words('switch_all')}
        on={settings.enabled}
        onChange={(enabled) => onSettings({ enabled })}
      />
      {host && (
        <Switch
          label={words('switch_site')}
          hint={host}
          on={siteOn}
          disabled={!settings.enabled}
          onChange={(on) => onSettings({ sitesOff: switchSite(settings, host, on) })}
        />
      )}
      {pageOn !== undefined && (
        <Switch
          label={words('switch_page')}
          hint={words('switch_page_hint')}
          on={pageOn}
          disabled={!settings.enabled || !siteOn}
          onChange={onPage}
        />
      )}
      <fieldset class="choice">
        <legend>{words('density')}</legend>
        {densities.map((density) => (
          <label key={density}>
            <input
              type="radio"
              name="density"
              checked={settings.density === density}
              onChange={() => onSettings({ density })}
            />
            <span>{words(`density_${density}`)}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
