import { describe, expect, it } from 'vitest';
import { sourcesOf } from './written-article.ts';

const questions = 'Q: Why now?\nA: It was late.\nQ: Where to?\nA: To the port.\n';

describe('the "I" of an interview', () => {
  it('is a person in an answer', () => {
    const [source] = sourcesOf(`${questions}Q: And then?\nA: I think that the quay is safe.`, [
      { source: 'I', cue: 'think', content: 'the quay is safe' },
    ]);
    expect(source).toEqual({ kind: 'person', names: [] });
  });

  it('is a person who is called "you" in a question', () => {
    const [source] = sourcesOf(`${questions}A: Yes.\nQ: Do you think that the quay is safe?`, [
      { source: 'you', cue: 'think', content: 'the quay is safe' },
    ]);
    expect(source?.kind).toBe('person');
  });

  it('is the outlet where "we" are everybody, and where nothing is asked', () => {
    const [we] = sourcesOf(`${questions}Q: And then?\nA: We think that the quay is safe.`, [
      { source: 'We', cue: 'think', content: 'the quay is safe' },
    ]);
    const [i] = sourcesOf('Plan A: wait. I think that the quay is safe.', [
      { source: 'I', cue: 'think', content: 'the quay is safe' },
    ]);
    expect([we?.kind, i?.kind]).toEqual(['outlet', 'outlet']);
  });
});
