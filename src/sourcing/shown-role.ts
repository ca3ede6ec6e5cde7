import { roleNouns } from './lexicon/source-nouns.ts';
import { endsLikePerson } from './lexicon/person-endings.ts';

/** "Who is the minister for ports" tells a role, "who had never smoked" does not. */
const calling =
  /^who (?:(?:is|was|has been) (?:\w+ (?:serving|working) as )?(?:an?|the|its|their) \p{L}|(?:has |had |now |also |previously |then )*(?:work(?:s|ed)|serv(?:es|ed)|research(?:es|ed)|stud(?:ies|ied)|teaches|taught|leads|led|heads|headed|runs|ran|chairs|chaired|directs|directed|represents|represented|owns|owned|founded|studies)\b)/u;

/** What the engine takes along at the end: a verb of saying, with what stands before it. */
const said = /(?: who (?:\p{L}+ )?)? ?\b(?:said|says|told|added|argued|warned|wrote)$/u;

/**
 * What an article says somebody is, as it can stand under a name: a relative clause only where it tells a calling, nothing
 * of the verb that follows, and no "Dr." that belongs to the name. Undefined if nothing is left.
 */
export function shownRole(written: string): string | undefined {
  const isClause = /^who\b/u.test(written);
  if (isClause && !calling.test(written)) return undefined;
  let role = written.replace(/^who is (?:the |an? )?/u, '').replace(said, '');
  const [, before] = /^(.*) (?:Dr|Mr|Mrs|Ms|Prof|Sir)\.?$/u.exec(role) ?? [];
  if (before !== undefined) {
    const noun = before.split(' ').at(-1)?.toLowerCase() ?? '';
    if (!roleNouns.has(noun) && !endsLikePerson(noun)) return undefined;
    role = before;
  }
  return role === '' ? undefined : role;
}
