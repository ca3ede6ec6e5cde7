import { marksOf } from '../marks/layers.ts';
import type { Mark } from '../marks/mark.ts';
import type { Page } from './page.ts';

/** What the popup leads to: a note, or a claim. */
export type Subject = { readonly note: string } | { readonly claim: number };

/** The marks of a note or claim, first in the text first; also of one that is not painted because the text is to stay clean. */
export function marksAbout({ reading, notes, places }: Page, subject: Subject): Mark[] {
  const all = marksOf({ reading, notes, places, density: 'claims', allClaims: true });
  return all
    .filter((mark) =>
      'note' in subject
        ? 'note' in mark.subject && mark.subject.note === subject.note
        : 'claim' in mark.subject && mark.subject.claim === subject.claim,
    )
    .toSorted((a, b) => a.start - b.start);
}
