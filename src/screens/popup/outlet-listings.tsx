import type { Listing } from '../../outlets/outlet.ts';
import { useWords } from '../../parts/surroundings.ts';
import { Criteria } from './criteria.tsx';

/** Where public reports name the domain, in the words of the listing. */
export function Listings({ listings }: { readonly listings: readonly Listing[] }) {
  const words = useWords();
  return (
    <>
      <h3>{words('listings')}</h3>
      <ul class="listings">
        {listings.map((listing) => (
          <li key={`${listing.source} ${listing.rated} ${listing.link}`}>
            <a href={listing.link} target="_blank" rel="noreferrer noopener">
              {listing.words}
            </a>
            <span class="muted">
              {[listing.rated, words.isoDay(listing.asOf), listing.old ? words('rating_old') : '']
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {[...new Set(listings.map(({ source }) => source))].map((source) => (
        <Criteria key={source} of={source} />
      ))}
    </>
  );
}
