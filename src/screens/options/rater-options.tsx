import { OPINION_SOURCES, SOURCES } from '../../outlets/sources.ts';
import { useWords } from '../../parts/surroundings.ts';
import { Switch } from '../../parts/switch.tsx';
import type { PartProps } from './options.tsx';

/** Which raters' lists are shown; each with its date and what it judges. */
export function RaterOptions({ settings, change }: PartProps) {
  const words = useWords();
  const { ratersOff } = settings;
  return (
    <section aria-labelledby="raters">
      <h2 id="raters">{words('options_raters')}</h2>
      <p class="muted">{words('options_raters_hint')}</p>
      {OPINION_SOURCES.map((rater) => (
        <Switch
          key={rater}
          label={SOURCES[rater].name}
          hint={`${words('rater_as_of', words.isoDay(SOURCES[rater].asOf))}. ${words(`criteria_${rater}`)}`}
          on={!ratersOff.includes(rater)}
          onChange={(on) => {
            const others = ratersOff.filter((other) => other !== rater);
            change({ ratersOff: on ? others : [...others, rater] });
          }}
        />
      ))}
    </section>
  );
}
