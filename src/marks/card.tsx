import { useId } from 'preact/hooks';
import type { NoteEdit } from '../messages/protocol.ts';
import type { Note } from '../notes/note.ts';
import type { Claim } from '../sourcing/claim.ts';
import { KindLetter } from '../screens/shared/kind-badge.tsx';
import { useWords } from '../screens/shared/surroundings.ts';
import type { CardContent, ClaimContent, MentionContent } from './card-content.ts';
import { CardNote } from './card-note.tsx';

/** What the reader can do from a card. */
export interface CardActions {
  readonly onSaveNote: (claim: ClaimContent) => void;
  readonly onCopy: (claim: ClaimContent) => void;
  /** Answers with the note as it is kept then. */
  readonly onEdit: (note: Note, edit: NoteEdit) => Promise<Note>;
  readonly onDelete: (note: Note) => void;
  readonly onClose: () => void;
}

/** The card of a claim, of a name, figure or date, and of the reader's notes at that place. */
export function Card({
  content,
  editing,
  actions,
}: {
  readonly content: CardContent;
  /** The id of the note that opens in its editor. */
  readonly editing?: string | undefined;
  readonly actions: CardActions;
}) {
  const words = useWords();
  const id = useId();
  const { claim, mention, notes } = content;
  return (
    <section class="card" role="dialog" aria-labelledby={`${id}-title`} tabIndex={-1}>
      {claim && (
        <ClaimPart
          content={claim}
          outlet={content.outlet}
          titleId={`${id}-title`}
          actions={actions}
        />
      )}
      {mention && <MentionPart mention={mention} titleId={claim ? undefined : `${id}-title`} />}
      {notes.length > 0 && (
        <div class="card-notes">
          <h3 id={claim || mention ? undefined : `${id}-title`}>{words('card_notes')}</h3>
          {notes.map((entry) => (
            <CardNote
              key={entry.note.id}
              entry={entry}
              editing={entry.note.id === editing}
              actions={actions}
            />
          ))}
        </div>
      )}
      <button
        type="button"
        class="close"
        aria-label={words('card_close')}
        onClick={actions.onClose}
      >
        ×
      </button>
    </section>
  );
}

function ClaimPart({
  content,
  outlet,
  titleId,
  actions,
}: {
  readonly content: ClaimContent;
  readonly outlet: string;
  readonly titleId: string;
  readonly actions: CardActions;
}) {
  const words = useWords();
  const { claim, source, says } = content;
  const mode = claim.attribution === null ? undefined : words(`mode_${claim.mode}`);
  return (
    <>
      <p class="kind">
        <KindLetter kind={claim.kind} />
        {words(`kind_${claim.kind}`)}
        {mode && ` · ${mode}`}
      </p>
      <h2 id={titleId}>{titleOf(content, outlet, words)}</h2>
      {source?.role && <p class="muted">{source.role}</p>}
      <dl>
        <dt>{words(labelOf(claim))}</dt>
        <dd class="says">{says}</dd>
        <Through content={content} />
        <Linked content={content} />
      </dl>
      <div class="row">
        <button type="button" class="button primary" onClick={() => actions.onSaveNote(content)}>
          {words('card_save_note')}
        </button>
        <button type="button" class="button" onClick={() => actions.onCopy(content)}>
          {words('card_copy')}
        </button>
      </div>
    </>
  );
}

function labelOf({ attribution, speech }: Claim) {
  if (attribution === null) return 'card_claims';
  return speech ? 'card_says' : 'card_holds';
}

type WordsOf = ReturnType<typeof useWords>;

/** Who it is, as far as the article tells; never a guess dressed as a name. */
function titleOf(
  { claim, source, sourceWords }: ClaimContent,
  outlet: string,
  words: WordsOf,
): string {
  if (claim.kind === 'outlet') return words('card_outlet_itself', outlet);
  if (claim.kind === 'unspecified') return words('card_nobody');
  const name = source?.certain ? source.name : '';
  return name || sourceWords || words('card_unsure');
}

/** How the words came here: the article's words for the source, the cue, a source in a source. */
function Through({ content }: { readonly content: ClaimContent }) {
  const words = useWords();
  const { claim, source, sourceWords, cueWords } = content;
  const chain = claim.chain.map(({ words: link }) => link).filter(Boolean);
  if (claim.kind === 'outlet') {
    return (
      <>
        <dt>{words('card_why')}</dt>
        <dd>{words(`why_${claim.why}`)}</dd>
      </>
    );
  }
  return (
    <>
      <dt>{words('card_words')}</dt>
      <dd>
        {sourceWords && sourceWords !== source?.name && `“${sourceWords}” `}
        {cueWords && `“${cueWords}”`}
      </dd>
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
      {chain.length > 1 && (
        <>
          <dt>{words('card_chain')}</dt>
          <dd>{chain.join(' ← ')}</dd>
        </>
      )}
    </>
  );
}

function Linked({ content: { links } }: { readonly content: ClaimContent }) {
  const words = useWords();
  return (
    <>
      <dt>{words('card_linked')}</dt>
      <dd>
        {links.length === 0 && words('card_not_linked')}
        {links.map(({ href, host, own }) => (
          <a key={href} href={href} target="_blank" rel="noreferrer">
            {own ? words('card_link_own', host) : host}
          </a>
        ))}
      </dd>
    </>
  );
}

function MentionPart({
  mention,
  titleId,
}: {
  readonly mention: MentionContent;
  readonly titleId: string | undefined;
}) {
  const words = useWords();
  const { type, times, value } = mention;
  return (
    <p class="mention">
      <strong id={titleId}>{mention.words}</strong>
      <span class="muted">
        {' · '}
        {words(`card_type_${type}`)}
        {value && ` · ${words.isoDay(value)}`}
        {times > 1 && ` · ${words.plural('card_times', times)}`}
      </span>
    </p>
  );
}
