import type { KeptCorrection } from '../../notes/correction.ts';
import type { ImportEntry } from '../../notes/formats/import.ts';
import { correctionWords } from '../../parts/correction-words.ts';
import { useWords } from '../../parts/surroundings.ts';

/** What asks for the reader's eyes comes first. */
const order = [
  'refused',
  'changed',
  'new',
  'gone',
  'same',
] as const satisfies readonly ImportEntry['status'][];

/** So many of a kind are shown; the counts tell of the others. */
const most = 100;

/** What importing each entry of the file would do. */
export function ImportEntries({ entries }: { readonly entries: readonly ImportEntry[] }) {
  const words = useWords();
  return (
    <>
      {order.map((status) => {
        const own = entries.filter((entry) => entry.status === status);
        if (own.length === 0) return null;
        return (
          <details key={status} open={status === 'refused'}>
            <summary>
              {words(`import_${status}`)} <span class="muted">{words.number(own.length)}</span>
              <small>{words(`import_${status}_hint`)}</small>
            </summary>
            <ul class="entries">
              {own.slice(0, most).map((entry) => (
                <li key={entry.index}>
                  <Entry entry={entry} />
                </li>
              ))}
            </ul>
            {own.length > most && (
              <p class="muted">{words.plural('import_more', own.length - most)}</p>
            )}
          </details>
        );
      })}
    </>
  );
}

function Entry({ entry }: { readonly entry: ImportEntry }) {
  const words = useWords();
  if (entry.status === 'refused') {
    return (
      <>
        {words('import_entry', entry.index)} {entry.label && `“${entry.label}” `}
        <small>{words(entry.problem.key, ...entry.problem.params)}</small>
      </>
    );
  }
  if ('correction' in entry) return <CorrectionEntry entry={entry} />;
  const { note } = entry;
  const before = entry.status === 'changed' ? entry.before : undefined;
  const rewritten = before && before.words !== note.words;
  return (
    <>
      “{note.target.quote.exact.slice(0, 200)}” {!rewritten && note.words}
      {rewritten && (
        <small>
          {words('import_was', before.words || '–')}
          <br />
          {words('import_will_be', note.words || '–')}
        </small>
      )}
      <small>
        {note.target.outlet} · {note.target.title}
      </small>
    </>
  );
}

function CorrectionEntry({
  entry: { correction: kept, before },
}: {
  readonly entry: Extract<ImportEntry, { readonly correction: unknown }>;
}) {
  const words = useWords();
  const told = (one: KeptCorrection) =>
    one.deleted ? words('import_taken_back') : correctionWords(one.correction, words);
  const [was, becomes] = [before && told(before), told(kept)];
  return (
    <>
      “{kept.correction.quote.exact.slice(0, 200)}” {words('import_correction', becomes)}
      {was !== undefined && was !== becomes && <small>{words('import_was_corrected', was)}</small>}
      <small>
        {[kept.article?.outlet, kept.article?.title, kept.articleKey].filter(Boolean).join(' · ')}
      </small>
    </>
  );
}
