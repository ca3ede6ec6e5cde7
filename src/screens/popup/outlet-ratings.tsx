import { siteName } from '../../messages/settings.ts';
import type { OutletRecord, Rating } from '../../outlets/outlet.ts';
import { SOURCES } from '../../outlets/sources.ts';
import { useWords } from '../../parts/surroundings.ts';
import { Criteria } from './criteria.tsx';

/** Ratings side by side, each with rater, words, date and link. They are never added up. */
export function Ratings({
  ratings,
  addresses,
}: {
  readonly ratings: readonly Rating[];
  /** The outlet's site and the page's host: what was rated under another address says so. */
  readonly addresses: readonly string[];
}) {
  const words = useWords();
  return (
    <table class="ratings">
      <caption>{words('ratings')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('rating_rater')}</th>
          <th scope="col">{words('rating_value')}</th>
          <th scope="col">{words('rating_date')}</th>
        </tr>
      </thead>
      {byRater(ratings).map((own) => (
        <tbody key={own[0]?.rater}>
          {own.map((rating, index) => (
            <tr key={`${rating.rated} ${rating.topic ?? ''} ${rating.value} ${rating.asOf}`}>
              {index === 0 && (
                <th scope="rowgroup" rowSpan={own.length}>
                  <a href={rating.link} target="_blank" rel="noreferrer noopener">
                    {SOURCES[rating.rater].name}
                  </a>
                </th>
              )}
              <td>
                {rating.words}
                {rating.topic && <small>{words('rating_topic', rating.topic)}</small>}
                {(!addresses.includes(rating.rated) || rating.rated !== own[0]?.rated) && (
                  <small>{words('rating_of', rating.rated)}</small>
                )}
                {rating.lineage && rating.lineage !== own[index + 1]?.lineage && (
                  <small class="lineage">{rating.lineage}</small>
                )}
                {index === own.length - 1 && <Criteria of={rating.rater} />}
              </td>
              <td>
                {words.isoDay(rating.asOf, 'short')}
                {rating.old && <small>{words('rating_old')}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The addresses under which the reader knows the outlet. */
export const addressesOf = ({ site, host }: OutletRecord): readonly string[] => [
  site,
  siteName(host),
];

/** The ratings of one rater together, raters in the order in which they come. */
function byRater(ratings: readonly Rating[]): Rating[][] {
  const raters = new Map<string, Rating[]>();
  for (const rating of ratings) {
    const own = raters.get(rating.rater);
    if (own) own.push(rating);
    else raters.set(rating.rater, [rating]);
  }
  return [...raters.values()];
}
