export type Gender = 'male' | 'female';

/** Words before a name that are no part of it, with what they say of the person. */
export const honorifics: ReadonlyMap<string, Gender | undefined> = new Map<
  string,
  Gender | undefined
>([
  ['mr', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['king', 'male'],
  ['prince', 'male'],
  ['congressman', 'male'],
  ['father', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['lady', 'female'],
  ['dame', 'female'],
  ['queen', 'female'],
  ['princess', 'female'],
  ['congresswoman', 'female'],
  ['first-lady', 'female'],
  ...`sen senator rep representative gov governor lt dr doctor prof professor president premier chancellor
    secretary gen general col colonel capt captain sgt sergeant maj major adm admiral cmdr commander rev
    reverend pastor pope bishop cardinal judge justice mayor sheriff chief minister prime ambassador speaker
    chairman chairwoman attorney lieutenant director vice sens senators reps representatives govs governors
    justices judges messrs former ex- ex then-candidate candidate nominee`
    .trim()
    .split(/\s+/u)
    .map((word): [string, undefined] => [word, undefined]),
]);

/** Offices that a shortened title stands for: what "Sen." lets the article say later. */
export const officesOfTitle: ReadonlyMap<string, readonly string[]> = new Map([
  ['sen', ['senator', 'lawmaker', 'legislator']],
  ['senator', ['senator', 'lawmaker', 'legislator']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker', 'legislator']],
  ['representative', ['representative', 'congressman', 'congresswoman', 'lawmaker', 'legislator']],
  ['congressman', ['representative', 'congressman', 'lawmaker', 'legislator']],
  ['congresswoman', ['representative', 'congresswoman', 'lawmaker', 'legislator']],
  ['gov', ['governor']],
  ['dr', ['doctor']],
  ['prof', ['professor']],
  ['gen', ['general']],
  ['col', ['colonel']],
  ['adm', ['admiral']],
  ['lt', ['lieutenant']],
  ['capt', ['captain']],
  ['sgt', ['sergeant']],
  ['rev', ['reverend', 'pastor']],
]);

/** Words that say the same of a person when an article varies its wording. */
export const sameOffice: ReadonlyMap<string, readonly string[]> = new Map([
  ['nominee', ['candidate', 'standard-bearer', 'contender', 'hopeful']],
  ['candidate', ['nominee', 'contender', 'hopeful', 'standard-bearer', 'frontrunner']],
  ['contender', ['candidate', 'nominee', 'hopeful']],
  ['hopeful', ['candidate', 'contender', 'nominee']],
  ['businessman', ['mogul', 'tycoon', 'magnate', 'developer', 'billionaire', 'executive']],
  ['mogul', ['businessman', 'tycoon', 'magnate', 'developer', 'billionaire']],
  ['billionaire', ['mogul', 'tycoon', 'magnate', 'businessman']],
  ['developer', ['mogul', 'businessman']],
  ['lawyer', ['attorney']],
  ['judge', ['justice']],
  ['justice', ['judge']],
  ['attorney', ['lawyer']],
  ['chairman', ['chair', 'head', 'leader']],
  ['chairwoman', ['chair', 'head', 'leader']],
  ['chair', ['chairman', 'chairwoman', 'head']],
  ['adviser', ['advisor', 'aide']],
  ['advisor', ['adviser', 'aide']],
  ['professor', ['academic', 'scholar', 'researcher', 'scientist', 'historian']],
  ['premier', ['minister', 'leader']],
  ['chancellor', ['leader']],
  ['president', ['leader']],
  ['host', ['anchor', 'moderator']],
  ['anchor', ['host', 'moderator']],
  ['moderator', ['anchor', 'host']],
  ['reporter', ['journalist', 'correspondent']],
  ['correspondent', ['reporter', 'journalist']],
  ['director', ['filmmaker', 'chief', 'head']],
  ['chief', ['head', 'director']],
  ['congressman', ['lawmaker', 'representative']],
  ['congresswoman', ['lawmaker', 'representative']],
]);
