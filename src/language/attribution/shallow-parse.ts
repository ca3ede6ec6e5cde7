import type { Document } from '../document.ts';
import { tagNames } from '../part-of-speech.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { findSigned, type SignedSentences } from './signed-quotations.ts';
import { findSpeakerLabels, type SpeakerLabels } from './speakers.ts';
import { stemHash } from './stem.ts';

// Arrays below have one entry for each token or tag: hence the `!`.

/** What kind of word a token is to the attribution stages. */
export const OTHER = 0;
export const VERB = 1;
export const MODAL = 2;
export const PREPOSITION = 3;
export const CONJUNCTION = 4;

/** Clues to the structure of a text's sentences that all attribution stages share, one entry for each token. */
export interface ShallowParse {
  /** OTHER, VERB, MODAL, PREPOSITION or CONJUNCTION. */
  readonly kinds: Uint8Array;
  /** 1 for verbs in a finite form and modals. */
  readonly finite: Uint8Array;
  /** The number of the base noun phrase that the token is in, from 1; 0 outside. */
  readonly phrases: Int32Array;
  readonly stems: Int32Array;
  /** The cue lexicon's level, 0 to 4. */
  readonly levels: Uint8Array;
  readonly speakers: SpeakerLabels;
  readonly signed: SignedSentences;
}

const KIND_OF_TAG = Uint8Array.from(tagNames, (tag) => {
  if (tag.startsWith('VB')) return VERB;
  if (tag === 'MD') return MODAL;
  if (tag === 'IN' || tag === 'TO') return PREPOSITION;
  return tag === 'CC' ? CONJUNCTION : OTHER;
});
const FINITE = Uint8Array.from(tagNames, (tag) => (/^(?:VB[DPZ]|MD)$/u.test(tag) ? 1 : 0));
const NOMINAL = tagNames.map((tag) => /^(?:NN|PRP|WP|CD|JJ|DT|POS|WDT|EX|\$)/u.test(tag));
const NOUN = tagNames.map((tag) => /^(?:NN|PRP$)/u.test(tag));
const PHRASE_OPENER = tagNames.map((tag) => /^(?:DT|PRP|WP|WDT)$/u.test(tag));

/** Reads the shallow parse off a tagged document. */
export function parseShallowly(document: Document, lexicon: CueLexicon): ShallowParse {
  const { tags, words, length } = document;
  const parse = {
    kinds: new Uint8Array(length),
    finite: new Uint8Array(length),
    phrases: chunk(document),
    stems: new Int32Array(length),
    levels: new Uint8Array(length),
    speakers: findSpeakerLabels(document),
  };
  for (let i = 0; i < length; i++) {
    parse.kinds[i] = KIND_OF_TAG[tags[i]!]!;
    parse.finite[i] = FINITE[tags[i]!]!;
    parse.stems[i] = stemHash(words[i]!);
    parse.levels[i] = lexicon.level(words[i]!);
  }
  return { ...parse, signed: findSigned(document, parse.finite) };
}

/** Numbers the base noun phrases: runs of nominal words, cut before a determiner or pronoun after a noun. */
function chunk({ tags, sentences, length }: Document): Int32Array {
  const phrases = new Int32Array(length);
  let number = 0;
  let inside = false;
  let seenNoun = false;
  for (let i = 0; i < length; i++) {
    const tag = tags[i]!;
    if (!NOMINAL[tag]!) {
      inside = false;
      continue;
    }
    const fresh = i > 0 && sentences[i] !== sentences[i - 1];
    if (!inside || fresh || (seenNoun && PHRASE_OPENER[tag]!)) {
      number++;
      seenNoun = false;
    }
    inside = true;
    seenNoun ||= NOUN[tag]!;
    phrases[i] = number;
  }
  return phrases;
}
