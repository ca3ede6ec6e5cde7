import type { Article } from '../../../src/article/article.ts';
import type { PageReport } from '../../../src/messages/protocol.ts';
import type { Note } from '../../../src/notes/note.ts';
import type { OutletRecord } from '../../../src/outlets/outlet.ts';
import type { Claim, Source, Sourcing } from '../../../src/sourcing/claim.ts';

/** A made-up article with every kind of source, and what the other rooms would say of it. */
const text = [
  'Premier Ada Lindqvist offered mediation to her counterpart in Westmark during a phone call on Tuesday. More than 1,300 containers have been stranded since 7 October.',
  'According to the Harbour Ministry, the two leaders expressed “serious concern about the likelihood of a wider stoppage.” His office said that he told Lindqvist that the port “will not reopen until the crews are safe.”',
  'A senior official who was not authorised to speak publicly said the talks could collapse within days. The dockers’ federation, which is said to have received money from abroad, has denied any wrongdoing. A 2023 audit found that safety spending fell by 40 per cent.',
  '“We have waited long enough,” said union leader Tomas Reyes. The company has blamed the union on multiple occasions for the delays. Reyes called the offer “an insult to every family on the quay”.',
].join('\n');

const url = 'https://www.northshoreledger.example/2026/10/harbour-talks';

