/**
 * The publisher's address behind an address of an AMP cache or viewer, such as
 * `https://www-example-com.cdn.ampproject.org/c/s/www.example.com/story`, or the same URL if it is none.
 * https://amp.dev/documentation/guides-and-tutorials/learn/amp-caches-and-cors/amp-cache-urls
 */
export function unwrapAmpCache(url: URL): URL {
  const rest = cachedPath(url);
  if (rest === undefined) return url;
  const secure = rest.startsWith('s/');
  const inner = URL.parse(
    `http${secure ? 's' : ''}://${secure ? rest.slice(2) : rest}${url.search}`,
  );
  return inner && /\w\.\w/.test(inner.hostname) ? unwrapAmpCache(inner) : url;
}

/** Whether the URL is one of an AMP cache or viewer: nothing but its whole address tells its pages apart. */
export const isAmpCache = (url: URL) => isCacheHost(url) || cachedPath(url) !== undefined;

const isCacheHost = ({ hostname }: URL) =>
  /(^|\.)(cdn\.ampproject\.org|bing-amp\.com)$/.test(hostname);

function cachedPath(url: URL): string | undefined {
  const { hostname, pathname } = url;
  if (isCacheHost(url)) {
    return /^\/[cv]\/(.+)/.exec(pathname)?.[1];
  }
  if (/^(www\.)?google\.[a-z.]+$|^(www\.)?bing\.com$/.test(hostname)) {
    return /^\/amp\/(.+)/.exec(pathname)?.[1];
  }
  return undefined;
}
