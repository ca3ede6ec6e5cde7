import { noteColours, type NoteColour } from '../../notes/note.ts';
import type { FacetCount, NoteFacets } from '../../messages/note-query.ts';
import { useWords } from '../../parts/surroundings.ts';
import { choose, dayField, dayStart, isNarrowed, type Choice } from './query.ts';

/** What narrows the list besides the words searched for. */
export function Filters({
  choice,
  facets,
  onChoice,
}: {
  readonly choice: Choice;
  readonly facets: NoteFacets | undefined;
  readonly onChoice: (choice: Choice) => void;
}) {
  const words = useWords();
  const set = (change: Parameters<typeof choose>[1]) => onChoice(choose(choice, change));
  return (
    <form
      class="filters"
      aria-label={words('filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Pick
        label={words('filter_outlet')}
        any={words('filter_any')}
        facets={facets?.outlets}
        value={choice.outlet}
        onPick={(outlet) => set({ outlet })}
      />
      <Pick
        label={words('filter_source')}
        any={words('filter_any')}
        facets={facets?.sources}
        value={choice.source}
        onPick={(source) => set({ source })}
      />
      <Pick
        label={words('filter_tag')}
        any={words('filter_any')}
        facets={facets?.tags}
        value={choice.tag}
        onPick={(tag) => set({ tag })}
      />
      <label>
        {words('note_colour')}
        <select
          value={choice.colour ?? ''}
          onChange={(event) => set({ colour: event.currentTarget.value as NoteColour | '' })}
        >
          <option value="">{words('filter_any')}</option>
          {noteColours.map((colour) => (
            <option key={colour} value={colour}>
              {words(`colour_${colour}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words('filter_from')}
        <input
          type="date"
          value={dayField(choice.from)}
          onChange={(event) => set({ from: dayStart(event.currentTarget.value) })}
        />
      </label>
      <label>
        {words('filter_until')}
        <input
          type="date"
          value={dayField(choice.until, -1)}
          onChange={(event) => set({ until: dayStart(event.currentTarget.value, 1) })}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={choice.orphaned ?? false}
          onChange={(event) => set({ orphaned: event.currentTarget.checked })}
        />
        <span>
          {words('filter_orphaned')}{' '}
          <span class="muted">{facets && words.number(facets.orphaned)}</span>
        </span>
      </label>
      {isNarrowed(choice) && (
        <button
          type="button"
          class="button"
          onClick={() => {
            const { sort, group, binned } = choice;
            onChoice(choose({}, { sort, group, binned }));
          }}
        >
          {words('filter_clear')}
        </button>
      )}
    </form>
  );
}

function Pick({
  label,
  any,
  facets = [],
  value = '',
  onPick,
}: {
  readonly label: string;
  readonly any: string;
  readonly facets: readonly FacetCount[] | undefined;
  readonly value: string | undefined;
  readonly onPick: (value: string) => void;
}) {
  const words = useWords();
  // A value that no note has any more is still what the list is narrowed to.
  const missing = value !== '' && !facets.some((facet) => facet.value === value);
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{any}</option>
        {missing && <option value={value}>{value}</option>}
        {facets.map((facet) => (
          <option key={facet.value} value={facet.value}>
            {facet.value} ({words.number(facet.count)})
          </option>
        ))}
      </select>
    </label>
  );
}
