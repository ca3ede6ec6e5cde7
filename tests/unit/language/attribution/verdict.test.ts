import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OWN_FACTS, candidateFacts } from '../../../../src/language/attribution/candidate-facts.ts';
import { findCandidates } from '../../../../src/language/attribution/candidates.ts';
import {
  DOCUMENT_FACTS,
  documentFacts,
} from '../../../../src/language/attribution/document-facts.ts';
import { LEANING } from '../../../../src/language/attribution/find-cues.ts';
import { SentenceView } from '../../../../src/language/attribution/sentence-view.ts';
import { parseShallowly } from '../../../../src/language/attribution/shallow-parse.ts';
import { believed, noteFor } from '../../../../src/language/attribution/verdict.ts';
import { finish, readDocument } from '../../../../src/language/document.ts';
import { loadEngine } from '../../../../src/language/engine.ts';
import { tagDocument } from '../../../../src/language/tagger.ts';
import { whoSaysWhat } from './shipped.ts';

const engine = loadEngine(readFileSync('src/public/language/english.bin'));
const models = engine.attributions;

/** All that may be an attribution in a text, and what is believed of it. */
function judge(text: string, leaning = LEANING) {
  const document = finish(readDocument(text, engine.vocabulary));
  finish(tagDocument(document, engine.tagger));
  const parse = parseShallowly(document, models.lexicon);
  const cuesOf = Array.from(document.paragraphs.keys(), (s) =>
    models.cues.find(new SentenceView(document, parse, s), leaning),
  );
  const facts: number[] = [];
  const candidates = finish(
    findCandidates(document, parse, cuesOf, models, (read) => {
      facts.push(candidateFacts(read).length);
      return noteFor(models)(read);
    }),
  );
  const kept = finish(believed(document, candidates, models));
  const ofDocument = [...documentFacts(document, candidates)].map(({ length }) => length);
  return { candidates, kept, facts, ofDocument };
}

const text =
  'The mayor said the bridge was safe. Critics scoffed at the plan. The council, which voted last week, fears delays. ' +
  'Nobody was hurt. It is understood that the contract, first announced in May, will be cancelled.';

describe('the verdict on what may be an attribution', () => {
  it('hears doubtful cues besides the sure ones, and leaves the sure ones as they were', () => {
    const leant = judge(text).candidates;
    const sure = leant.filter(({ cue }) => !cue.isDoubtful);
    const plain = judge(text, 0).candidates;
    const spans = (list: typeof leant) =>
      list.map(({ cue, source, content }) => ({ cue, source, content }));
    expect(spans(sure)).toEqual(spans(plain));
  });

  it('believes the plain ones, and is as sure of them as it says', () => {
    const { kept, candidates } = judge('“We will not pay,” said Ana Ortiz, the treasurer.');
    expect(kept).toHaveLength(1);
    expect(kept[0]?.cue.confidence).toBeGreaterThan(0.9);
    expect(kept[0]?.content).toEqual(candidates[0]?.content);
  });

  it('keeps every candidate in its place and adds none', () => {
    const { kept, candidates } = judge(text);
    const places = kept.map(({ cue }) =>
      candidates.findIndex((one) => one.cue.start === cue.start),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('has as many facts as it asks for, whatever the text', () => {
    const words = fc.constantFrom(
      ...'Ana said that “ ” , . he told reportedly the mayor was accused of a plan 1951 \n and'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const { facts, ofDocument } = judge(list.join(' '));
        expect(new Set(facts).size).toBeLessThanOrEqual(1);
        for (const length of facts) expect(length).toBe(OWN_FACTS);
        for (const length of ofDocument) expect(length).toBe(DOCUMENT_FACTS);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a transcript inside quotation marks', () => {
  const transcript = [
    'The minister spoke on the radio this morning. A part of the interview as follows:',
    '"DIAZ: Will you stay in office after the vote?',
    '"RUIZ: Of course I will. The people of this town have not heard the last of me.',
    '"DIAZ: And the bridge?',
    '"RUIZ: The bridge will be built. I said so a year ago.',
    '"DIAZ: Thank you, minister."',
  ].join('\n');
  const turns = whoSaysWhat(transcript).filter(({ cue }) => cue === ':');

  it('has a turn for each label', () => {
    expect(turns.map(({ source }) => source)).toEqual(['DIAZ', 'RUIZ', 'DIAZ', 'RUIZ', 'DIAZ']);
  });

  it('lets nobody say what stands behind the next label', () => {
    expect(turns.map(({ content }) => /DIAZ|RUIZ/u.test(content))).not.toContain(true);
    expect(turns[1]?.content).toContain('have not heard the last of me');
  });
});
