import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { NoteEdit } from '../messages/protocol.ts';
import type { Note } from '../notes/note.ts';
import { useWords } from '../parts/surroundings.ts';
import type { CardContent, ClaimContent } from './card-content.ts';
import { ClaimPart } from './card-claim.tsx';
import type { ClaimCorrection } from './card-correction.tsx';
import { MentionPart } from './card-mention.tsx';
import { NamingPart, type Naming } from './card-naming.tsx';
import { CardNote } from './card-note.tsx';

/** What the reader can do from a card. */
export interface CardActions {
  readonly onSaveNote: (claim: ClaimContent) => void;
  readonly onCopy: (claim: ClaimContent) => void;
  readonly onCorrect: (claim: ClaimContent, correction: ClaimCorrection) => void;
  /** Takes the reader's last correction of the claim back. */
  readonly onTakeBack: (claim: ClaimContent) => void;
  /** Answers with the note as it is kept then. */
  readonly onEdit: (note: Note, edit: NoteEdit) => Promise<Note>;
  readonly onDelete: (note: Note) => void;
  /** The place where the note was found, in changed words, is its own, or is not. */
  readonly onConfirm: (note: Note) => void;
  readonly onReject: (note: Note) => void;
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
    <Frame titleId={`${id}-title`} onClose={actions.onClose}>
      {claim && (
        <ClaimPart
          content={claim}
          outlet={content.outlet}
          agency={content.agency}
          known={content.known}
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
    </Frame>
  );
}

/** The card on which the reader says whose words are that were not marked. */
export function NamingCard({
  naming,
  onClose,
}: {
  readonly naming: Naming;
  readonly onClose: () => void;
}) {
  const id = useId();
  return (
    <Frame titleId={`${id}-title`} onClose={onClose}>
      <NamingPart naming={naming} titleId={`${id}-title`} onCancel={onClose} />
    </Frame>
  );
}

function Frame({
  titleId,
  children,
  onClose,
}: {
  readonly titleId: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}) {
  const words = useWords();
  return (
    <section class="card" role="dialog" aria-labelledby={titleId} tabIndex={-1}>
      {children}
      <button type="button" class="close" aria-label={words('card_close')} onClick={onClose}>
        ×
      </button>
    </section>
  );
}
