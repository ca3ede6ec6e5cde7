/** Our own facts, entered by hand: src/outlets/overrides/*.tsv. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../../src/outlets/address.ts';
import { FACT_NAMES, OUTLET_TYPES } from '../../src/outlets/outlet.ts';
import type { Candidate } from './candidate.ts';
import { isCountryCode } from './codes.ts';
import { parseTsv } from './delimited.ts';
import type { Line } from './delimited.ts';

/** A second or an earlier address of an outlet. */
export interface OtherAddress {
  readonly site: string;
  readonly main: string;
  readonly relation: 'same' | 'moved';
}

export interface Overrides {
  readonly candidates: readonly Candidate[];
  readonly addresses: readonly OtherAddress[];
}

/** Reads and checks every file of the folder. Throws with file and line at the first mistake. */
export function readOverrides(folder: string): Overrides {
  const candidates: Candidate[] = [];
  const addresses: OtherAddress[] = [];
  const seen = new Map<string, string>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()) {
    parseTsv(readFileSync(join(folder, file), 'utf8')).forEach((line, i) => {
      const place = `${file}:${i + 2}`;
      const [main, ...others] = addressesOf(line, place);
      for (const { site } of [main, ...others]) {
        const before = seen.get(site);
        if (before !== undefined) throw new Error(`${place}: ${site} is already in ${before}`);
        seen.set(site, place);
      }
      candidates.push(candidateOf(line, main.site, place));
      addresses.push(...others);
    });
  }
  return { candidates, addresses };
}

function addressesOf(line: Line, place: string): [OtherAddress, ...OtherAddress[]] {
  const [first = '', ...rest] = (line['addresses'] ?? '').split(' ').filter(Boolean);
  const main: OtherAddress = { site: first, main: first, relation: 'same' };
  const others = rest.map((text): OtherAddress => {
    const [, relation, site = ''] = /^(same|moved):(.+)$/u.exec(text) ?? [];
    if (relation !== 'same' && relation !== 'moved') {
      throw new Error(`${place}: "${text}" must be same:address or moved:address`);
    }
    return { site, main: first, relation };
  });
  for (const { site } of [main, ...others]) {
    if (addressOf(site)?.keys[0] !== site) {
      throw new Error(`${place}: "${site}" is not an address that a page is looked up by`);
    }
  }
  return [main, ...others];
}

function candidateOf(line: Line, site: string, place: string): Candidate {
  const facts = Object.fromEntries(
    FACT_NAMES.flatMap((name) => (line[name] ? [[name, line[name]]] : [])),
  );
  const page = line['page'] ?? '';
  check(facts['name'] !== undefined, `${place}: no name`);
  check(URL.canParse(page) && page.startsWith('https://'), `${place}: no page to check it on`);
  check(!facts['country'] || isCountryCode(facts['country']), `${place}: unknown country`);
  check(
    !facts['type'] || OUTLET_TYPES.some((type) => type === facts['type']),
    `${place}: unknown type ${facts['type']}`,
  );
  for (const year of [facts['founded'], facts['ended']]) {
    check(!year || /^1[5-9]\d\d$|^20\d\d$/u.test(year), `${place}: ${year} is no year`);
  }
  check(!facts['wikidata'] || /^Q\d+$/u.test(facts['wikidata']), `${place}: no Q number`);
  const languages = (facts['language'] ?? '').split(' ').filter(Boolean);
  check(
    languages.every((code) => /^[a-z]{2,3}$/u.test(code)),
    `${place}: unknown language`,
  );
  const checked = line['checked'] ?? '';
  check(/^(?:20\d\d-[01]\d)?$/u.test(checked), `${place}: ${checked} is no month`);
  return { source: 'own', site, facts, page, ...(checked && { checked }) };
}

function check(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}
