import type { NoteColour } from '../notes/note.ts';
import type { SourceKind } from '../sourcing/claim.ts';

/** The page's paper: marks are chosen for it, whatever the system's colour scheme is. */
export type Paper = 'light' | 'dark';

/**
 * The six hues of the source kinds on each paper. They keep 4.6:1 on white and #17191d and stay apart by at least 26
 * (light) and 30 (dark) in CIELAB for full colour vision and simulated protanopia, deuteranopia and tritanopia
 * (Machado 2009): change them only with that computed again.
 */
export const kindColours: Readonly<Record<Paper, Readonly<Record<SourceKind, string>>>> = {
  light: {
    person: '#24407e',
    organisation: '#8f20ca',
    document: '#21845e',
    unnamed: '#926f1b',
    unspecified: '#672510',
    outlet: '#1c1e21',
  },
  dark: {
    person: '#aaccee',
    organisation: '#d358e7',
    document: '#4ee69b',
    unnamed: '#dfbf20',
    unspecified: '#d9603e',
    outlet: '#7f8389',
  },
};

/** The fills of notes: the only strong ones on the page. Text on them keeps at least 7:1. */
export const noteFills: Readonly<Record<Paper, Readonly<Record<NoteColour, string>>>> = {
  light: {
    yellow: '#ffe27a',
    green: '#b9ecb0',
    blue: '#b5dcff',
    pink: '#ffc9dc',
    orange: '#ffcf9e',
  },
  dark: {
    yellow: '#6b5a12',
    green: '#27572f',
    blue: '#1d4f7c',
    pink: '#74304d',
    orange: '#74451a',
  },
};
