import { describe, expect, it } from 'vitest';
import { findSpeakerLabels } from '../../../../src/language/attribution/speakers.ts';
import { read } from '../reading.ts';

function frequency(lines: number): number {
  return findSpeakerLabels(read('DIAZ: Yes.\n'.repeat(lines))).frequency;
}

function labelsOf(text: string): (string | null)[] {
  const document = read(text);
  const { colons } = findSpeakerLabels(document);
  return Array.from(colons, (colon, s) => {
    const first = document.sentenceStarts[s] ?? 0;
    return colon < 0 ? null : text.slice(document.starts[first], document.starts[colon]);
  });
}

describe('speakers’ labels', () => {
  it('are the names before the colon at the start of a line', () => {
    expect(labelsOf('DIAZ: Will you stay?\nGov. Marta Ruiz: I will.\nShe left.')).toEqual([
      'DIAZ',
      'Gov. Marta Ruiz',
      null,
    ]);
  });

  it('are found behind an opening quotation mark', () => {
    expect(labelsOf('“DIAZ: Will you stay?')).toEqual(['“DIAZ']);
  });

  it('are no words in small letters and no long ones', () => {
    expect(labelsOf('The reason is plain: money.')).toEqual([null]);
    expect(labelsOf(': nothing')).toEqual([null]);
  });

  it('make a transcript when there are many', () => {
    expect([0, 2, 4, 9].map(frequency)).toEqual([0, 1, 2, 3]);
  });
});
