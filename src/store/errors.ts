/** What the screens have words for. */
export type StoreErrorCode =
  | 'quota'
  | 'storage-unavailable'
  | 'storage-newer'
  | 'not-found'
  | 'failed';

/** An error of the store; nothing of the write that it ended has been kept. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

const codes: Readonly<Record<string, StoreErrorCode>> = {
  QuotaExceededError: 'quota',
  VersionError: 'storage-newer',
  // Firefox in private windows, with "never remember history", or with a damaged profile.
  InvalidStateError: 'storage-unavailable',
  SecurityError: 'storage-unavailable',
  NotAllowedError: 'storage-unavailable',
  UnknownError: 'storage-unavailable',
  TimeoutError: 'storage-unavailable',
  AbortError: 'storage-unavailable',
};

const messages: Readonly<Record<StoreErrorCode, string>> = {
  quota: 'There is no space left on this device. Nothing was changed.',
  'storage-unavailable':
    'The browser does not let the extension keep anything here, as in private windows. Nothing was changed.',
  'storage-newer': 'The notes were opened by a newer version of Who Says. Reload this page.',
  'not-found': 'This note is not here any more.',
  failed: 'The notes could not be read or written. Nothing was changed.',
};

/** Any error as one of the store's. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const isError = error instanceof Error || error instanceof DOMException;
  const code = isError && isFull(error) ? 'quota' : (codes[isError ? error.name : ''] ?? 'failed');
  return new StoreError(code, messages[code], error);
}

/** Chromium has two more names for a full disk, and tells them from other troubles only in the message. */
const isFull = ({ name, message }: Error | DOMException): boolean =>
  (name === 'DataError' && message.includes('Failed to write blobs')) ||
  (name === 'UnknownError' && message.includes('NO_SPACE'));

/** Says that a note is not, or no longer, in the store. */
export function notFound(): StoreError {
  return new StoreError('not-found', messages['not-found']);
}

/** Says that a change would make a note that could not be read again. */
export function unreadable(): StoreError {
  return new StoreError('failed', messages.failed);
}
