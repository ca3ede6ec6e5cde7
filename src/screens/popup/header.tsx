import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Settings } from '../../messages/settings.ts';
import { useWords } from '../../parts/surroundings.ts';
import { Switches } from './switches.tsx';

/** Which outlet, on which host, and whether Who Says is on here. */
export function Header({
  name,
  host,
  about,
  settings,
  pageOn,
  on,
  onSettings,
  onPage,
  children,
}: {
  readonly name: string;
  readonly host: string;
  /** What the outlet is, in a few words. */
  readonly about: string;
  readonly settings: Settings | undefined;
  /** Whether this page shows marks; undefined when it is not being read. */
  readonly pageOn: boolean | undefined;
  readonly on: boolean;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onPage: (on: boolean) => void;
  /** The way to the sections. */
  readonly children?: ComponentChildren;
}) {
  const words = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <header class="top">
      <div class="outlet-line">
        <h1>{name || host || words('name')}</h1>
        {host && name && name !== host && <div class="muted host">{host}</div>}
        {about && <div class="muted about">{about}</div>}
      </div>
      {settings && (
        <button
          type="button"
          class="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {on ? words('on') : words('off')} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
        </button>
      )}
      {settings && open && (
        <div id={id} class="switches">
          <Switches
            settings={settings}
            host={host}
            pageOn={pageOn}
            onSettings={onSettings}
            onPage={onPage}
          />
        </div>
      )}
      {children}
    </header>
  );
}
