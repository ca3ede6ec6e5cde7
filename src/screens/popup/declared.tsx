import type { Article } from '../../article/article.ts';
import { useWords } from '../shared/surroundings.ts';

/** What the page says of itself; what it leaves out is a quiet fact, not a fault. */
export function Declared({ article }: { readonly article: Article }) {
  const words = useWords();
  const { dateline } = article;
  const rows = [
    { name: words('declared_byline'), value: article.byline.join(', ') },
    {
      name: words('declared_dateline'),
      value: dateline ? article.text.slice(dateline.start, dateline.end) : undefined,
    },
    {
      name: words('declared_published'),
      value: article.published ? words.isoDay(article.published) : '',
    },
    {
      name: words('declared_modified'),
      value: article.modified ? words.isoDay(article.modified) : undefined,
    },
  ].filter(({ value }) => value !== undefined);
  return (
    <table class="declared">
      <caption>{words('declared')}</caption>
      <tbody>
        {rows.map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class={value ? '' : 'muted'}>{value || words('not_declared')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
