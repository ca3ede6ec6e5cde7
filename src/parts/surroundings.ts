import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Call } from '../messages/call.ts';
import type { Notice } from '../messages/protocol.ts';
import type { Words } from './words.ts';

/** Asks the background, or the reader of one page; rejects with a CallError. */
export type { Call } from '../messages/call.ts';

/** Hears what the background tells every screen, until the signal aborts. */
export type Listen = (hear: (notice: Notice) => void, signal: AbortSignal) => void;

/** What every part of a screen may use of the world around it; tests give plain objects. */
export interface Surroundings {
  readonly call: Call;
  readonly listen: Listen;
  readonly words: Words;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const context = createContext<Surroundings | undefined>(undefined);

export const SurroundingsProvider = context.Provider;

/** The surroundings of the screen. Throws outside a `SurroundingsProvider`. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(context);
  if (!surroundings) throw new Error('A screen was rendered without its surroundings.');
  return surroundings;
}

/** The screen's words. */
export const useWords = (): Words => useSurroundings().words;
