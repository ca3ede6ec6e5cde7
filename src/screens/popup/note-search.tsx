import { useEffect, useState } from 'preact/hooks';
import type { NotePage } from '../../messages/note-query.ts';
import type { Note } from '../../notes/note.ts';
import { codeOf, failureWords } from '../../parts/failure.ts';
import { useSurroundings } from '../../parts/surroundings.ts';
import { Section } from './jumps.tsx';

const limit = 20;

/** Milliseconds without a key before the store is asked. */
const pause = 80;

/** Searches all notes as the reader types; a note found opens its page at its place. */
export function NoteSearch({
  onOpen,
  onLibrary,
}: {
  readonly onOpen: (note: Note) => void;
  readonly onLibrary: (typed: string) => void;
}) {
  const { call, words } = useSurroundings();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<NotePage | undefined>(undefined);
  const [failure, setFailure] = useState('');
  const query = typed.trim();

  useEffect(() => {
    setFailure('');
    if (query === '') {
      setFound(undefined);
      return undefined;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      call('notes.find', { words: query, limit }).then(
        (page) => !stop.signal.aborted && setFound(page),
        (error: unknown) => !stop.signal.aborted && setFailure(failureWords(codeOf(error), words)),
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query, call, words]);

  return (
    <Section name="search">
      <input
        type="search"
        class="search"
        aria-label={words('search_label')}
        placeholder={words('search_placeholder')}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === '') return;
          // The first Escape empties the field; the next may close the popup.
          event.preventDefault();
          setTyped('');
        }}
      />
      <p class="muted" role="status">
        {failure || (found && words.plural('found', found.total))}
      </p>
      {found && (
        <ul class="found">
          {found.notes.map((note) => (
            <li key={note.id}>
              <button type="button" class={`colour-${note.colour}`} onClick={() => onOpen(note)}>
                <span class="quote">“{note.target.quote.exact}”</span>
                {note.words && <span class="words">{note.words}</span>}
                <span class="muted">
                  {note.target.outlet} · {note.target.title}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {found && found.total > found.notes.length && (
        <button type="button" class="button" onClick={() => onLibrary(query)}>
          {words('found_more')}
        </button>
      )}
    </Section>
  );
}
