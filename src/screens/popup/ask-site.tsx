import { useState } from 'preact/hooks';
import { waitingTime } from '../../messages/asking-time.ts';
import type { SiteAnswer } from '../../outlets/site-answer.ts';
import { codeOf, failureWords } from '../../parts/failure.ts';
import { useSurroundings } from '../../parts/surroundings.ts';
import { SiteAnswerView } from './site-answer-view.tsx';
import type { Tab } from './use-page.ts';

/** Asks the site who it is when the reader clicks, and says beforehand what is asked, and whom. */
export function AskSite({ tab, site }: { readonly tab: Tab; readonly site: string }) {
  const { call, words } = useSurroundings();
  const [asking, setAsking] = useState(false);
  const [answer, setAnswer] = useState<SiteAnswer | undefined>(undefined);
  const [failure, setFailure] = useState('');

  const ask = async () => {
    setAsking(true);
    setFailure('');
    try {
      const request = { tabId: tab.id, host: new URL(tab.url).host };
      setAnswer(await call('outlet.ask', request, { timeout: waitingTime, again: false }));
    } catch (error) {
      const code = codeOf(error);
      setFailure(code === 'not-found' ? words('ask_gone') : failureWords(code, words));
    }
    setAsking(false);
  };

  return (
    <div class="ask">
      {!answer && <p class="muted">{words('ask_hint', site)}</p>}
      <div role="status">
        {asking ? (
          <p>
            <span class="busy" aria-hidden="true" />
            {words('ask_asking', site)}
          </p>
        ) : (
          <>
            {failure && <p>{failure}</p>}
            {answer && <SiteAnswerView site={site} answer={answer} />}
          </>
        )}
      </div>
      {!asking && (!answer || isUnanswered(answer)) && (
        <button type="button" class="button" onClick={() => void ask()}>
          {words(answer || failure ? 'ask_again' : 'ask_site')}
        </button>
      )}
    </div>
  );
}

/** Whether asking again may bring what did not come. */
const isUnanswered = ({ trust, ads }: SiteAnswer): boolean =>
  [trust, ads].some(({ outcome }) => outcome === 'late' || outcome === 'unreachable');
