import { tagNumber } from '../language/part-of-speech.ts';
import type { Run, Words } from './words.ts';

const tags = {
  past: new Set([tagNumber('VBD')]),
  present: new Set([tagNumber('VBZ'), tagNumber('VBP')]),
  finite: new Set([tagNumber('VBD'), tagNumber('VBZ'), tagNumber('VBP'), tagNumber('MD')]),
  superlative: new Set([tagNumber('JJS'), tagNumber('RBS')]),
  comparative: new Set([tagNumber('JJR'), tagNumber('RBR')]),
  adjective: new Set([tagNumber('JJ'), tagNumber('RB')]),
  proper: new Set([tagNumber('NNP'), tagNumber('NNPS')]),
};

/** What the parts of speech tell: tense, verbless headings, comparison, how descriptive, how many names. */
export function tagFeatures(words: Words, { from, to }: Run): number[] {
  const count = (wanted: ReadonlySet<number>): number => {
    let found = 0;
    for (let i = from; i < to; i++) if (wanted.has(words.tags[i] ?? 0)) found++;
    return found;
  };
  // Without a tagger every tag is 0: then nothing is known of the verbs.
  const isTagged = words.tags.subarray(from, to).some((tag) => tag > 0);
  const isVerbless = isTagged && count(tags.finite) === 0;
  return [
    count(tags.past) > 0 ? 1 : 0,
    count(tags.present) > 0 ? 1 : 0,
    isVerbless ? 1 : 0,
    count(tags.superlative) > 0 ? 1 : 0,
    count(tags.comparative) > 0 ? 1 : 0,
    (5 * count(tags.adjective)) / Math.max(5, to - from),
    (5 * count(tags.proper)) / Math.max(5, to - from),
  ];
}
