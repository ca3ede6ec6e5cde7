import { useEffect, useState } from 'preact/hooks';
import type { BackupState } from '../../messages/protocol.ts';
import { backupFailed } from '../../parts/backup-words.ts';
import type { DownloadAccess } from '../../parts/download-access.ts';
import { useSurroundings } from '../../parts/surroundings.ts';
import { Switch } from '../../parts/switch.tsx';
import type { Toast } from '../../parts/use-toast.tsx';
import type { PartProps } from './options.tsx';

/** The weekly backup: whether it is wanted and allowed, when the last was made, and why one was not. */
export function BackupOptions({
  settings: { backup: on },
  change,
  downloads,
  show,
}: PartProps & {
  readonly downloads: DownloadAccess;
  readonly show: (toast: Toast) => void;
}) {
  const { words } = useSurroundings();
  const state = useBackupState(on, downloads);
  const ask = async () => {
    if (await downloads.ask()) change({ backup: true });
    else show({ text: words('backup_not_allowed') });
  };
  const turn = (wanted: boolean) => {
    if (wanted) return void ask();
    change({ backup: false });
    // The browser may keep what it has granted; we do not use it any more either way.
    return void downloads.drop().catch(() => undefined);
  };
  return (
    <>
      <Switch
        label={words('option_backup')}
        hint={words('option_backup_hint')}
        on={on}
        onChange={turn}
      />
      {on && state && !state.permitted && (
        <p role="alert">
          {words('backup_no_permission')}{' '}
          <button type="button" class="button" onClick={() => void ask()}>
            {words('backup_allow')}
          </button>
        </p>
      )}
      {on && state?.permitted && <BackupStatus state={state} />}
    </>
  );
}

function BackupStatus({ state: { started, last, failed } }: { readonly state: BackupState }) {
  const { call, words } = useSurroundings();
  const running = started !== undefined;
  return (
    <div class="backup">
      <p role="status">
        {running
          ? words('backup_running')
          : !last
            ? words('backup_none')
            : last.file === ''
              ? words('backup_nothing', words.day(last.time))
              : words.plural('backup_last', last.notes, words.day(last.time), last.file)}
      </p>
      {!running && failed && <p role="alert">{backupFailed(failed, words)}</p>}
      <button
        type="button"
        class="button"
        disabled={running}
        onClick={() => void call('backup.begin', {}).catch(() => undefined)}
      >
        {words('backup_now')}
      </button>
    </div>
  );
}

/** The state of the backups, followed while the page is open. */
function useBackupState(on: boolean, downloads: DownloadAccess): BackupState | undefined {
  const { call, listen } = useSurroundings();
  const [state, setState] = useState<BackupState | undefined>(undefined);
  useEffect(() => {
    const stop = new AbortController();
    // What cannot be asked stays as it was: the page itself says when the background does not answer.
    const load = () => call('backup.state', {}).then(setState, () => undefined);
    void load();
    listen(({ type }) => {
      if (type === 'notice.backup' || type === 'notice.settings') void load();
    }, stop.signal);
    downloads.watch(() => void load(), stop.signal);
    return () => stop.abort();
  }, [call, listen, on, downloads]);
  return state;
}
