import type { NoteGroup, NoteSort } from '../../messages/note-query.ts';
import { useWords } from '../../parts/surroundings.ts';
import { choose, type Choice } from './query.ts';

const sorts = ['changed', 'created', 'title'] as const satisfies readonly NoteSort[];
const groupings = ['article', 'outlet', 'source'] as const satisfies readonly NoteGroup[];

/** In which order the list stands, and under which headings. */
export function ListOrder({
  choice,
  onChoice,
}: {
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}) {
  const words = useWords();
  return (
    <>
      <label>
        {words('sort')}
        <select
          value={choice.sort ?? 'changed'}
          onChange={(event) =>
            onChoice(choose(choice, { sort: event.currentTarget.value as NoteSort }))
          }
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {words(`sort_${sort}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words('group')}
        <select
          value={choice.group ?? ''}
          onChange={(event) =>
            onChoice(choose(choice, { group: event.currentTarget.value as NoteGroup | '' }))
          }
        >
          <option value="">{words('group_by_none')}</option>
          {groupings.map((group) => (
            <option key={group} value={group}>
              {words(`group_${group}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
