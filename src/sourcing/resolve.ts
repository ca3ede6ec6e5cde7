import { apposed, describedAs, included, namedList } from './apposition.ts';
import { commonSource } from './common-source.ts';
import { conjuncts } from './conjuncts.ts';
import { tagNumber } from '../language/part-of-speech.ts';
import { organisationNouns, quantityWords } from './lexicon/source-nouns.ts';
import { mentionsBefore } from './mentions-before.ts';
import { namedSource } from './named-source.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { pronounSource, relativeAntecedent, relatives } from './pronoun-source.ts';
import { toNamed, toNobody, toPerson, toUnnamed, toUnsure, together } from './references.ts';
import type { Reference, Scene } from './scene.ts';
import { severalMeant } from './several-meant.ts';
import { endOfNamed, readPhrase } from './source-phrase.ts';
import { titledPerson } from './titled-person.ts';
import { isWord, wordOf, written, type Run } from './words.ts';

/** "Who" is never a body: after "a professor at Duke, who" it is the person named before. */
function ofWho(scene: Scene, pronoun: number, found: Reference): Reference {
  if (wordOf(scene.words, pronoun) !== 'who') return found;
  if (/^(?:document|unspecified|outlet)$/u.test(found.kind)) return toUnnamed('who', true);
  if (found.kind !== 'organisation') return found;
  const last = mentionsBefore(scene.words, scene.people.mentions, pronoun, 0).at(-1);
  return last ? toPerson(last.person, true, 'who') : toUnnamed('who', true);
}

/** "Hale’s “Harbour Lights”": what somebody made, by its title. */
function quotedTitle(scene: Scene, phrase: NounPhrase): Reference | undefined {
  const { words } = scene;
  const start = phrase.modifiers.from;
  const isQuoted =
    /^(?:[“"]|``)$/u.test(wordOf(words, start)) &&
    /^(?:[”"]|'')$/u.test(wordOf(words, phrase.head + 1));
  if (!phrase.owner || !isQuoted) return undefined;
  const title = written(words, { from: start + 1, to: phrase.head + 1 });
  return toNamed('document', title, written(words, phrase.core));
}

/** "This reporter", "this newspaper": the outlet speaks of itself. */
const isWriter = ({ words }: Scene, phrase: NounPhrase): boolean =>
  wordOf(words, phrase.core.from) === 'this' &&
  words.quoted[phrase.head] !== 1 &&
  /^(?:reporter|writer|author|columnist|correspondent|newspaper|page|column|blog|site)$/u.test(
    phrase.noun,
  );

const nouns = new Set([tagNumber('NN'), tagNumber('NNS')]);

/** "Republican criticism", "Democratic calls": the party's people, nobody in particular. */
const isParty = ({ words }: Scene, { from, to }: Run): boolean =>
  to - from === 1 &&
  nouns.has(words.tags[to] ?? -1) &&
  /^(?:republican|democratic|gop|conservative|liberal)$/u.test(wordOf(words, from));

/** "Whose office", "whose company": the body of the one before. */
function bodyOfWhose(
  scene: Scene,
  run: Run,
  before: Run,
  speaker: Reference | undefined,
): Reference | undefined {
  const phrase = readPhrase(scene, run);
  if (!phrase || !organisationNouns.has(phrase.noun)) return undefined;
  return commonSource(
    scene,
    phrase,
    () => one(scene, before, speaker),
    () => undefined,
  );
}

function one(scene: Scene, run: Run, speaker: Reference | undefined): Reference {
  const { words } = scene;
  let { from } = run;
  while (
    from < run.to &&
    (!isWord(words, from) || /^(?:both|even|also|former|by)$/u.test(wordOf(words, from)))
  )
    from++;
  let { to } = run;
  for (let i = from + 1; i < to; i++)
    if (/^(?:him|her|it|them)sel(?:f|ves)$/u.test(wordOf(words, i))) to = i;
  const whole = { from, to: endOfNamed(scene, from, to) };
  const own = written(words, whole);
  const first = wordOf(words, from);
  if (run.to - from <= 2 || relatives.has(first)) {
    const meant = pronounSource(scene, from, speaker);
    const isAlone =
      run.to - from === 1 ||
      !isWord(words, from + 1) ||
      /^'(?:s|ve|d|re|ll|m)$/u.test(wordOf(words, from + 1));
    if (meant && isAlone) return meant;
    if (relatives.has(first)) {
      const before = relativeAntecedent(scene, from);
      const owner = before && describedAs(scene, before, first);
      if (owner) return { ...owner, words: own };
      const body =
        before && first === 'whose' ? bodyOfWhose(scene, whole, before, speaker) : undefined;
      if (body) return body;
      if (before && before.to > before.from && before.to <= from)
        return ofWho(scene, from, { ...one(scene, before, speaker), words: own });
      return toUnsure('person', own);
    }
  }
  const phrase = readPhrase(scene, whole);
  if (!phrase) return toUnnamed(written(words, run), true);
  if (isParty(scene, run)) return toUnnamed(own, true);
  const titled = titledPerson(scene, whole);
  if (titled) return titled;
  const example = included(scene, phrase.rest);
  if (example) return resolveRun(scene, example, speaker);
  const title = quotedTitle(scene, phrase);
  if (title) return title;
  const named = namedSource(scene, phrase);
  if (named) return named;
  const name = apposed(scene, phrase.rest);
  if (name) return name;
  if (/^(?:latter|former|pair|duo)$/u.test(phrase.noun)) return toUnsure('person', own);
  const several = severalMeant(scene, phrase);
  if (several) return { ...several, words: own };
  if (quantityWords.has(phrase.noun)) return toUnnamed(own, true);
  if (isWriter(scene, phrase)) return toNobody('outlet', own);
  const { owner } = phrase;
  const { rest } = phrase;
  const isBy = /^(?:by|from|among)$/u.test(wordOf(words, rest.from)) && rest.to > rest.from + 1;
  return commonSource(
    scene,
    phrase,
    () => owner && resolveRun(scene, owner, speaker),
    () => (isBy ? resolveRun(scene, { from: rest.from + 1, to: rest.to }, speaker) : undefined),
  );
}

/** Whom the words of a run mean. */
export function resolveRun(scene: Scene, run: Run, speaker: Reference | undefined): Reference {
  const listed = namedList(scene, run);
  if (listed) return listed;
  const parts = conjuncts(scene, run).map((part) => one(scene, part, speaker));
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return together(parts, written(scene.words, run));
}
