/** Milliseconds that a site is given to answer a reader's question, and that the reader's screen waits for it. */
export const askingTime = 8000;
export const waitingTime = askingTime + 4000;
