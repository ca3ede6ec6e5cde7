/** Milliseconds between two looks, and until waiting is given up. */
const interval = 50;
const patience = 20_000;

/** Waits until `look` returns something other than undefined and returns it. Throws with `what` if it never does. */
export async function until<T>(
  what: string | (() => string),
  look: () => Promise<T | undefined> | T | undefined,
): Promise<T> {
  const end = Date.now() + patience;
  let problem: unknown;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found !== undefined) return found;
    } catch (error) {
      problem = error;
    }
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
  throw new Error(
    `Waited ${patience} ms in vain until ${typeof what === 'string' ? what : what()}`,
    { cause: problem },
  );
}
