import { useWords } from '../parts/surroundings.ts';

export interface ToolbarActions {
  readonly onHighlight: () => void;
  readonly onAnnotate: () => void;
  /** Absent where nobody has read who says what. */
  readonly onNameSource?: (() => void) | undefined;
}

// The selection must survive the press on the button that is to keep it.
const keep = (event: Event) => event.preventDefault();

/** Beside a selection: keep it as a highlight, or with words; or say whose the words are. */
export function Toolbar({ onHighlight, onAnnotate, onNameSource }: ToolbarActions) {
  const words = useWords();
  return (
    <div
      class="toolbar"
      role="group"
      aria-label={words('toolbar_label')}
      onPointerDown={keep}
      onMouseDown={keep}
    >
      <button type="button" class="button" onClick={onHighlight}>
        {words('toolbar_highlight')}
      </button>
      <button type="button" class="button" onClick={onAnnotate}>
        {words('toolbar_annotate')}
      </button>
      {onNameSource && (
        <button type="button" class="button" onClick={onNameSource}>
          {words('toolbar_name_source')}
        </button>
      )}
    </div>
  );
}
