/** Hosts that lend their name to many publishers: there each sub-domain is a site of its own. */
const lenders =
  /(?:^|\.)(?:blogspot\.[a-z.]+|wordpress\.com|substack\.com|tumblr\.com|github\.io|medium\.com|ghost\.io|beehiiv\.com|wixsite\.com|weebly\.com|typepad\.com|livejournal\.com)$/;
/** Second levels under which names are given out: co.uk, com.au, org.za … */
const secondLevel = /^(?:ac|co|com|edu|go|gob|gov|info|ltd|me|mil|ne|net|nom|or|org|sch)$/;

/** The part of a host name that belongs to one publisher: `www.news.example.co.uk` → `example.co.uk`. */
export function siteOf(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (lenders.test(name) || /^[\d.]+$|:|^localhost$/.test(name)) return name;
  const labels = name.split('.');
  const top = labels.at(-1) ?? '';
  const take = top.length === 2 && secondLevel.test(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-take).join('.');
}

/** A web address, absolute; undefined for other schemes and for what is no address. */
export function webUrl(value: string | null | undefined, base: string): URL | undefined {
  if (!value) return undefined;
  try {
    const url = new URL(value.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The address without its fragment. */
export function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
