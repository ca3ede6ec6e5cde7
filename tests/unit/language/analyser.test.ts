import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../src/language/analyser.ts';
import type { Analysis } from '../../../src/language/analysis.ts';
import { WeightsError } from '../../../src/language/byte-reader.ts';

const weights = readFileSync('src/public/language/english.bin');
const analyser = createAnalyser(weights);

const ARTICLE = [
  'WESTMARK, June 3 (LNS) — Premier Jane Roe said Tuesday that the port of Eastmark would close.',
  '“We cannot pay $5 million a year,” Roe told reporters in Berlin. “It’s over.”',
  'According to the Treasury Department, more than 1,300 people worked there in 2015.',
].join('\n');

const atOnce = (): Promise<void> => Promise.resolve();

/** The words of each entity with its type. */
function entitiesOf(text: string): string[] {
  return analyser
    .analyse(text)
    .entities.map(({ start, end, type }) => `${text.slice(start, end)} (${type})`);
}

/** Every span of an analysis. */
function spansOf(analysis: Analysis): [number, number][] {
  const { sentences, entities, figures, dates, attributions } = analysis;
  const plain = [...entities, ...figures, ...dates].map(({ start, end }) => [start, end] as const);
  const roles = attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  return [...sentences, ...plain, ...roles].map(([start, end]) => [start, end]);
}

describe('the analyser', () => {
  it('finds the people, places and organisations of an article', () => {
    expect(entitiesOf(ARTICLE)).toEqual(
      expect.arrayContaining([
        'Jane Roe (person)',
        'Roe (person)',
        'Berlin (place)',
        'Treasury Department (organisation)',
      ]),
    );
  });

  it('finds who said what', () => {
    const { attributions } = analyser.analyse(ARTICLE);
    const words = (spans: readonly (readonly [number, number])[]): string =>
      spans.map(([start, end]) => ARTICLE.slice(start, end)).join(' … ');
    const found = attributions.map(({ source, cue }) => `${words(source)}: ${words(cue)}`);
    expect(found).toContain('Roe: told');
    expect(found).toContain('the Treasury Department: According to');
    const quoted = attributions.find(({ cue }) => words(cue) === 'told');
    expect(words(quoted?.content ?? [])).toContain('We cannot pay $5 million a year');
    expect(quoted?.mode).toBe('direct');
  });

  it('finds figures, and dates by the date of publication', () => {
    const { figures, dates } = analyser.analyse(ARTICLE, { published: '2016-06-08' });
    const money = figures.find(({ type }) => type === 'money');
    expect(ARTICLE.slice(money?.start, money?.end)).toContain('$5 million');
    expect(dates.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['2016-06-03', '2016-06-07', '2015']),
    );
  });

  it('knows names in headlines, in capitals or with capitals throughout', () => {
    expect(entitiesOf('HILLARY CLINTON WINS IN OHIO')).toEqual([
      'HILLARY CLINTON (person)',
      'OHIO (place)',
    ]);
    expect(entitiesOf('Hillary Clinton Says She Will Not Run Again')).toEqual([
      'Hillary Clinton (person)',
    ]);
  });

  it('gives the same whether it works at once or in slices', async () => {
    expect(await analyser.analyseInSlices(ARTICLE, { pause: atOnce })).toEqual(
      analyser.analyse(ARTICLE),
    );
  });

  it('pauses again and again in a long text, and stops when it is told to', async () => {
    let time = 0;
    const ticking = createAnalyser(weights, () => (time += 4));
    const stop = new AbortController();
    let pauses = 0;
    const pause = (): Promise<void> => {
      if (++pauses === 5) stop.abort(new Error('the page has gone'));
      return Promise.resolve();
    };
    const work = ticking.analyseInSlices(`${ARTICLE}\n`.repeat(50), { pause, signal: stop.signal });
    await expect(work).rejects.toThrow('the page has gone');
    expect(pauses).toBe(5);
  });

  it('refuses damaged weights in the user’s words', () => {
    const damaged = weights.slice();
    damaged[1000] = (damaged[1000] ?? 0) ^ 255;
    expect(() => createAnalyser(damaged)).toThrow(WeightsError);
    expect(() => createAnalyser(damaged)).toThrow(/language weights cannot be used/u);
  });
});

const ODD_TEXTS: Readonly<Record<string, string>> = {
  nothing: '',
  'spaces only': ' \n\n\t \u00A0\n',
  'capitals only': 'THE PREMIER SAID THAT SHE WOULD LEAVE. “NEVER,” SHE ADDED.',
  'a table': 'Party\tSeats\tShare\nGreens\t12\t8.5%\nLiberals\t120\t61%\n'.repeat(30),
  'a live blog':
    '10:42\nRoe: “No.”\n10:43 UPDATE Poe says YES!!! https://t.co/x #vote @roe\n'.repeat(20),
  'a transcript': 'ROE: Why?\nPOE: Because they said so. [CROSSTALK]\n'.repeat(20),
  'ligatures and soft hyphens': 'The of\uFB01ce con\u00ADfirmed the \uFB02ight, Ms.\u00A0Roe said.',
  emoji: '👩‍👩‍👧‍👦 said 🎉🎉 “👍🏽” 🇫🇷',
  'lone surrogates': '\uD800 said \uDC00 “\uD83D”',
  'marks only': '"“”‘’\'`´«»()[]{}—–-…!?.,;:'.repeat(50),
  'quotation marks that never close': '“He said “she said “they said “'.repeat(50),
  'one long word': 'a'.repeat(200_000),
  'one long sentence': 'and then he said that '.repeat(80),
  'another script': '总理说，港口将关闭。Премьер сказал, что порт закроют.',
};

describe('the analyser, whatever it is given', () => {
  it.each(Object.entries(ODD_TEXTS))('reads %s', { timeout: 30_000 }, (_, text) => {
    const analysis = analyser.analyse(text, { published: 'no date' });
    for (const [start, end] of spansOf(analysis)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('reads any string, and every span lies in it', { timeout: 30_000 }, () => {
    const words = fc.constantFrom(
      ...'said “ ” " Roe that , . according to $5 May 3'.split(' '),
      '\n',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const spans = spansOf(analyser.analyse(given));
        return spans.every(([start, end]) => 0 <= start && start < end && end <= given.length);
      }),
      { numRuns: 60 },
    );
  });

  it('starts and ends every span of a role at a token', () => {
    const analysis = analyser.analyse(ARTICLE);
    const { starts, ends } = analysis.tokens;
    for (const [start, end] of spansOf({ ...analysis, figures: [], dates: [] })) {
      expect(starts).toContain(start);
      expect(ends).toContain(end);
    }
  });
});
