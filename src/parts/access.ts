import browser from 'webextension-polyfill';

/** The site's permission, which browsers let readers withhold. An empty address stands for all sites. */
export interface Access {
  readonly has: (url: string) => Promise<boolean>;
  /** Asks the reader through the browser; must be called while a click is handled. */
  readonly ask: (url: string) => Promise<boolean>;
}

export const browserAccess: Access = {
  has: (url) => browser.permissions.contains({ origins: originsOf(url) }),
  ask: (url) => browser.permissions.request({ origins: originsOf(url) }),
};

/**
 * Match patterns of the site of an address; what is not on the web is covered by no permission of ours. One for each
 * scheme: Chromium finds `*://host/*` in no single one of the manifest's two patterns and says that it is not granted.
 */
function originsOf(url: string): string[] {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  const host = /^https?:$/.test(protocol) ? hostname : '*';
  return [`http://${host}/*`, `https://${host}/*`];
}
