import { describe, expect, it } from 'vitest';
import { sourcesOf, sourcingOf, type WrittenAttribution } from './written-article.ts';

/** How a claim of this attribution is given: shown, only on demand, or not at all. */
function given(markup: string, attribution: WrittenAttribution): 'shown' | 'hidden' | 'none' {
  const claim = sourcingOf(markup, [attribution]).claims.find((one) => one.attribution === 0);
  if (!claim) return 'none';
  return claim.shown ? 'shown' : 'hidden';
}

describe('wording that states nothing', () => {
  it.each([
    ['{o:Acme}', 'did not immediately respond to', 'a request for comment'],
    ['{o:Acme}', 'declined', 'to comment on the report'],
    ['{p:Jane Roe}', 'declined to say', 'when the dam would close'],
    ['{p:Jane Roe}', 'has not offered', 'any details of the plan'],
    ['{p:Jane Roe}', 'didn’t say', 'when the dam would close'],
    ['{p:Jane Roe}', 'refused', 'to be interviewed'],
    ['The {x:Westmark 50}', 'declined', '0.3 percent on Monday'],
  ])('is no claim: %s %s %s', (who, cue, content) => {
    const source = who.replace(/\{.:|\}/g, '');
    expect(given(`${who} ${cue} ${content}.`, { source, cue, content })).toBe('none');
  });

  it.each([
    ['{p:Jane Roe}', 'responded', 'that the dam had held'],
    ['{p:Jane Roe}', 'denied', 'that she declined to comment'],
    ['{p:Jane Roe}', 'offered', 'a third of the money'],
    ['{p:Jane Roe}', 'did not deny', 'that the dam had failed'],
    ['{p:Jane Roe}', 'did not only say', 'that the dam had failed'],
    ['{p:Jane Roe}', "didn't hesitate to say", 'that the dam had failed'],
    ['{p:Jane Roe}', 'did not answer but said', 'that the dam had failed'],
    ['{p:Jane Roe}', 'declined to comment, saying', 'that the dam had failed'],
    ['{p:Jane Roe}', 'refused', 'commentators a seat at the hearing'],
  ])('is not what somebody does say: %s %s %s', (who, cue, content) => {
    const source = who.replace(/\{.:|\}/g, '');
    expect(given(`${who} ${cue} ${content}.`, { source, cue, content })).toBe('shown');
  });

  it('is a schedule or a question that names nobody', () => {
    const schedule = { cue: 'are expected', content: 'More than 300 people' };
    expect(given('More than 300 people are expected to attend.', schedule)).toBe('hidden');
    const question = { source: 'Roe', cue: 'was asked', content: 'how she would vote' };
    expect(given('{p:Roe} was asked how she would vote.', question)).toBe('hidden');
    const asked = { cue: 'announced', content: 'what are some of the changes' };
    expect(given('So what are some of the changes announced?', asked)).toBe('hidden');
    const hearsay = { cue: 'is said to', content: 'have taken money' };
    expect(given('The union is said to have taken money.', hearsay)).toBe('shown');
    const experts = { source: 'Analysts', cue: 'expected', content: 'a loss' };
    expect(given('Analysts expected a loss.', experts)).toBe('shown');
  });

  it('is what a person shows, not what a study does', () => {
    const smith = { source: 'Smith', cue: 'shows', content: 'true colours' };
    expect(given('{p:Smith} shows true colours in blog post', smith)).toBe('hidden');
    const roe = { source: 'Jane Roe', cue: 'showing', content: 'no sign of strain' };
    expect(given('{p:Jane Roe} left the court, showing no sign of strain.', roe)).toBe('hidden');
    const proof = { source: 'Jane Roe', cue: 'showed', content: 'that the dam was safe' };
    expect(given('{p:Jane Roe} showed that the dam was safe.', proof)).toBe('shown');
    const audit = { source: 'The 2023 audit', cue: 'shows', content: 'a loss' };
    expect(given('The 2023 audit shows a loss.', audit)).toBe('shown');
  });

  it('is what happened at a time, which is no source', () => {
    const attribution = { source: 'Monday', cue: 'showed', content: 'a further fall' };
    expect(given('Prices rose, but Monday showed a further fall.', attribution)).toBe('hidden');
    const markup = 'Prices rose, but Monday showed a further fall.';
    expect(sourcesOf(markup, [attribution])).toEqual([{ kind: 'unspecified', names: [] }]);
    expect(sourcingOf(markup, [attribution]).sources).toEqual([]);
  });
});

describe('the lines at the end of an article', () => {
  it('tell who made it and claim nothing', () => {
    const [first, second, third] = sourcingOf(
      'Jane Roe reported from Westmark. Carl Berg in Norland contributed to this report. ' +
        'Nearly 40 percent of the dams were damaged and 12 people were killed.',
      [],
    ).sentences;
    expect([first?.kind, second?.kind]).toEqual(['other', 'other']);
    expect(third?.kind).toBe('claim');
  });
});
