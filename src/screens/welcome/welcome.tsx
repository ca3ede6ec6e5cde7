import './welcome.css';
import { useEffect, useState } from 'preact/hooks';
import type { Access } from '../../parts/access.ts';
import { KindBadge } from '../../parts/kind-badge.tsx';
import { sourceKinds } from '../../parts/kind.ts';
import { Shortcuts, type Shortcut } from '../../parts/shortcuts.tsx';
import { SurroundingsProvider, useWords, type Surroundings } from '../../parts/surroundings.ts';
import { CardPicture, MarksPicture, NotePicture } from './pictures.tsx';

export interface WelcomeProps {
  readonly surroundings: Surroundings;
  readonly access: Access;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  readonly openOptions: () => void;
}

/** Opened once, after the installation: what it does, how to try it, what the marks mean. */
export function Welcome({ surroundings, ...props }: WelcomeProps) {
  return (
    <SurroundingsProvider value={surroundings}>
      <WelcomeBody {...props} />
    </SurroundingsProvider>
  );
}

function WelcomeBody({ access, shortcuts, openOptions }: Omit<WelcomeProps, 'surroundings'>) {
  const words = useWords();
  return (
    <main class="page">
      <h1>{words('welcome_title')}</h1>
      <p class="lead">{words('welcome_lead')}</p>
      <AccessRequest access={access} />
      <ol class="steps">
        <li>
          <MarksPicture />
          <div>
            <h2>{words('welcome_marks')}</h2>
            <p>{words('welcome_marks_more')}</p>
          </div>
        </li>
        <li>
          <CardPicture />
          <div>
            <h2>{words('welcome_card')}</h2>
            <p>{words('welcome_card_more')}</p>
          </div>
        </li>
        <li>
          <NotePicture />
          <div>
            <h2>{words('welcome_notes')}</h2>
            <p>{words('welcome_notes_more')}</p>
          </div>
        </li>
      </ol>
      <section aria-labelledby="try">
        <h2 id="try">{words('welcome_try')}</h2>
        <p>{words('welcome_try_more')}</p>
        <p>{words('welcome_pin')}</p>
      </section>
      <section aria-labelledby="kinds">
        <h2 id="kinds">{words('welcome_kinds')}</h2>
        <dl class="legend">
          {sourceKinds.map((kind) => [
            <dt key={kind}>
              <KindBadge kind={kind} />
            </dt>,
            <dd key={`${kind}-means`}>
              <span class={`mark source-${kind}`}>{words(`kind_${kind}_example`)}</span>
              <small>{words(`kind_${kind}_meaning`)}</small>
            </dd>,
          ])}
        </dl>
      </section>
      <section aria-labelledby="keys">
        <h2 id="keys">{words('shortcuts')}</h2>
        <Shortcuts read={shortcuts} />
      </section>
      <section aria-labelledby="private">
        <h2 id="private">{words('privacy')}</h2>
        <p>{words('privacy_short')}</p>
        <p>
          <button type="button" class="button" onClick={openOptions}>
            {words('options')}
          </button>
        </p>
      </section>
    </main>
  );
}

/** Firefox lets readers install an extension without giving it any site: then this says so and asks. */
function AccessRequest({ access }: { readonly access: Access }) {
  const words = useWords();
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    access.has('').then(setAllowed, () => setAllowed(true));
  }, [access]);
  const ask = async () => setAllowed(await access.ask(''));
  return (
    <div role="status">
      {!allowed && (
        <div class="ask">
          <p>{words('welcome_access')}</p>
          <button
            type="button"
            class="button primary"
            onClick={() => void ask().catch(() => setAllowed(false))}
          >
            {words('welcome_access_button')}
          </button>
        </div>
      )}
    </div>
  );
}
