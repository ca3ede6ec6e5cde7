import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sourceKinds } from '../parts/kind.ts';
import { KindLetter } from '../parts/kind-badge.tsx';
import { useWords } from '../parts/surroundings.ts';
import type { SourceKind } from '../sourcing/claim.ts';

/** Who says something, as the reader gives it; hearsay and the outlet itself have no name. */
export interface GivenSource {
  readonly kind: SourceKind;
  readonly name: string;
}

const nameless: ReadonlySet<SourceKind> = new Set(['unspecified', 'outlet']);

/** Sources of the article that are offered at once; typing finds the others. */
const offered = 5;

/** The fields in which the reader says who it is and of what kind, with the article's own sources to choose from. */
export function SourceForm({
  before,
  known,
  children,
  onSubmit,
  onCancel,
}: {
  readonly before: GivenSource;
  /** The sources of the article, weightiest first. */
  readonly known: readonly GivenSource[];
  /** Further buttons. */
  readonly children?: ComponentChildren;
  readonly onSubmit: (source: GivenSource) => void;
  readonly onCancel: () => void;
}) {
  const words = useWords();
  const id = useId();
  const [name, setName] = useState(before.name);
  const [kind, setKind] = useState(before.kind);
  const field = useRef<HTMLInputElement>(null);
  // At once, so that not even the first key is lost.
  useLayoutEffect(() => field.current?.focus(), []);
  const isNamed = !nameless.has(kind);

  const type = (typed: string) => {
    setName(typed);
    const same = known.find((source) => isLike(source.name, typed));
    if (same) setKind(same.kind);
  };
  const choose = (source: GivenSource) => {
    setName(source.name);
    setKind(source.kind);
    field.current?.focus();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit({ kind, name: isNamed ? name.trim() : '' });
  };
  return (
    <form class="source-form" onSubmit={submit}>
      <label for={`${id}-name`}>{words('card_correct_name')}</label>
      <input
        id={`${id}-name`}
        ref={field}
        type="text"
        required={isNamed}
        disabled={!isNamed}
        pattern=".*\S.*"
        maxLength={300}
        autocomplete="off"
        value={isNamed ? name : ''}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <Suggestions known={isNamed ? known : []} typed={name} onChoose={choose} />
      <label for={`${id}-kind`}>{words('card_correct_kind')}</label>
      <select
        id={`${id}-kind`}
        value={kind}
        onChange={(event) =>
          setKind(sourceKinds.find((item) => item === event.currentTarget.value) ?? kind)
        }
      >
        {sourceKinds.map((item) => (
          <option key={item} value={item}>
            {words(`kind_${item}`)}
          </option>
        ))}
      </select>
      <div class="row">
        <button type="submit" class="button primary">
          {words('card_correct_save')}
        </button>
        {children}
        <button type="button" class="button plain" onClick={onCancel}>
          {words('card_cancel')}
        </button>
      </div>
    </form>
  );
}

/** Sources of the article whose names hold what is typed; none once one of them stands there. */
function Suggestions({
  known,
  typed,
  onChoose,
}: {
  readonly known: readonly GivenSource[];
  readonly typed: string;
  readonly onChoose: (source: GivenSource) => void;
}) {
  const words = useWords();
  if (known.some(({ name }) => isLike(name, typed))) return null;
  const sought = typed.trim().toLowerCase();
  const fitting = known.filter(({ name }) => name.toLowerCase().includes(sought));
  if (fitting.length === 0) return null;
  return (
    <div class="suggestions" role="group" aria-label={words('card_known')}>
      {fitting.slice(0, offered).map((source) => (
        <button
          key={`${source.kind} ${source.name}`}
          type="button"
          class="button"
          onClick={() => onChoose(source)}
        >
          <KindLetter kind={source.kind} />
          <span>
            {source.name} <span class="visually-hidden">{words(`kind_${source.kind}`)}</span>
          </span>
        </button>
      ))}
    </div>
  );
}

const isLike = (a: string, b: string): boolean => a.toLowerCase() === b.trim().toLowerCase();