/** Where these words stand in the text. */
export function at(words: string): readonly [number, number] {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The sample does not hold: ${words}`);
  return [start, start + words.length];
}

export const article: Article = {
  url,
  canonicalUrl: url,
  title: 'Harbour talks stall as premier phones rival over port strike',
  byline: [],
  published: '2026-10-16',
  outlet: { name: 'Northshore Ledger', host: 'northshoreledger.example' },
  language: 'en',
  direction: 'ltr',
  text,
  blocks: [],
  links: [
    {
      start: at('2023 audit')[0],
      end: at('2023 audit')[1],
      href: 'https://www.audit-office.example/2023',
      own: false,
    },
  ],
};

const named = (id: number, kind: Source['kind'], name: string, role?: string): Source => ({
  id,
  kind,
  name,
  names: [name],
  certain: true,
  ...(role !== undefined && { role }),
});

const sources: readonly Source[] = [
  named(0, 'person', 'Tomas Reyes', 'union leader'),
  named(1, 'organisation', 'Harbour Ministry'),
  named(2, 'organisation', 'Office of Erik Dahl', 'Westmark’s premier; “his office”'),
  named(3, 'document', '2023 audit'),
  { ...named(4, 'unnamed', 'a senior official'), names: [], affiliation: 'Harbour Ministry' },
];

const claim = (id: number, given: Partial<Claim> & { readonly words: string }): Claim => {
  const { words, ...rest } = given;
  return {
    id,
    attribution: id,
    span: at(words),
    content: [at(words)],
    cue: [],
    sourceWords: [],
    kind: 'outlet',
    source: null,
    names: [],
    mode: 'indirect',
    speech: true,
    chain: [],
    links: [],
    score: 0.8,
    why: 'attributed',
    shown: true,
    ...rest,
  };
};

const claims: readonly Claim[] = [
  claim(0, {
    words: 'More than 1,300 containers have been stranded since 7 October.',
    attribution: null,
    why: 'figure',
  }),
  claim(1, {
    words: 'the two leaders expressed “serious concern about the likelihood of a wider stoppage.”',
    kind: 'organisation',
    source: 1,
    mode: 'mixed',
  }),
  claim(2, {
    words: 'the port “will not reopen until the crews are safe.”',
    kind: 'organisation',
    source: 2,
    mode: 'mixed',
    chain: [
      { source: null, words: 'he', phrase: 'he told' },
      { source: 2, words: 'His office', phrase: 'His office said' },
    ],
  }),
  claim(3, { words: 'the talks could collapse within days', kind: 'unnamed', source: 4 }),
  claim(4, { words: 'have received money from abroad', kind: 'unspecified' }),
  claim(5, {
    words: 'safety spending fell by 40 per cent',
    kind: 'document',
    source: 3,
    links: [0],
  }),
  claim(6, { words: '“We have waited long enough,”', kind: 'person', source: 0, mode: 'direct' }),
  claim(7, {
    words: 'The company has blamed the union on multiple occasions for the delays.',
    attribution: null,
    why: 'accusation',
  }),
  claim(8, {
    words: 'the offer “an insult to every family on the quay”',
    kind: 'person',
    source: 0,
    mode: 'mixed',
  }),
  claim(9, {
    words: 'The dockers’ federation, which is said to have received money from abroad',
    attribution: null,
    why: 'event',
    shown: false,
  }),
];

export const sourcing: Sourcing = {
  claims,
  sources,
  sentences: [],
  summary: {
    claims: { person: 2, organisation: 2, document: 1, unnamed: 1, unspecified: 1, outlet: 2 },
    share: {
      person: 0.1,
      organisation: 0.2,
      document: 0.05,
      unnamed: 0.05,
      unspecified: 0.04,
      outlet: 0.15,
    },
    identified: 4,
    byIdentified: 6,
    onlyIndirect: 1,
    singleSource: false,
  },
};

const stamp = { time: Date.UTC(2026, 9, 17, 9), device: 'desk/1' };

/** A note on these words of the sample. */
export function noteOn(words: string, given: Partial<Note> = {}): Note {
  const start = Math.max(0, text.indexOf(words));
  return {
    id: `note-${words.slice(0, 20)}`,
    version: 1,
    target: {
      url,
      canonicalUrl: url,
      articleKey: 'northshoreledger.example/2026/10/harbour-talks',
      title: article.title,
      outlet: 'Northshore Ledger',
      quote: { exact: words, prefix: '', suffix: '' },
      position: { start, end: start + words.length },
    },
    words: '',
    tags: [],
    colour: 'yellow',
    created: stamp.time,
    modified: stamp.time,
    stamps: { words: stamp, tags: stamp, colour: stamp, target: stamp },
    deleted: false,
    ...given,
  };
}

export const notes: readonly Note[] = [
  noteOn('fell by 40 per cent', {
    id: 'audit',
    words: 'Which audit? Ask the ministry.',
    tags: ['check', 'port strike'],
  }),
  noteOn('an insult to every family on the quay', { id: 'insult', colour: 'blue' }),
  noteOn('the crews went home on Monday', {
    id: 'orphan',
    words: 'Was here this morning.',
    colour: 'pink',
  }),
];

export const report: PageReport = {
  status: 'read',
  url,
  article,
  reading: { sourcing, entities: [], figures: [], dates: [] },
  notes,
  places: [
    {
      id: 'audit',
      start: at('fell by 40')[0],
      end: at('per cent')[1],
      how: 'exact',
      confidence: 1,
    },
    {
      id: 'insult',
      start: at('an insult')[0],
      end: at('the quay')[1],
      how: 'approximate',
      confidence: 0.8,
    },
    { id: 'orphan', start: 0, end: 0, how: 'orphan', confidence: 0, reason: 'words-gone' },
  ],
};

export const unlisted: OutletRecord = {
  host: 'northshoreledger.example',
  site: 'northshoreledger.example',
  kind: 'unlisted',
  facts: {},
  ratings: [],
  listings: [],
  lists: 6,
};

const fact = (value: string, asOf = '2025') => ({
  value,
  source: 'own' as const,
  url: 'https://en.wikipedia.org/wiki/Example',
  asOf,
});

/** An outlet of which much is known, made up. */
export const listed: OutletRecord = {
  host: 'www.westmarkpost.example',
  site: 'westmarkpost.example',
  kind: 'listed',
  facts: {
    name: fact('The Westmark Post'),
    type: fact('newspaper'),
    country: fact('GB'),
    language: fact('en'),
    owner: fact('Westmark Media Holdings'),
    founded: fact('1851'),
    wikidata: fact('Q42'),
  },
  ratings: [
    {
      rater: 'wikipedia_rsp',
      rated: 'westmarkpost.example',
      value: 'no-consensus',
      words: 'No consensus',
      topic: 'politics',
      asOf: '2025-10',
      old: false,
      link: 'https://en.wikipedia.org/wiki/Example',
      lineage: '',
    },
    {
      rater: 'pc1',
      rated: 'westmarkpost.example',
      value: '0.71',
      words: '0.71 on a scale from 0 to 1',
      asOf: '2023-09',
      old: true,
      link: 'https://doi.org/10.1093/pnasnexus/pgad286',
      lineage: 'Made from six lists of expert ratings, among them Media Bias/Fact Check.',
    },
  ],
  listings: [
    {
      source: 'dima',
      rated: 'westmarkpost.example',
      network: 'Example network',
      words: 'Named in the report “Example network” of the Example Institute',
      asOf: '2026-02',
      old: false,
      link: 'https://example.org/report',
    },
  ],
  lists: 6,
};
