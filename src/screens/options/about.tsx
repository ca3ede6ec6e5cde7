import { SOURCES, type Source } from '../../outlets/sources.ts';
import { useWords } from '../../parts/surroundings.ts';

/** Version, licence, and whom the bundled directory comes from. */
export function About({ version }: { readonly version: string }) {
  const words = useWords();
  const sources: readonly Source[] = Object.values(SOURCES);
  return (
    <section aria-labelledby="about">
      <h2 id="about">{words('about')}</h2>
      <p>{words('about_version', version)}</p>
      <p>{words('about_licence')}</p>
      <details>
        <summary>{words('about_sources')}</summary>
        <ul class="credits">
          {sources.map(({ name, url, licence, credit }) => (
            <li key={name}>
              <a href={url} target="_blank" rel="noreferrer noopener">
                {name}
              </a>
              <small>
                {credit}. {licence}
              </small>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
