import type { BrowserName } from '../../../scripts/browser/session.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser of the project that runs. */
    readonly browser: BrowserName;
  }
}
