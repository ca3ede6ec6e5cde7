import { useEffect, useState } from 'preact/hooks';
import type { NoteFacets } from '../../messages/note-query.ts';
import { useSurroundings } from '../../parts/surroundings.ts';

/** What the notes can be narrowed to; `version` grows whenever a note has changed anywhere. */
export function useFacets(): { readonly facets: NoteFacets | undefined; readonly version: number } {
  const { call, listen } = useSurroundings();
  const [facets, setFacets] = useState<NoteFacets | undefined>(undefined);
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    listen((notice) => {
      if (notice.type === 'notice.notes') setVersion((number) => number + 1);
    }, stop.signal);
    return () => stop.abort();
  }, [listen]);
  useEffect(() => {
    // Without counts the lists stay as they were; the notes themselves tell what failed.
    call('notes.facets', {}).then(setFacets, () => undefined);
  }, [call, version]);
  return { facets, version };
}
