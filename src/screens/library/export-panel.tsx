import { useState } from 'preact/hooks';
import {
  exportCollection,
  exportFormats,
  heldBy,
  type ExportFormat,
} from '../../notes/formats/export.ts';
import { claimWords } from '../../parts/claim-words.ts';
import { correctionWords } from '../../parts/correction-words.ts';
import { useSurroundings } from '../../parts/surroundings.ts';
import type { TransferProps } from './transfer-dialog.tsx';
import { useWork } from './use-work.ts';

/** Which notes in which format; the first format is the backup, which loses nothing. */
export function ExportPanel({
  transfer,
  save,
  selected,
}: TransferProps & { readonly selected: ReadonlySet<string> }) {
  const { words, now } = useSurroundings();
  const [format, setFormat] = useState<ExportFormat>('web-annotation');
  const [onlySelected, setOnlySelected] = useState(selected.size > 0);
  const { busy, told, run } = useWork();
  const exportNow = () =>
    run(async () => {
      const all = await transfer.all();
      const chosen = onlySelected
        ? { notes: all.notes.filter((note) => selected.has(note.id)), corrections: [] }
        : all;
      save(
        exportCollection(format, chosen, {
          now: now(),
          title: words('export_title'),
          language: words.locale,
          words: {
            corrections: words('export_corrections'),
            describe: (correction) => correctionWords(correction, words),
            onClaim: (claim) => claimWords(claim, words),
          },
        }),
      );
      const { notes, corrections } = heldBy(format, chosen);
      const saved = words.plural('exported', notes.length);
      if (corrections.length === 0) return saved;
      return `${saved} ${words.plural('exported_corrections', corrections.length)}`;
    });
  return (
    <section aria-labelledby="export-title">
      <h3 id="export-title">{words('export')}</h3>
      <fieldset class="formats">
        <legend>{words('export_format')}</legend>
        {exportFormats.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="format"
              checked={format === name}
              onChange={() => setFormat(name)}
            />
            <span>
              {words(formatKeys[name])}
              <small>{words(`${formatKeys[name]}_hint`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {selected.size > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={onlySelected}
            onChange={(event) => setOnlySelected(event.currentTarget.checked)}
          />
          {words.plural('export_selected', selected.size)}
        </label>
      )}
      <div class="row">
        <button type="button" class="button primary" disabled={busy} onClick={exportNow}>
          {words('export_save')}
        </button>
        <span role="status">{told}</span>
      </div>
    </section>
  );
}

const formatKeys = {
  'web-annotation': 'format_web_annotation',
  hypothesis: 'format_hypothesis',
  csv: 'format_csv',
  markdown: 'format_markdown',
  'markdown-articles': 'format_markdown_articles',
  html: 'format_html',
  'csl-json': 'format_csl_json',
  ris: 'format_ris',
  bibtex: 'format_bibtex',
} as const satisfies Record<ExportFormat, string>;
