import type { OutletRecord } from '../../outlets/outlet.ts';

export interface LookUpLink {
  readonly name: string;
  readonly url: string;
}

/** Where a reader may look the outlet up. Nothing is asked until a link is clicked. */
export function lookUpLinks(name: string, { site, facts }: OutletRecord): LookUpLink[] {
  const asked = encodeURIComponent(name || site);
  const host = site.split('/')[0] ?? site;
  const item = facts.wikidata?.value;
  return [
    { name: 'Wikipedia', url: `https://en.wikipedia.org/w/index.php?search=${asked}` },
    {
      name: 'Wikidata',
      url: item
        ? `https://www.wikidata.org/wiki/${encodeURIComponent(item)}`
        : `https://www.wikidata.org/w/index.php?search=${encodeURIComponent(host)}`,
    },
    { name: 'Media Bias/Fact Check', url: `https://mediabiasfactcheck.com/?s=${asked}` },
    { name: 'AllSides', url: `https://www.allsides.com/search?search=${asked}` },
    { name: 'ICANN', url: `https://lookup.icann.org/en/lookup?name=${encodeURIComponent(host)}` },
  ];
}
