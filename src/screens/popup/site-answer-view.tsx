import type { AdsTxt } from '../../outlets/ads-txt.ts';
import type { FileAnswer, SiteAnswer } from '../../outlets/site-answer.ts';
import { TRUST_LINKS, type TrustTxt } from '../../outlets/trust-txt.ts';
import { useWords } from '../../parts/surroundings.ts';
import type { MessageKey, Words } from '../../parts/words.ts';
import { Out, Statements, type StatedValue, type Statement } from './statements.tsx';

/** What the site says of itself in its files, or plainly that it has none. */
export function SiteAnswerView({
  site,
  answer: { trust, ads },
}: {
  readonly site: string;
  readonly answer: SiteAnswer;
}) {
  const words = useWords();
  const found = trust.outcome === 'found' || ads.outcome === 'found';
  return (
    <>
      <h3>{words('ask_title', site)}</h3>
      <File answer={trust} file="ask_trust" silent="ask_trust_silent" rowsOf={trustRows} />
      <File answer={ads} file="ask_ads" silent="ask_ads_silent" rowsOf={adsRows} />
      {found && <p class="muted">{words('ask_note')}</p>}
    </>
  );
}

function File<T>({
  answer,
  file,
  silent,
  rowsOf,
}: {
  readonly answer: FileAnswer<T>;
  readonly file: MessageKey;
  readonly silent: MessageKey;
  readonly rowsOf: (says: T, words: Words) => Statement[];
}) {
  const words = useWords();
  if (answer.outcome !== 'found') {
    const open = answer.outcome !== 'missing' && answer.outcome !== 'unreachable';
    return (
      <p>
        {words(`ask_${answer.outcome}`, words(file))}{' '}
        {open && <Out url={answer.url}>{words('ask_open')}</Out>}
      </p>
    );
  }
  const statements = rowsOf(answer.says, words).filter(({ values }) => values.length > 0);
  const link = <Out url={answer.url}>{words(file)}</Out>;
  if (statements.length > 0) return <Statements caption={link} statements={statements} />;
  return (
    <p>
      {link}: <span class="muted">{words(silent)}</span>
    </p>
  );
}

function trustRows({ links, contact, training }: TrustTxt, words: Words): Statement[] {
  return [
    ...TRUST_LINKS.map((name): Statement => ({
      name: `ask_${name}`,
      values: (links[name] ?? []).map((url) => ({ text: shortAddress(url), url })),
    })),
    { name: 'ask_contact', values: contact.map(contactOf) },
    { name: 'ask_training', values: training ? [{ text: words(`ask_training_${training}`) }] : [] },
  ];
}

function adsRows({ owner, managers, contact }: AdsTxt, words: Words): Statement[] {
  // A contact alone answers no question of who stands behind the site.
  if (owner === undefined && managers.length === 0) return [];
  const nameOf = new Intl.DisplayNames([words.locale], { type: 'region' });
  return [
    { name: 'ask_owner', values: owner === undefined ? [] : [{ text: owner }] },
    {
      name: 'ask_manager',
      values: managers.map(({ domain, country }) => ({
        text: country ? words('ask_only_in', domain, nameOf.of(country) ?? country) : domain,
      })),
    },
    { name: 'ask_contact', values: contact.map(contactOf) },
  ];
}

/** An address as readers write it. */
function shortAddress(url: string): string {
  const { host, pathname } = new URL(url);
  return host.replace(/^www\./, '') + (pathname === '/' ? '' : pathname.replace(/\/$/, ''));
}

/** A contact that is a web address can be opened; any other is text. */
const contactOf = (text: string): StatedValue =>
  /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)
    ? { text: shortAddress(text), url: text }
    : { text };
