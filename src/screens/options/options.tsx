import './options.css';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../messages/settings.ts';
import { codeOf, failureWords } from '../../parts/failure.ts';
import { Shortcuts, type Shortcut } from '../../parts/shortcuts.tsx';
import {
  SurroundingsProvider,
  useSurroundings,
  type Surroundings,
} from '../../parts/surroundings.ts';
import { ToastArea, useToast } from '../../parts/use-toast.tsx';
import type { DownloadAccess } from '../../parts/download-access.ts';
import { About } from './about.tsx';
import { BackupOptions } from './backup-options.tsx';
import { ReadingOptions } from './reading-options.tsx';
import { RaterOptions } from './rater-options.tsx';
import { SiteOptions } from './site-options.tsx';

export interface OptionsProps {
  readonly surroundings: Surroundings;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  /** The version in the manifest. */
  readonly version: string;
  readonly openLibrary: () => void;
  readonly downloads: DownloadAccess;
}

/** All that the reader can switch, saved at once, and what is kept where. */
export function Options({ surroundings, ...props }: OptionsProps) {
  return (
    <SurroundingsProvider value={surroundings}>
      <OptionsBody {...props} />
    </SurroundingsProvider>
  );
}

/** What every part of the options page gets. */
export interface PartProps {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
}

function OptionsBody({
  shortcuts,
  version,
  openLibrary,
  downloads,
}: Omit<OptionsProps, 'surroundings'>) {
  const { call, listen, words } = useSurroundings();
  const { toast, show, hide, attempt } = useToast();
  const [settings, setSettings] = useState<Settings | undefined>(undefined);
  const [failure, setFailure] = useState('');

  useEffect(() => {
    const stop = new AbortController();
    call('settings.get', {}).then(setSettings, (error: unknown) =>
      setFailure(failureWords(codeOf(error), words)),
    );
    listen((notice) => {
      if (notice.type === 'notice.settings') setSettings(notice.settings);
    }, stop.signal);
    return () => stop.abort();
  }, [call, listen, words]);

  const change = (changed: Partial<Settings>) => {
    attempt(async () => {
      setSettings(await call('settings.set', { change: changed }));
      show({ text: words('saved') });
    });
  };

  const forget = () => {
    attempt(async () => {
      await call('history.clear', {});
      show({ text: words('history_forgotten') });
    });
  };

  return (
    <main class="page">
      <h1>{words('options_title')}</h1>
      {failure && <p role="alert">{failure}</p>}
      {settings && (
        <>
          <ReadingOptions settings={settings} change={change} forget={forget} />
          <SiteOptions settings={settings} change={change} />
          <RaterOptions settings={settings} change={change} />
        </>
      )}
      <section aria-labelledby="data">
        <h2 id="data">{words('data')}</h2>
        <p>{words('data_where')}</p>
        <p>
          <button type="button" class="button" onClick={openLibrary}>
            {words('data_library')}
          </button>
        </p>
        {settings && (
          <BackupOptions settings={settings} change={change} downloads={downloads} show={show} />
        )}
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{words('privacy')}</h2>
        <p>{words('privacy_short')}</p>
        <p>{words('privacy_pages')}</p>
        <p>{words('privacy_kept')}</p>
        <p>{words('privacy_private')}</p>
        <p>{words('privacy_links')}</p>
      </section>
      <section aria-labelledby="keys">
        <h2 id="keys">{words('shortcuts')}</h2>
        <Shortcuts read={shortcuts} />
      </section>
      <About version={version} />
      <ToastArea toast={toast} hide={hide} />
    </main>
  );
}
