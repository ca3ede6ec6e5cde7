import { useEffect, useRef } from 'preact/hooks';
import type { Note } from '../../notes/note.ts';
import type { SavedFile } from '../../parts/save-file.ts';
import { useWords } from '../../parts/surroundings.ts';
import { DamagedPanel } from './damaged-panel.tsx';
import { ExportPanel } from './export-panel.tsx';
import { ImportPanel, type LastImport } from './import-panel.tsx';
import type { Transfer } from './transfer.ts';

export interface TransferProps {
  readonly transfer: Transfer;
  readonly save: (file: SavedFile) => void;
}

/** Export and import, over the library. */
export function TransferDialog({
  transfer,
  save,
  selected,
  lastImport,
  onClose,
}: TransferProps & {
  /** The ids of the selected notes; with none, all can be exported. */
  readonly selected: ReadonlySet<Note['id']>;
  readonly lastImport: LastImport;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="transfer" aria-labelledby="transfer-title" onClose={onClose}>
      <header>
        <h2 id="transfer-title">{words('transfer')}</h2>
        <button
          type="button"
          class="button plain"
          aria-label={words('close')}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </header>
      <DamagedPanel transfer={transfer} save={save} />
      <ExportPanel transfer={transfer} save={save} selected={selected} />
      <ImportPanel transfer={transfer} last={lastImport} />
    </dialog>
  );
}
