import browser from 'webextension-polyfill';
import type { PageStatus } from '../messages/protocol.ts';

/** Shows the number of claims on the button of one tab; nothing where there is no article to count in. */
export async function showBadge(tabId: number, status: PageStatus, claims: number): Promise<void> {
  const text = status === 'read' ? (claims > 999 ? '999+' : String(claims)) : '';
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    // Neither red nor green: a count is no verdict.
    browser.action.setBadgeBackgroundColor({ tabId, color: '#14508c' }),
  ]);
}
