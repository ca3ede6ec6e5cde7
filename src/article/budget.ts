/** Milliseconds of work between two pauses: well under a frame, far under the 50 ms of a long task. */
const slice = 10;

/** A pause that lets the page run: a message is a task of its own, and unlike a timer never waits 4 ms. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      channel.port1.close();
      resolve();
    });
    channel.port1.start();
    channel.port2.postMessage(undefined);
  });
}

/** Counts the time that work on the page's main thread takes, and pauses when its slice is used up. */
export class Budget {
  #since = performance.now();
  readonly #pause: () => Promise<void>;
  readonly #signal: AbortSignal | undefined;

  constructor(pause: (() => Promise<void>) | undefined, signal: AbortSignal | undefined) {
    this.#pause = pause ?? nextTask;
    this.#signal = signal;
    signal?.throwIfAborted();
  }

  /** Pauses if the slice is used up; throws the signal's reason once it is aborted. */
  async rest(): Promise<void> {
    if (performance.now() - this.#since < slice) return;
    await this.#pause();
    this.#signal?.throwIfAborted();
    this.#since = performance.now();
  }

  /** Runs a generator to its end, resting at each of its yields, and returns what it returns. */
  async run<Result>(steps: Generator<void, Result>): Promise<Result> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - this.#since >= slice) await this.rest();
    }
  }
}
