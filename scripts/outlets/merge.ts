/**
 * Weighs what the sources say of one site: for each fact the first source in the order of
 * FACT_SOURCES wins, and a hand-checked row wins over all. Every contradiction of a hand-checked
 * row must have a decision, or the build fails.
 */
import { FACT_NAMES } from '../../src/outlets/outlet.ts';
import type { FactName } from '../../src/outlets/outlet.ts';
import { FACT_SOURCES } from '../../src/outlets/sources.ts';
import type { Candidate } from './candidate.ts';
import type { Line } from './delimited.ts';
import { groupBy } from './group-by.ts';
import type { Overrides } from './overrides.ts';

export interface Contradiction {
  readonly site: string;
  readonly fact: FactName;
  readonly ours: string;
  readonly source: string;
  readonly theirs: string;
  /** Why ours stands, from decisions.tsv; undefined is undecided. */
  readonly decision?: string;
}

export interface Merged {
  /** What is left of each candidate: only the facts that it is the source of. */
  readonly kept: readonly Candidate[];
  readonly contradictions: readonly Contradiction[];
}

// What a hand-checked row leaves open on ownership or kind was left open on purpose.
const MAY_BE_ADDED: ReadonlySet<FactName> = new Set(['country', 'language', 'wikidata']);

/** A list may add to a hand-checked row what it leaves open, if it means the same outlet by name. */
const mayAdd = ({ facts }: Candidate, name: FactName, checked: Candidate): boolean =>
  name === 'registered' ||
  (MAY_BE_ADDED.has(name) &&
    plainName(facts.name ?? '') === plainName(checked.facts.name ?? 'none'));

// What a list calls a site (station, newspaper) is too coarse to contradict.
const COMPARED: readonly FactName[] = ['name', 'country', 'language', 'owner', 'wikidata'];

/** Merges all candidates; `decisions` are the rows of decisions.tsv. */
export function merge(
  overrides: Overrides,
  lists: readonly Candidate[],
  decisions: readonly Line[],
): Merged {
  const mainOf = new Map(overrides.addresses.map(({ site, main }) => [site, main]));
  const own = new Map(overrides.candidates.map((candidate) => [candidate.site, candidate]));
  const contradictions: Contradiction[] = [];
  const kept: Candidate[] = [];
  const bySite = groupBy([...overrides.candidates, ...lists], (candidate) => candidate.site);
  for (const [site, candidates] of bySite) {
    const checked = own.get(mainOf.get(site) ?? site);
    if (checked) contradictions.push(...contradictionsOf(checked, candidates, decisions));
    // A second address has the facts of the main one.
    if (!mainOf.has(site)) kept.push(...winners(candidates, checked));
  }
  return { kept, contradictions };
}

function winners(candidates: readonly Candidate[], checked?: Candidate): Candidate[] {
  const taken = new Set<FactName>();
  const order = candidates.toSorted(
    (a, b) => rank(a) - rank(b) || compareText(JSON.stringify(a.facts), JSON.stringify(b.facts)),
  );
  return order.flatMap((candidate): Candidate[] => {
    const won = FACT_NAMES.filter(
      (name) =>
        candidate.facts[name] !== undefined &&
        !taken.has(name) &&
        (!checked || candidate === checked || mayAdd(candidate, name, checked)),
    );
    for (const name of won) taken.add(name);
    const facts = Object.fromEntries(won.map((name) => [name, candidate.facts[name] ?? '']));
    return won.length > 0 ? [{ ...candidate, facts }] : [];
  });
}

const rank = ({ source }: Candidate): number => FACT_SOURCES.findIndex((id) => id === source);
const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function contradictionsOf(
  checked: Candidate,
  candidates: readonly Candidate[],
  decisions: readonly Line[],
): Contradiction[] {
  return candidates.flatMap(({ source, site, facts }) =>
    COMPARED.flatMap((fact): Contradiction[] => {
      const ours = checked.facts[fact];
      const theirs = facts[fact];
      if (
        source === 'own' ||
        !ours ||
        !theirs ||
        agrees(fact, ours, theirs) ||
        aboveOurs(fact, checked, theirs)
      )
        return [];
      const decided = decisions.find(
        (line) =>
          line['source'] === source &&
          line['fact'] === fact &&
          (line['site'] === site || line['site'] === '*'),
      );
      return [
        { site, fact, ours, source, theirs, ...(decided && { decision: decided['reason'] ?? '' }) },
      ];
    }),
  );
}

/** Whether two values say the same; the company above ours is no contradiction either. */
function agrees(fact: FactName, ours: string, theirs: string): boolean {
  if (fact === 'language') {
    return theirs.split(' ').some((code) => ours.split(' ').includes(code));
  }
  if (fact !== 'name' && fact !== 'owner') return ours === theirs;
  const [a, b] = [plainName(ours), plainName(theirs)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

const aboveOurs = (fact: FactName, { facts }: Candidate, theirs: string): boolean =>
  fact === 'owner' && facts.parent !== undefined && agrees(fact, facts.parent, theirs);

const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}|\(.*?\)/gu, '')
    .replaceAll('&', 'and')
    .toLowerCase()
    .replace(/^(?:the|le|la|les|die|der|das|el|il) /u, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
