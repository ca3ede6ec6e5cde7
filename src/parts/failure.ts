import type { ErrorCode } from '../messages/protocol.ts';
import type { Words } from './words.ts';

/** The code of a failed call; whatever is not a CallError is our own fault: `failed`. */
export function codeOf(error: unknown): ErrorCode {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' && code in keys ? (code as ErrorCode) : 'failed';
}

const keys = {
  timeout: 'error_timeout',
  unreachable: 'error_unreachable',
  refused: 'error_refused',
  outdated: 'error_outdated',
  quota: 'error_quota',
  'storage-unavailable': 'error_storage_unavailable',
  'storage-newer': 'error_storage_newer',
  'not-found': 'error_not_found',
  'cannot-read-page': 'error_cannot_read_page',
  failed: 'error_failed',
} as const satisfies Record<ErrorCode, string>;

/** What went wrong and what can be done, in the reader's words. */
export const failureWords = (code: ErrorCode, words: Words): string => words(keys[code]);
