import { useId, useState } from 'preact/hooks';
import { siteName } from '../../messages/settings.ts';
import { useWords } from '../../parts/surroundings.ts';
import type { PartProps } from './options.tsx';

/** The host in what the reader typed, an address or a bare name; undefined if there is none. */
export function readHost(typed: string): string | undefined {
  const trimmed = typed.trim();
  const address = trimmed.includes('://') ? trimmed : `https://${trimmed}`;
  if (trimmed === '' || !URL.canParse(address)) return undefined;
  const { hostname, protocol } = new URL(address);
  const isHost = /^https?:$/.test(protocol) && hostname.includes('.');
  return isHost ? siteName(hostname) : undefined;
}

/** The sites on which nothing is read, and a field to add one. */
export function SiteOptions({ settings, change }: PartProps) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const sites = settings.sitesOff.toSorted();

  const add = () => {
    const host = readHost(typed);
    setWrong(!host);
    if (!host) return;
    if (!sites.includes(host)) change({ sitesOff: [...sites, host] });
    setTyped('');
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{words('options_sites')}</h2>
      {sites.length === 0 && <p class="muted">{words('sites_none')}</p>}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="button plain"
              aria-label={words('site_remove_label', site)}
              onClick={() => change({ sitesOff: sites.filter((other) => other !== site) })}
            >
              {words('site_remove')}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="site-form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for={id}>{words('site_add_label')}</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.com"
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words('site_add')}
        </button>
      </form>
      {wrong && (
        <p id={`${id}-wrong`} role="alert">
          {words('site_wrong')}
        </p>
      )}
    </section>
  );
}
