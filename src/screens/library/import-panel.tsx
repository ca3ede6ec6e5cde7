import { useId, useState } from 'preact/hooks';
import type { ImportPreview } from '../../notes/formats/import.ts';
import { sizeProblem } from '../../notes/formats/read-file.ts';
import type { ImportReceipt } from '../../store/import.ts';
import { useWords } from '../../parts/surroundings.ts';
import { counted } from './counted.ts';
import { ImportEntries } from './import-entries.tsx';
import type { Transfer } from './transfer.ts';
import { useWork } from './use-work.ts';

/** The last import, for as long as the library is open: closing the dialog does not take away the way back. */
export interface LastImport {
  readonly receipt: ImportReceipt | undefined;
  readonly setReceipt: (receipt: ImportReceipt | undefined) => void;
}

const nothing = { notes: [], corrections: [] } as const;

/** A file is chosen, looked at, imported, and can be taken back: nothing is written before the reader says so. */
export function ImportPanel({
  transfer,
  last: { receipt, setReceipt },
}: {
  readonly transfer: Transfer;
  readonly last: LastImport;
}) {
  const words = useWords();
  const id = useId();
  const { busy, told, run } = useWork();
  const [preview, setPreview] = useState<ImportPreview | undefined>(undefined);

  const look = (file: File) =>
    run(async () => {
      setPreview(undefined);
      const tooLarge = sizeProblem(file.size);
      if (tooLarge) return words(tooLarge.key, ...tooLarge.params);
      const seen = await transfer.preview(new Uint8Array(await file.arrayBuffer()));
      setPreview(seen);
      if (!seen.ok) return words(seen.problem.key, ...seen.problem.params);
      if (seen.entries.length === 0) return words('import_nothing');
      const { new: added, changed, same, refused, gone } = seen.counts;
      const entries = words('import_counts', file.name, added, changed, same, refused);
      return gone === 0 ? entries : `${entries} ${words.plural('import_gone_count', gone)}`;
    });
  const keep = () =>
    run(async () => {
      if (!preview?.ok) return '';
      const done = await transfer.keep(preview.collection);
      setReceipt(done);
      setPreview(undefined);
      const { added, changed, corrections } = done;
      const notesDone = words('import_done', added.length, changed.length);
      if (corrections.added.length + corrections.changed.length === 0) return notesDone;
      return `${notesDone} ${words('import_done_corrections', corrections.added.length, corrections.changed.length)}`;
    });
  const undo = () =>
    run(async () => {
      if (!receipt) return '';
      const { notes, corrections } = await transfer.undo(receipt);
      setReceipt(undefined);
      return notes.length + corrections.length === 0
        ? words('import_undone')
        : words('import_undone_but', counted(notes.length, corrections.length, words));
    });

  const { notes, corrections } = preview?.ok ? preview.collection : nothing;
  return (
    <section
      aria-labelledby={id}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) look(file);
      }}
    >
      <h3 id={id}>{words('import')}</h3>
      <p class="muted">{words('import_hint')}</p>
      <label class="button">
        {words('import_choose')}
        <input
          type="file"
          class="visually-hidden"
          disabled={busy}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file can be chosen again after it was changed.
            event.currentTarget.value = '';
            if (file) look(file);
          }}
        />
      </label>
      <p role="status">{told}</p>
      {preview?.ok && <ImportEntries entries={preview.entries} />}
      <div class="row">
        {notes.length + corrections.length > 0 && (
          <button type="button" class="button primary" disabled={busy} onClick={keep}>
            {words('import_keep', counted(notes.length, corrections.length, words))}
          </button>
        )}
        {receipt && (
          <button type="button" class="button" disabled={busy} onClick={undo}>
            {words('import_undo')}
          </button>
        )}
      </div>
    </section>
  );
}
