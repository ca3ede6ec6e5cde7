import { useWords } from '../parts/surroundings.ts';
import { SourceForm, type GivenSource } from './source-form.tsx';

/** Words of the article that the reader has chosen, to say whose they are. */
export interface Naming {
  readonly says: string;
  readonly known: readonly GivenSource[];
  readonly onName: (source: GivenSource) => void;
}

/** What a card asks where the reader names the source of words that were not marked. */
export function NamingPart({
  naming: { says, known, onName },
  titleId,
  onCancel,
}: {
  readonly naming: Naming;
  readonly titleId: string;
  readonly onCancel: () => void;
}) {
  const words = useWords();
  return (
    <>
      <h2 id={titleId}>{words('card_naming')}</h2>
      <p class="says quoted">{says}</p>
      <SourceForm
        before={{ kind: 'person', name: '' }}
        known={known}
        onSubmit={onName}
        onCancel={onCancel}
      />
    </>
  );
}
