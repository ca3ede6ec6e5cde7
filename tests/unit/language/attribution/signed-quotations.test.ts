import { describe, expect, it } from 'vitest';
import { whoSaysWhat } from './shipped.ts';

/** What is signed in a text: who, behind which dash, and what. */
function signedIn(text: string): [source: string, cue: string, content: string, mode: string][] {
  return whoSaysWhat(text)
    .filter(({ cue }) => /^[-–—―]+$/u.test(cue))
    .map(({ source, cue, content, mode }) => [source, cue, content, mode]);
}

describe('a quotation that is signed behind a dash', () => {
  it('has the name for its source and the dash for its cue', () => {
    const quotation = '“Nobody asked the town. The river will have the last word.”';
    for (const dash of ['—', '―', '–', '-', '--']) {
      const text = `The ferry stopped in May.\n${quotation} ${dash} Ana Ortiz\nThe council meets on Friday.`;
      expect(signedIn(text)).toEqual([['Ana Ortiz', dash, quotation, 'direct']]);
    }
    expect(signedIn('“The river takes what it gave”—Ana Ortiz')).toEqual([
      ['Ana Ortiz', '—', '“The river takes what it gave”', 'direct'],
    ]);
    expect(signedIn('‘The river takes what it gave.’ – Ana Ortiz.')).toHaveLength(1);
  });

  it('may have the signature in the next paragraph', () => {
    const text =
      'Letters of the week.\n"Nobody asked the town."\n- Ana Ortiz, who rows there daily\n"Build a bridge!"\n-Tom Reed, Springfield.';
    expect(signedIn(text)).toEqual([
      ['Ana Ortiz', '-', '"Nobody asked the town."', 'direct'],
      ['Tom Reed', '-', '"Build a bridge!"', 'direct'],
    ]);
  });

  it('leaves out what follows a comma, and keeps a party', () => {
    const sources = ['Ana Ortiz, mayor of Springfield', 'Sen. Ana Ortiz (D-Mass.)'].map(
      (name) => signedIn(`“The ferry was never safe.”\n— ${name}`)[0]?.[0],
    );
    expect(sources).toEqual(['Ana Ortiz', 'Sen. Ana Ortiz (D-Mass.)']);
  });

  it('goes over several paragraphs, the last of which alone is closed', () => {
    const text = '“The ferry was old.\n“Everybody knew it.”\n— Ana Ortiz';
    expect(signedIn(text)[0]?.[2]).toBe('“The ferry was old.\n“Everybody knew it.”');
  });

  it('belongs to its signer alone', () => {
    const text =
      '“We warned them for years about the ferry,” said Tom Reed.\n“Nobody ever asked the people who have to row across the river.”\n— Ana Ortiz';
    const contents = whoSaysWhat(text).map(({ source, content }) => [source, content]);
    expect(contents).toEqual([
      ['Tom Reed', '“We warned them for years about the ferry,”'],
      ['Ana Ortiz', '“Nobody ever asked the people who have to row across the river.”'],
    ]);
  });
});

describe('a tweet', () => {
  it('is signed with name and handle, without quotation marks', () => {
    const tweet = 'The ferry is late again. #river pic.example.com/a1';
    const signature = '— Ana Ortiz (@anaortiz) March 3, 2016';
    const signed = [['Ana Ortiz (@anaortiz)', '—', tweet, 'direct']];
    expect(signedIn(`It rained.\n${tweet} ${signature}\nIt stopped.`)).toEqual(signed);
    expect(signedIn(`It rained.\n${tweet}\n${signature}\nIt stopped.`)).toEqual(signed);
  });
});

describe('a dash behind a quotation', () => {
  it.each([
    ['goes on with the sentence', '“We won” — words that nobody had heard before.'],
    ['comes before a name that does something', '“We won” — Ana Ortiz told her voters so twice.'],
    ['comes before a name among others', '“We won,” — Ana Ortiz, beaming, told her voters.'],
    ['opens a list', 'She had one wish: “no ferry.”\n— A bridge\n— A tunnel'],
    ['opens a list behind a quotation', '“Two things will come.”\n— A bridge\n— A tunnel'],
    ['encloses a heading', '“Nobody asked the town.”\n– Old Hands –\nThe council met.'],
    ['names the agency', '“Nobody asked the town.”\n— Reuters'],
    ['names who made a song or film', '“Downstream Again” — The Ferrymen'],
    ['follows a quotation within a sentence', 'He called it “a disgrace.”\n— Ana Ortiz'],
    ['follows a name in marks', 'The ship “Marta” — Ana Ortiz'],
    ['opens the text', '— Ana Ortiz'],
    ['belongs to a dateline', 'SPRINGFIELD (Reuters) — “Nobody asked the town,” Ana Ortiz said.'],
  ])('is no signature where it %s', (_, text) => {
    expect(signedIn(text)).toEqual([]);
  });
});
