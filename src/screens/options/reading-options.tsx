import { useWords } from '../../parts/surroundings.ts';
import { Switch } from '../../parts/switch.tsx';
import type { Density } from '../../messages/settings.ts';
import type { PartProps } from './options.tsx';

const densities = ['off', 'claims', 'all'] as const satisfies readonly Density[];

/** What is read and marked, and what appears when. */
export function ReadingOptions({
  settings,
  change,
  forget,
}: PartProps & {
  /** Deletes the history of what was read. */
  readonly forget: () => void;
}) {
  const words = useWords();
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{words('options_reading')}</h2>
      <Switch
        label={words('option_enabled')}
        hint={words('option_enabled_hint')}
        on={settings.enabled}
        onChange={(enabled) => change({ enabled })}
      />
      <fieldset class="densities">
        <legend>{words('density')}</legend>
        {densities.map((density) => (
          <label key={density}>
            <input
              type="radio"
              name="density"
              checked={settings.density === density}
              onChange={() => change({ density })}
            />
            <span>
              {words(`density_${density}`)}
              <small>{words(`density_${density}_hint`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <Switch
        label={words('option_all_claims')}
        hint={words('option_all_claims_hint')}
        on={settings.allClaims}
        onChange={(allClaims) => change({ allClaims })}
      />
      <Switch
        label={words('option_hover')}
        hint={words('option_hover_hint')}
        on={settings.hover}
        onChange={(hover) => change({ hover })}
      />
      <Switch
        label={words('option_toolbar')}
        hint={words('option_toolbar_hint')}
        on={settings.toolbar}
        onChange={(toolbar) => change({ toolbar })}
      />
      <Switch
        label={words('option_history')}
        hint={words('option_history_hint')}
        on={settings.history}
        onChange={(history) => change({ history })}
      />
      <button type="button" class="button" onClick={forget}>
        {words('history_forget')}
      </button>
    </section>
  );
}
