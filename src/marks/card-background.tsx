import { useWords } from '../parts/surroundings.ts';
import type { ClaimContent } from './card-content.ts';

/** How the words came here: why they are marked, or the article's words for the source and through whom they came. */
export function Through({ content }: { readonly content: ClaimContent }) {
  const words = useWords();
  const { claim, source, sourceWords, phrase, chain } = content;
  if (claim.why !== 'attributed') {
    return (
      <>
        <dt>{words('card_why')}</dt>
        <dd>{words(`why_${claim.why}`)}</dd>
      </>
    );
  }
  return (
    <>
      {phrase && chain.length === 0 && (
        <>
          <dt>{words('card_words')}</dt>
          <dd>“{phrase}”</dd>
        </>
      )}
      {source && !source.certain && sourceWords !== '' && (
        <>
          <dt>{words('card_who')}</dt>
          <dd>{words('card_not_sure')}</dd>
        </>
      )}
      {source?.affiliation && (
        <>
          <dt>{words('card_affiliation')}</dt>
          <dd>{source.affiliation}</dd>
        </>
      )}
      <Chain content={content} />
    </>
  );
}

/** A source in a source: Office of Erik Dahl “His office said” › Erik Dahl “he told”. */
function Chain({ content: { chain } }: { readonly content: ClaimContent }) {
  const words = useWords();
  if (chain.length === 0) return null;
  return (
    <>
      <dt>{words('card_chain')}</dt>
      <dd>
        <ol class="chain">
          {chain.map(({ name, phrase }) => (
            <li key={phrase}>
              {name} {phrase && <span class={name && 'muted'}>“{phrase}”</span>}
            </li>
          ))}
        </ol>
      </dd>
    </>
  );
}

/** What the article links beside the claim, and whose site that is. */
export function Linked({ content: { links } }: { readonly content: ClaimContent }) {
  const words = useWords();
  return (
    <>
      <dt>{words('card_linked')}</dt>
      <dd>
        {links.length === 0 && words('card_not_linked')}
        {links.length > 0 && (
          <ul>
            {links.map(({ href, host, own, words: linked }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noreferrer">
                  {linked || host}
                </a>{' '}
                <span class="muted">{own ? words('card_link_own', host) : host}</span>
              </li>
            ))}
          </ul>
        )}
      </dd>
    </>
  );
}
