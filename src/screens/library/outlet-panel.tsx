import '../../parts/outlet.css';
import { useEffect, useState } from 'preact/hooks';
import type { OutletRecord } from '../../outlets/outlet.ts';
import { FactRows } from '../popup/outlet-facts.tsx';
import { OutletHistoryView } from '../popup/outlet-history.tsx';
import { Listings } from '../popup/outlet-listings.tsx';
import { addressesOf, Ratings } from '../popup/outlet-ratings.tsx';
import { useSurroundings } from '../../parts/surroundings.ts';

/** What is known of the outlet whose notes are shown; `url` is the address of one of its articles. */
export function OutletPanel({ name, url }: { readonly name: string; readonly url: string }) {
  const { call, words } = useSurroundings();
  const [record, setRecord] = useState<OutletRecord | null>(null);
  const [off, setOff] = useState<readonly string[]>([]);
  useEffect(() => {
    call('outlet.lookUp', { url }).then(setRecord, () => setRecord(null));
    call('settings.get', {}).then(
      ({ ratersOff }) => setOff(ratersOff),
      () => setOff([]),
    );
  }, [call, url]);
  if (!record) return null;
  const ratings = record.ratings.filter(({ rater }) => !off.includes(rater));
  const listings = record.listings.filter(({ source }) => !off.includes(source));
  return (
    <details class="about-outlet">
      <summary>{words('about_outlet', record.facts.name?.value ?? name)}</summary>
      <FactRows facts={record.facts} />
      {ratings.length > 0 && <Ratings ratings={ratings} addresses={addressesOf(record)} />}
      {listings.length > 0 && <Listings listings={listings} />}
      {record.ratings.length + record.listings.length === 0 && (
        <p>{words.plural('outlet_unlisted', record.lists)}</p>
      )}
      <OutletHistoryView url={url} />
    </details>
  );
}
