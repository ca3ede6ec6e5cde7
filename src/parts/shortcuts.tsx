import { useEffect, useState } from 'preact/hooks';
import { useWords } from './surroundings.ts';

/** A keyboard command; `keys` is empty where the reader or the browser has given it none. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** The keyboard commands as the browser has them now. */
export function Shortcuts({ read }: { readonly read: () => Promise<readonly Shortcut[]> }) {
  const words = useWords();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    read().then(setShortcuts, () => setShortcuts([]));
  }, [read]);
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => [
          <dt key={name}>
            {keys ? <kbd>{keys}</kbd> : <span class="muted">{words('no_keys')}</span>}
          </dt>,
          <dd key={`${name}-does`}>{description || words('shortcut_popup')}</dd>,
        ])}
      </dl>
      <p class="muted">{words('shortcuts_change')}</p>
    </>
  );
}
