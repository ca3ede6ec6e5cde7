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
  return inner?.hostname.includes('.') ? unwrapAmpCache(inner) : url;
}

function cachedPath({ hostname, pathname }: URL): string | undefined {
  if (/(^|\.)(cdn\.ampproject\.org|bing-amp\.com)$/.test(hostname)) {
    return /^\/[cv]\/(.+)/.exec(pathname)?.[1];
  }
  if (/^(www\.)?google\.[a-z.]+$|^(www\.)?bing\.com$/.test(hostname)) {
    return /^\/amp\/(.+)/.exec(pathname)?.[1];
  }
  return undefined;
}
