import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import messages from '../../../src/public/_locales/en/messages.json';
import { CallError } from '../../../src/messages/call.ts';
import type { Answer, Calls, CallType, Notice } from '../../../src/messages/protocol.ts';
import { defaultSettings } from '../../../src/messages/settings.ts';
import type { Call, Surroundings } from '../../../src/parts/surroundings.ts';
import { createWords } from '../../../src/parts/words.ts';

/** Answers that a test gives in place of the background and the page. */
export type Answers = {
  [T in CallType]?: (request: Calls[T]['request']) => Answer<T> | Promise<Answer<T>>;
};

/** The message table as the browser reads it: `$1` to `$9` stand for the values. */
export function getMessage(key: string, values: string[]): string {
  const entry = (messages as Record<string, { message: string }>)[key];
  return (
    entry?.message.replace(/\$(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? '') ?? ''
  );
}

export interface Stage {
  readonly surroundings: Surroundings;
  readonly call: Call;
  /** Every call made, in order, as [type, request]. */
  readonly calls: [type: string, request: unknown][];
  readonly tell: (notice: Notice) => void;
}

/** A background of plain functions; what it does not answer is `unreachable`. */
export function createStage(answers: Answers): Stage {
  const calls: [string, unknown][] = [];
  const hearers = new Set<(notice: Notice) => void>();
  const all: Answers = { 'settings.get': () => defaultSettings, ...answers };
  const call: Call = async (type, request) => {
    calls.push([type, request]);
    const answer = all[type];
    if (!answer) throw new CallError('unreachable', `Nobody answers ${type}`);
    return answer(request);
  };
  return {
    call,
    calls,
    tell: (notice) => hearers.forEach((hear) => hear(notice)),
    surroundings: {
      call,
      listen: (hear, signal) => {
        hearers.add(hear);
        signal.addEventListener('abort', () => hearers.delete(hear));
      },
      words: createWords(getMessage),
      now: () => Date.UTC(2026, 9, 17, 12),
    },
  };
}

/** Renders into an emptied body and waits until promises and effects have settled. */
export async function show(screen: ComponentChild): Promise<void> {
  clear();
  await act(async () => {
    render(screen, document.body);
    await Promise.resolve();
  });
}

/** Takes the screen down, so that its effects end. */
export function clear(): void {
  render(null, document.body);
  document.body.replaceChildren();
}
