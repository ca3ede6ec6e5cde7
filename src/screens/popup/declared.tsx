import type { Article } from '../../article/article.ts';
import type { Declarations, Policy } from '../../outlets/declarations.ts';
import type { ExplainingPage } from '../../outlets/explaining-pages.ts';
import { useWords } from '../../parts/surroundings.ts';
import type { MessageKey, Words } from '../../parts/words.ts';

/** One thing that the page says of itself; without a value it is "not declared". */
interface Row {
  readonly name: MessageKey;
  readonly value?: string | undefined;
  /** Where the page says it, if it gives an address. */
  readonly url?: string | undefined;
}

/** Shown whether declared or not: what a reader looks for first. The others are shown where they are declared. */
const looked = [
  ['declared_corrections', 'correctionsPolicy', 'corrections'],
  ['declared_ownership', 'ownershipFundingInfo', 'ownership'],
  ['declared_ethics', 'ethicsPolicy', 'ethics'],
] as const satisfies readonly (readonly [MessageKey, Policy, ExplainingPage])[];

const others = {
  publishingPrinciples: 'declared_principles',
  masthead: 'declared_masthead',
  diversityPolicy: 'declared_diversity',
  verificationFactCheckingPolicy: 'declared_verification',
  unnamedSourcesPolicy: 'declared_unnamed',
  actionableFeedbackPolicy: 'declared_feedback',
} as const satisfies Partial<Record<Policy, MessageKey>>;

/** What the page says of itself; what it leaves out is a quiet fact, not a fault. */
export function Declared({
  article,
  declarations,
}: {
  readonly article: Article;
  readonly declarations: Declarations | undefined;
}) {
  const words = useWords();
  const rows = [
    ...articleRows(article, words),
    ...(declarations ? declaredRows(declarations, words) : []),
  ];
  return (
    <table class="declared">
      <caption>{words('declared')}</caption>
      <tbody>
        {rows.map(({ name, value, url }) => (
          <tr key={name}>
            <th scope="row">{words(name)}</th>
            <td class={value ? '' : 'muted'}>
              {value && url ? (
                <a href={url} target="_blank" rel="noreferrer noopener">
                  {value}
                </a>
              ) : (
                value || words('not_declared')
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function articleRows(article: Article, words: Words): Row[] {
  const { dateline, published, modified, text } = article;
  return [
    { name: 'declared_byline', value: article.byline.join(', ') },
    ...(dateline
      ? [{ name: 'declared_dateline', value: text.slice(dateline.start, dateline.end) } as const]
      : []),
    { name: 'declared_published', value: published && words.isoDay(published) },
    ...(modified && modified !== published
      ? [{ name: 'declared_modified', value: words.isoDay(modified) } as const]
      : []),
  ];
}

function declaredRows(declarations: Declarations, words: Words): Row[] {
  const { policies, pages, kinds, publisher, parent, credit, corrections, claimReviews } =
    declarations;
  const told: readonly Row[] = [
    { name: 'declared_kind', value: kinds.map((kind) => words(kindKeys[kind])).join(', ') },
    { name: 'declared_credit', value: credit },
    { name: 'declared_publisher', value: publisher },
    { name: 'declared_parent', value: parent },
    { name: 'declared_corrected', value: corrections.join(' · ') },
    {
      name: 'declared_reviews',
      value: claimReviews
        .map(({ claim, verdict, by }) => [`“${claim}”`, verdict, by].filter(Boolean).join(' – '))
        .join(' · '),
    },
  ];
  return [
    ...told.filter(({ value }) => value),
    ...looked.map(([name, policy, page]): Row => {
      const declared = policies[policy];
      const url = declared?.url ?? pages[page];
      return { name, url, value: declared?.text ?? (url && words('declared_there')) };
    }),
    ...(Object.keys(others) as (keyof typeof others)[]).flatMap((policy): Row[] => {
      const declared = policies[policy];
      if (!declared) return [];
      const value = declared.text ?? words('declared_there');
      return [{ name: others[policy], value, url: declared.url }];
    }),
    ...(pages.about
      ? [{ name: 'declared_about', value: words('declared_there'), url: pages.about } as const]
      : []),
    ...(pages.contact
      ? [{ name: 'declared_contact', value: words('declared_there'), url: pages.contact } as const]
      : []),
  ];
}

const kindKeys = {
  reportage: 'article_reportage',
  opinion: 'article_opinion',
  analysis: 'article_analysis',
  'advertiser content': 'article_advertiser',
  satire: 'article_satire',
  background: 'article_background',
  review: 'article_review',
  'question to the public': 'article_question',
  'live blog': 'article_live',
  'blog post': 'article_post',
  'news article': 'article_news',
} as const satisfies Record<Declarations['kinds'][number], MessageKey>;
