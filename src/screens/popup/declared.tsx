import type { Article } from '../../article/article.ts';
import type { Declarations } from '../../outlets/declarations.ts';
import { useWords } from '../../parts/surroundings.ts';
import { declaredStatements } from './declared-statements.ts';
import { Statements } from './statements.tsx';

/** What the page says of itself; what it leaves out is a quiet fact, not a fault. */
export function Declared({
  article,
  declarations,
}: {
  readonly article: Article;
  readonly declarations: Declarations | undefined;
}) {
  const words = useWords();
  const all = declaredStatements(article, declarations, words);
  const isShown = ({ place, values }: (typeof all)[number]) =>
    place === 'first' || (place === 'if declared' && values.length > 0);
  const silent = words('not_declared');
  return (
    <>
      <Statements caption={words('declared')} statements={all.filter(isShown)} silent={silent} />
      {declarations && (
        <details class="quiet">
          <summary>{words('declared_else')}</summary>
          <p class="muted">{words('declared_else_hint')}</p>
          <Statements statements={all.filter((item) => !isShown(item))} silent={silent} />
        </details>
      )}
    </>
  );
}
