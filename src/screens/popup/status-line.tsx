import { useWords } from '../../parts/surroundings.ts';
import type { MessageKey } from '../../parts/words.ts';
import type { PageState } from './page-state.ts';

/** What is said of a page that shows no sourcing, and what the reader can do about it. */
const lines = {
  asking: { text: 'status_asking' },
  reading: { text: 'status_reading' },
  read: undefined,
  slow: { text: 'status_slow', action: 'again' },
  'not-article': { text: 'status_not_article', action: 'read' },
  unreachable: { text: 'status_unreachable' },
  language: { text: 'status_language', action: 'read' },
  off: { text: 'status_off', action: 'on' },
  failed: { text: 'status_failed', action: 'again' },
  timeout: { text: 'status_timeout', action: 'again' },
  'no-access': { text: 'status_no_access', action: 'access' },
} as const satisfies Record<PageState, { text: MessageKey; action?: Action } | undefined>;

export type Action = 'read' | 'again' | 'on' | 'access';

const actionKeys = {
  read: 'action_read',
  again: 'action_again',
  on: 'action_on',
  access: 'action_access',
} as const satisfies Record<Action, MessageKey>;

/** One plain sentence, and one button where there is something to do; nothing for a page that was read. */
export function StatusLine({
  state,
  text,
  onAction,
}: {
  readonly state: PageState;
  /** Says it more exactly than the state alone. */
  readonly text?: string | undefined;
  readonly onAction: (action: Action) => void;
}) {
  const words = useWords();
  const line = lines[state];
  const busy = state === 'asking' || state === 'reading';
  return (
    <div class={line ? 'status' : 'status empty'} role="status">
      {line && (
        <p>
          {busy && <span class="busy" aria-hidden="true" />}
          {text ?? words(line.text)}
        </p>
      )}
      {line && 'action' in line && (
        <button type="button" class="button primary" onClick={() => onAction(line.action)}>
          {words(actionKeys[line.action])}
        </button>
      )}
    </div>
  );
}
