import { useWords } from '../parts/surroundings.ts';

export interface ToolbarActions {
  readonly onHighlight: () => void;
  readonly onAnnotate: () => void;
}

// The selection must survive the press on the button that is to keep it.
const keep = (event: Event) => event.preventDefault();

/** Beside a selection: keep it as a highlight, or with words. */
export function Toolbar({ onHighlight, onAnnotate }: ToolbarActions) {
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
    </div>
  );
}
