import { describe, expect, it } from 'vitest';
import { CallError, createCall } from '../../../src/messages/call.ts';

const never = () => new Promise<never>(() => {});
const ok = (value: unknown) => Promise.resolve({ ok: true, value });

/** A transport that answers one attempt after the other as told, and counts them. */
function transportOf(...attempts: (() => Promise<unknown>)[]) {
  const sent: unknown[] = [];
  const transport = (message: unknown) => {
    sent.push(message);
    return (attempts[sent.length - 1] ?? never)();
  };
  return { sent, call: createCall(transport) };
}

describe('a call', () => {
  it('resolves with the value of the answer', async () => {
    const { call, sent } = transportOf(() => ok('here'));
    expect(await call('page.found', {})).toBe('here');
    expect(sent).toEqual([{ type: 'page.found' }]);
  });

  it('is made once more when the worker died before it could answer', async () => {
    const { call, sent } = transportOf(
      () => Promise.reject(new Error('Receiving end does not exist')),
      () => ok('second'),
    );
    expect(await call('settings.get', {})).toBe('second');
    expect(sent).toHaveLength(2);
  });

  it('takes an empty answer for a lost one', async () => {
    const { call } = transportOf(
      () => Promise.resolve(undefined),
      () => ok('second'),
    );
    expect(await call('settings.get', {})).toBe('second');
  });

  it('ends with a time-out when nobody ever answers', async () => {
    const { call, sent } = transportOf(never, never);
    const error = await call('settings.get', {}, { timeout: 5 }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CallError);
    expect(error).toMatchObject({ code: 'timeout' });
    expect(sent).toHaveLength(2);
  });

  it('is made only once if it must not be made twice', async () => {
    const { call, sent } = transportOf(never, () => ok('second'));
    const options = { timeout: 5, again: false };
    await expect(call('settings.get', {}, options)).rejects.toMatchObject({ code: 'timeout' });
    expect(sent).toHaveLength(1);
  });

  it('does not repeat what the other side has refused', async () => {
    const refusal = { ok: false, error: { code: 'refused', message: 'Malformed' } };
    const { call, sent } = transportOf(() => Promise.resolve(refusal));
    await expect(call('notes.delete', { id: '' })).rejects.toMatchObject({ code: 'refused' });
    expect(sent).toHaveLength(1);
  });

  it('stops waiting when its signal aborts', async () => {
    const stop = new AbortController();
    const { call } = transportOf(never);
    const waiting = call('settings.get', {}, { signal: stop.signal });
    stop.abort(new Error('page closed'));
    await expect(waiting).rejects.toThrow('page closed');
  });
});
