import { useEffect, useState } from 'preact/hooks';
import { useSurroundings } from '../../parts/surroundings.ts';
import type { TransferProps } from './transfer-dialog.tsx';
import { useWork } from './use-work.ts';

/** Records that could not be read are offered as a file before they are forgotten; mostly there are none. */
export function DamagedPanel({ transfer, save }: TransferProps) {
  const { words, now, listen } = useSurroundings();
  const [records, setRecords] = useState<readonly unknown[]>([]);
  const [saved, setSaved] = useState(false);
  const { busy, told, run } = useWork();
  useEffect(() => {
    const stop = new AbortController();
    const load = () => transfer.damaged().then(setRecords, () => setRecords([]));
    void load();
    // An import may bring back what was damaged.
    listen((notice) => notice.type === 'notice.notes' && void load(), stop.signal);
    return () => stop.abort();
  }, [transfer, listen]);
  if (records.length === 0) return null;
  const day = new Date(now()).toISOString().slice(0, 10);
  return (
    <section aria-labelledby="damaged-title">
      <h3 id="damaged-title">{words('damaged')}</h3>
      <p>{words.plural('damaged_found', records.length)}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => {
            save({
              name: `who-says-${day}.damaged.json`,
              mediaType: 'application/json',
              content: JSON.stringify(records, undefined, 2),
            });
            setSaved(true);
          }}
        >
          {words('damaged_save')}
        </button>
        <button
          type="button"
          class="button"
          disabled={!saved || busy}
          onClick={() =>
            run(async () => {
              await transfer.forgetDamaged();
              setRecords([]);
              return '';
            })
          }
        >
          {words('damaged_forget')}
        </button>
        <span role="status">{told}</span>
      </div>
    </section>
  );
}
