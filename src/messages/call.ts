import type { Answer, Calls, CallType, ErrorCode, Reply } from './protocol.ts';

/** A call that did not succeed: `code` is for the screens to put into words, `message` for the console. */
export class CallError extends Error {
  override readonly name = 'CallError';
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** Hands a message over and resolves with what the other side replied, or undefined if nobody did. */
export type Transport = (message: unknown) => Promise<unknown>;

/** Makes one call of the protocol. */
export type Call = <T extends CallType>(
  type: T,
  request: Calls[T]['request'],
  options?: CallOptions,
) => Promise<Answer<T>>;

export interface CallOptions {
  /** Milliseconds to wait for each attempt. */
  readonly timeout?: number;
  /** False for what must not be done twice: a lost answer is then final. */
  readonly again?: boolean;
  readonly signal?: AbortSignal;
}

const defaultTimeout = 5000;

/**
 * Calls over a transport. A worker that dies between two lines leaves its caller without an answer, so each attempt
 * has a time-out and a lost one is made once more; errors that the other side reports are final.
 * Rejects with CallError, or with the signal's reason.
 */
export function createCall(transport: Transport): Call {
  return async (type, request, { timeout = defaultTimeout, again = true, signal } = {}) => {
    const message = { ...request, type };
    const first = await attempt(transport, message, timeout, signal);
    const reply =
      first.ok || !again || !isLost(first.error.code)
        ? first
        : await attempt(transport, message, timeout, signal);
    if (!reply.ok) throw new CallError(reply.error.code, reply.error.message);
    return reply.value;
  };
}

const isLost = (code: ErrorCode) => code === 'timeout' || code === 'unreachable';

async function attempt(
  transport: Transport,
  message: unknown,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<Reply<CallType>> {
  signal?.throwIfAborted();
  const stop = new AbortController();
  const late = new Promise<Reply<CallType>>((resolve) => {
    const expired = failure('timeout', `No answer within ${timeout} ms`);
    const timer = setTimeout(resolve, timeout, expired);
    stop.signal.addEventListener('abort', () => clearTimeout(timer));
    signal?.addEventListener('abort', () => resolve(expired), { signal: stop.signal });
  });
  try {
    const reply = await Promise.race([transport(message).then(readReply, unreachable), late]);
    signal?.throwIfAborted();
    return reply;
  } finally {
    stop.abort();
  }
}

const failure = (code: ErrorCode, message: string) =>
  ({ ok: false, error: { code, message } }) as const;

const unreachable = (reason: unknown) =>
  failure('unreachable', reason instanceof Error ? reason.message : String(reason));

function readReply(reply: unknown): Reply<CallType> {
  const isReply = typeof reply === 'object' && reply !== null && 'ok' in reply;
  return isReply ? (reply as Reply<CallType>) : failure('unreachable', 'Nobody answered');
}
