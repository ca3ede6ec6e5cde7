import type { Page } from 'puppeteer-core';

/** Marks that the reader's script leaves on the page's time line around its work. */
export const marks = { start: 'reader-start', end: 'reader-end' } as const;

/** A trace event (https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU): microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor: what other programs of a busy machine took is not in it. */
  readonly tdur?: number;
}

/**
 * Runs something in a tab of Chromium and returns its result with the longest task of the page's main thread
 * between the reader's marks: milliseconds on the processor; undefined if the trace has no such task.
 */
export async function longestTask<Result>(
  tab: Page,
  work: () => Promise<Result>,
): Promise<{ result: Result; longest: number | undefined }> {
  await tab.tracing.start({
    categories: [
      '-*',
      'devtools.timeline',
      'disabled-by-default-devtools.timeline',
      'blink.user_timing',
    ],
  });
  try {
    const result = await work();
    return { result, longest: longestIn(await tab.tracing.stop()) };
  } catch (error) {
    await tab.tracing.stop();
    throw error;
  }
}

function longestIn(trace: Uint8Array | undefined): number | undefined {
  if (!trace) return undefined;
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const start = traceEvents.find(({ name }) => name === marks.start);
  const end = traceEvents.find(({ name }) => name === marks.end);
  if (!start || !end) return undefined;
  const tasks = traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === start.pid && tid === start.tid)
    .filter(({ ts, dur = 0 }) => ts + dur >= start.ts && ts <= end.ts)
    .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000);
  return tasks.length === 0 ? undefined : Math.max(...tasks);
}
