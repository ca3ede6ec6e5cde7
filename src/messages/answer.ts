import * as v from 'valibot';
import type { Answer, Calls, CallType, ErrorCode, Reply } from './protocol.ts';

/** Answers each call of a side of the protocol; `from` says who asks. */
export type Answers<T extends CallType, From> = {
  readonly [K in T]: (request: Calls[K]['request'], from: From) => Promise<Answer<K>>;
};

/** An error whose `code` the asker may see. */
interface Coded {
  readonly code: ErrorCode;
}

const refused = (message: string): Reply<CallType> => ({
  ok: false,
  error: { code: 'refused', message },
});

/**
 * Returns a function that replies to one message: the answer's value, `refused` for what is not a well-formed call
 * of this side, or the error that the answer ended with. It never rejects, so that the asker always hears back.
 */
export function createReplier<T extends CallType, From>(
  schemas: Readonly<Record<T, v.GenericSchema>>,
  answers: Answers<T, From>,
): (message: unknown, from: From) => Promise<Reply<CallType>> {
  return async (message, from) => {
    const type = typeOf(message);
    if (type === undefined || !Object.hasOwn(schemas, type))
      return refused(`Unknown message: ${type}`);
    const known = type as T;
    const parsed = v.safeParse(schemas[known], message);
    if (!parsed.success)
      return refused(`Malformed ${type}: ${v.summarize(parsed.issues).slice(0, 500)}`);
    try {
      const value = await answers[known](parsed.output as Calls[T]['request'], from);
      return { ok: true, value };
    } catch (error) {
      return { ok: false, error: { code: codeOf(error), message: String(error) } };
    }
  };
}

function typeOf(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  return typeof message.type === 'string' ? message.type : undefined;
}

function codeOf(error: unknown): ErrorCode {
  const isCoded = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return isCoded ? (error as Error & Coded).code : 'failed';
}
