import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteEdit } from '../messages/protocol.ts';
import type { Note, Stamp } from '../notes/note.ts';
import { versionsOf } from '../notes/words.ts';
import { codeOf, failureWords } from './failure.ts';
import { useWords } from './surroundings.ts';

/** Milliseconds without a key after which what was typed is saved. */
const pause = 400;

export type Saving = 'untouched' | 'saving' | 'saved' | { readonly failed: string };

/**
 * Gathers the changes of one editor and saves them when the reader pauses, leaves the page, or is done.
 * It says which texts the writer had in view, so that what another window writes meanwhile is kept beside.
 */
export function useSaving(note: Note, onEdit: (edit: NoteEdit) => Promise<Note>) {
  const words = useWords();
  const [saving, setSaving] = useState<Saving>('untouched');
  const waiting = useRef<{ edit: NoteEdit; timer: ReturnType<typeof setTimeout> }>(undefined);
  const [inView] = useState<Stamp[]>(() => versionsOf(note).map(({ stamp }) => stamp));
  // One save after the other: each has to know the stamp that the one before was given.
  const running = useRef<Promise<void>>(undefined);
  const edit = useRef(onEdit);
  edit.current = onEdit;

  const save = async (change: NoteEdit) => {
    try {
      const saved = await edit.current(
        change.words === undefined ? change : { ...change, inView: [...inView] },
      );
      const own = versionsOf(saved).filter((version) => version.words === change.words);
      inView.push(...own.map(({ stamp }) => stamp));
      if (!waiting.current) setSaving('saved');
    } catch (error) {
      setSaving({ failed: failureWords(codeOf(error), words) });
    }
  };
  const flush = () => {
    const held = waiting.current;
    if (!held) return;
    clearTimeout(held.timer);
    waiting.current = undefined;
    // With nothing under way it starts in this very turn: a page that is being left has no other.
    const next = running.current ? running.current.then(() => save(held.edit)) : save(held.edit);
    running.current = next;
    void next.then(() => {
      if (running.current === next) running.current = undefined;
      return undefined;
    });
  };
  const change = (changed: NoteEdit) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    setSaving('saving');
    waiting.current = {
      edit: { ...waiting.current?.edit, ...changed },
      timer: setTimeout(() => latest.current(), pause),
    };
  };
  const latest = useRef(flush);
  latest.current = flush;
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('pagehide', () => latest.current(), { signal: stop.signal });
    return () => {
      stop.abort();
      latest.current();
    };
  }, []);
  return { change, flush, saving };
}
