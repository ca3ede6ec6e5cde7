import type { ComponentChildren } from 'preact';
import { useWords } from '../../parts/surroundings.ts';
import type { MessageKey } from '../../parts/words.ts';

/** How many values of a long list are shown before the reader asks for the rest. */
const shownFirst = 3;

/** What a page or site says of itself in one matter; without a value it says nothing, which is no fault. */
export interface Statement {
  readonly name: MessageKey;
  readonly values: readonly StatedValue[];
}

export interface StatedValue {
  readonly text: string;
  /** Where it is said, or what it names. */
  readonly url?: string | undefined;
}

/** A table of what is said, one matter a row. */
export function Statements({
  caption,
  statements,
  silent,
}: {
  readonly caption?: ComponentChildren;
  readonly statements: readonly Statement[];
  /** What stands in the place of values where there are none. */
  readonly silent?: string;
}) {
  const words = useWords();
  return (
    <table class="declared">
      {caption && <caption>{caption}</caption>}
      <tbody>
        {statements.map(({ name, values }) => (
          <tr key={name}>
            <th scope="row">{words(name)}</th>
            {values.length > 0 ? (
              <td>
                <Values values={values} />
              </td>
            ) : (
              <td class="muted">{silent}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Values({ values }: Pick<Statement, 'values'>) {
  const words = useWords();
  const items = values.map(({ text, url }) => (
    <li key={`${text} ${url}`}>{url ? <Out url={url}>{text}</Out> : text}</li>
  ));
  const [only] = values;
  if (only && items.length === 1)
    return only.url ? <Out url={only.url}>{only.text}</Out> : only.text;
  const rest = items.slice(shownFirst);
  return (
    <>
      <ul>{items.slice(0, shownFirst)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{words.plural('ask_more', rest.length)}</summary>
          <ul>{rest}</ul>
        </details>
      )}
    </>
  );
}

/** A link that leaves the extension: it tells the other side nothing of where it was clicked. */
export const Out = ({
  url,
  children,
}: {
  readonly url: string;
  readonly children: ComponentChildren;
}) => (
  <a href={url} target="_blank" rel="noreferrer noopener">
    {children}
  </a>
);
