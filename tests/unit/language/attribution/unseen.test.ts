import { describe, expect, it } from 'vitest';
import type { Cue } from '../../../../src/language/attribution/cue-field.ts';
import { finish, readDocument } from '../../../../src/language/document.ts';
import { Vocabulary } from '../../../../src/language/vocabulary.ts';
import { noClasses } from '../../../../src/language/word-classes.ts';
import { roleExamples } from '../../../../training/attribution/examples.ts';
import { readMarkedText } from '../../../../training/attribution/marked-text.ts';
import { parseUnseen } from '../../../../training/attribution/parse-unseen.ts';
import { toTokens, type LabelledArticle } from '../../../../training/attribution/polnear.ts';

const vocabulary = new Vocabulary(noClasses);

function labelled(marked: string): LabelledArticle {
  const read = readMarkedText(marked);
  const document = finish(readDocument(read.text, vocabulary));
  const article = { id: '', publisher: '', others: {}, ...read };
  return { article, document, gold: toTokens(document, read.attributions) };
}

const at = (start: number, end: number): Cue => ({ start, end });

const SAID = labelled('[s1 Ana Ortiz] [q1 said] [c1 the quay was shut].');
const GROUSED = labelled('[s1 Ana Ortiz] [q1 groused] [c1 that the quay was shut].');

describe('articles as the stages will see new ones', () => {
  it('know the cues of other articles and not their own', () => {
    const parsed = parseUnseen([GROUSED, SAID, SAID, SAID]);
    const levels = parsed.map(({ parse }) => parse.levels[2]);
    expect(levels[0]).toBe(0);
    expect(Math.min(...levels.slice(1).map(Number))).toBeGreaterThan(0);
  });

  it('have those cues beside the labelled one that were found, not those that are labelled', () => {
    const [parsed] = parseUnseen([
      labelled('[s1,2 Ana Ortiz] [q1 denied] [c1 it] and [q2 scoffed at] [c2 the rest].'),
    ]);
    if (parsed === undefined) throw new Error('there is one article');
    const others = (cues: readonly Cue[]): number[][] =>
      roleExamples({ ...parsed, cues }).map((example) =>
        [...example.others.keys()].filter((token) => example.others[token] === 1),
      );
    expect(others([at(2, 3)])).toEqual([[], [2]]);
    // what touches the labelled cue is that cue
    expect(others([at(1, 3), at(7, 8)])).toEqual([[7], [1, 2, 7]]);
  });
});
