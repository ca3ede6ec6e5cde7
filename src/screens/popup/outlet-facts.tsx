import type { Fact, FactName, Facts, OutletType } from '../../outlets/outlet.ts';
import { SOURCES } from '../../outlets/sources.ts';
import { useWords } from '../../parts/surroundings.ts';
import type { MessageKey, Words } from '../../parts/words.ts';
import { hostOf } from './page-state.ts';

/** The facts in the order of a reader's questions. The name stands in the header. */
const order = [
  'type',
  'country',
  'place',
  'language',
  'owner',
  'parent',
  'founded',
  'ended',
  'registered',
] as const satisfies readonly FactName[];

/** One row a fact: what, the value, and who says so, with the page where it can be checked. */
export function FactRows({ facts }: { readonly facts: Facts }) {
  const words = useWords();
  const rows = order.flatMap((name) => {
    const fact = facts[name];
    return fact ? [{ name, fact }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <table class="facts">
      <caption class="visually-hidden">{words('facts')}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{words('fact')}</th>
          <th scope="col">{words('fact_value')}</th>
          <th scope="col">{words('fact_source')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, fact }) => (
          <tr key={name}>
            <th scope="row">{words(`fact_${name}`)}</th>
            <td>{valueWords(name, fact, words)}</td>
            <td class="source">
              <SourceLink fact={fact} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the outlet is in a few words: type, country, since when. */
export function aboutOutlet(facts: Facts, words: Words): string {
  const { type, country, founded } = facts;
  const parts = [
    type && valueWords('type', type, words),
    country && valueWords('country', country, words),
    founded && words('about_since', founded.value),
  ];
  return parts.filter(Boolean).join(' · ');
}

function SourceLink({ fact }: { readonly fact: Fact }) {
  const words = useWords();
  const asOf = words.isoDay(fact.asOf);
  const own = fact.source === 'own';
  return (
    <a
      href={fact.url}
      target="_blank"
      rel="noreferrer noopener"
      title={words(own ? 'fact_own' : 'fact_as_of', asOf)}
    >
      {own ? words('fact_see', siteOfPage(fact.url)) : SOURCES[fact.source].name}
    </a>
  );
}

/** The site of a page on which a fact can be checked, as readers call it. */
function siteOfPage(url: string): string {
  const host = hostOf(url);
  return host.endsWith('.wikipedia.org') ? 'Wikipedia' : host;
}

function valueWords(name: (typeof order)[number], { value }: Fact, words: Words): string {
  if (name === 'type') return typeWords(value, words);
  if (name === 'country') return nameIn(words.locale, 'region', value);
  if (name !== 'language') return value;
  return value
    .split(' ')
    .map((code) => nameIn(words.locale, 'language', code))
    .join(', ');
}

/** The type of outlet in the reader's words; a type that we do not know as the source gives it. */
const typeWords = (value: string, words: Words): string =>
  value in typeKeys ? words(typeKeys[value as OutletType]) : value;

const typeKeys = {
  newspaper: 'type_newspaper',
  magazine: 'type_magazine',
  'news site': 'type_news_site',
  broadcaster: 'type_broadcaster',
  'public broadcaster': 'type_public_broadcaster',
  'news agency': 'type_news_agency',
  'press-release service': 'type_press_release',
  satire: 'type_satire',
  'fact-checker': 'type_fact_checker',
  'scientific journal': 'type_journal',
  aggregator: 'type_aggregator',
  blog: 'type_blog',
  'student newspaper': 'type_student',
  'television station': 'type_television',
  reference: 'type_reference',
  organisation: 'type_organisation',
} as const satisfies Record<OutletType, MessageKey>;

/** The name of a country or language in the reader's words; the code itself where the browser knows none. */
function nameIn(locale: string, type: 'region' | 'language', code: string): string {
  try {
    return new Intl.DisplayNames([locale], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
