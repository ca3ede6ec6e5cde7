import { genderOfFirstName } from './lexicon/first-names.ts';
import { bodyNameWords, groupNames, metonyms } from './lexicon/metonyms.ts';
import { documentNouns, organisationNouns } from './lexicon/source-nouns.ts';
import { singular } from './noun-phrase.ts';
import { toNamed, toPerson, toUnnamed, toUnsure } from './references.ts';
import type { Reference, Scene } from './scene.ts';
import { wordOf, written, type Run, type Words } from './words.ts';

/** "TheBlaze", "BuzzFeed": a name even at the start of a sentence. */
const hasInnerCapital = (words: Words, index: number): boolean =>
  /\p{Ll}\p{Lu}/u.test(words.text.slice(words.starts[index], words.ends[index]));

/** A name that we only know by its capitals. */
export function unknownName(scene: Scene, run: Run, words: string): Reference | undefined {
  const lower = written(scene.words, run).toLowerCase();
  const last = wordOf(scene.words, run.to - 1).replace(/'s$/u, '');
  if (groupNames.has(last)) return toUnnamed(words, true);
  if (metonyms.has(lower)) return toNamed('organisation', scene.organisations.nameOf(run), words);
  const person = bodyNameWords.has(last) ? undefined : scene.people.named(run);
  if (person) return toPerson(person, true, words);
  const isMany = singular(last) !== last && organisationNouns.has(singular(last));
  if (isMany && !bodyNameWords.has(last)) return toUnnamed(words, true);
  if (bodyNameWords.has(last) || organisationNouns.has(singular(last))) {
    return toNamed('organisation', scene.organisations.nameOf(run), words);
  }
  if (/^(?:\p{Lu}\.?){2,6}$/u.test(written(scene.words, run))) {
    return toNamed('organisation', scene.organisations.nameOf(run), words);
  }
  if (/^\d+$/u.test(last) && documentNouns.has(wordOf(scene.words, run.from))) {
    return toNamed('document', written(scene.words, run), words);
  }
  if (genderOfFirstName(wordOf(scene.words, run.from)) && run.to - run.from > 1) {
    return { ...toUnsure('person', words), names: [written(scene.words, run)], certain: true };
  }
  const isName =
    run.to - run.from > 1 ||
    hasInnerCapital(scene.words, run.from) ||
    (scene.words.sentences[run.from - 1] === scene.words.sentences[run.from] &&
      !last.endsWith('s'));
  return isName ? toNamed('organisation', scene.organisations.nameOf(run), words) : undefined;
}
