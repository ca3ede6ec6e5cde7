import type { Rating } from '../../outlets/outlet.ts';
import { SOURCES } from '../../outlets/sources.ts';
import { useWords } from '../shared/surroundings.ts';

/** Ratings side by side, each with rater, words, date and link. They are never added up. */
export function Ratings({
  ratings,
  site,
}: {
  readonly ratings: readonly Rating[];
  readonly site: string;
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
      <tbody>
        {ratings.map((rating) => (
          <tr key={`${rating.rater} ${rating.rated} ${rating.topic ?? ''} ${rating.value}`}>
            <th scope="row">
              <a href={rating.link} target="_blank" rel="noreferrer noopener">
                {SOURCES[rating.rater].name}
              </a>
            </th>
            <td>
              {rating.words}
              {rating.topic && <small>{words('rating_topic', rating.topic)}</small>}
              {rating.rated !== site && <small>{words('rating_of', rating.rated)}</small>}
              {rating.lineage && <small>{rating.lineage}</small>}
            </td>
            <td>
              {words.isoDay(rating.asOf)}
              {rating.old && <small>{words('rating_old')}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
