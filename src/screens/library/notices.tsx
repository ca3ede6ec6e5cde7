import { useEffect, useState } from 'preact/hooks';
import type { BackupState } from '../../messages/protocol.ts';
import { backupFailed } from '../../parts/backup-words.ts';
import { useSurroundings } from '../../parts/surroundings.ts';

/** What the reader should know before it is too late: damaged records, and a weekly backup that is not made. */
export function Notices({
  damaged,
  onDamaged,
}: {
  readonly damaged: number;
  readonly onDamaged: () => void;
}) {
  const { words } = useSurroundings();
  const backup = useBackup();
  return (
    <>
      {damaged > 0 && (
        <p class="notice" role="alert">
          {words.plural('damaged_notice', damaged)}{' '}
          <button type="button" class="button" onClick={onDamaged}>
            {words('damaged_show')}
          </button>
        </p>
      )}
      {backup?.on && !backup.permitted && (
        <p class="notice" role="alert">
          {words('backup_no_permission')}
        </p>
      )}
      {backup?.on && backup.permitted && backup.failed && (
        <p class="notice" role="alert">
          {backupFailed(backup.failed, words)}
        </p>
      )}
    </>
  );
}

function useBackup(): BackupState | undefined {
  const { call, listen } = useSurroundings();
  const [backup, setBackup] = useState<BackupState | undefined>(undefined);
  useEffect(() => {
    const stop = new AbortController();
    // The options say the same; what cannot be asked is not worth a word here.
    const load = () => call('backup.state', {}).then(setBackup, () => undefined);
    void load();
    listen((notice) => notice.type === 'notice.backup' && void load(), stop.signal);
    return () => stop.abort();
  }, [call, listen]);
  return backup;
}
