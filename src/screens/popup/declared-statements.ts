import type { Article } from '../../article/article.ts';
import type { Declarations, Policy } from '../../outlets/declarations.ts';
import type { ExplainingPage } from '../../outlets/explaining-pages.ts';
import type { MessageKey, Words } from '../../parts/words.ts';
import type { StatedValue, Statement } from './statements.tsx';

export interface PlacedStatement extends Statement {
  /** first: what readers look for, declared or not; if declared: worth a row where it is; unfolded: the rest. */
  readonly place: 'first' | 'if declared' | 'unfolded';
}

/** Policies and pages in the order of the list, with the page of the site that stands for a policy. */
const rules = [
  ['first', 'declared_corrections', 'correctionsPolicy', 'corrections'],
  ['first', 'declared_ownership', 'ownershipFundingInfo', 'ownership'],
  ['first', 'declared_ethics', 'ethicsPolicy', 'ethics'],
  ['unfolded', 'declared_principles', 'publishingPrinciples'],
  ['unfolded', 'declared_masthead', 'masthead'],
  ['unfolded', 'declared_diversity', 'diversityPolicy'],
  ['unfolded', 'declared_verification', 'verificationFactCheckingPolicy'],
  ['unfolded', 'declared_unnamed', 'unnamedSourcesPolicy'],
  ['unfolded', 'declared_feedback', 'actionableFeedbackPolicy'],
  ['unfolded', 'declared_about', undefined, 'about'],
  ['unfolded', 'declared_contact', undefined, 'contact'],
] as const satisfies readonly (readonly [
  PlacedStatement['place'],
  MessageKey,
  Policy | undefined,
  ExplainingPage?,
])[];

/** All that a page may declare of its article and its publisher, each with what it declares. */
export function declaredStatements(
  article: Article,
  declarations: Declarations | undefined,
  words: Words,
): PlacedStatement[] {
  const ofArticle = articleStatements(article, declarations, words);
  return declarations
    ? [
        ...ofArticle,
        ...publisherStatements(declarations, words),
        ...ruleStatements(declarations, words),
      ]
    : ofArticle;
}

function articleStatements(
  { byline, dateline, published, modified, text }: Article,
  declarations: Declarations | undefined,
  words: Words,
): PlacedStatement[] {
  const line = dateline ? text.slice(dateline.start, dateline.end) : declarations?.dateline;
  const own: PlacedStatement[] = [
    { place: 'first', name: 'declared_byline', values: authorsOf(byline, declarations) },
    {
      place: 'first',
      name: 'declared_published',
      values: one(published && words.isoDay(published)),
    },
    {
      place: 'if declared',
      name: 'declared_modified',
      values: one(modified && modified !== published ? words.isoDay(modified) : undefined),
    },
    { place: 'if declared', name: 'declared_dateline', values: one(line) },
  ];
  if (!declarations) return own;
  const { kinds, credit, corrections, claimReviews, copyright } = declarations;
  return [
    ...own,
    {
      place: 'if declared',
      name: 'declared_kind',
      values: kinds.map((kind) => ({ text: words(kindKeys[kind]) })),
    },
    { place: 'if declared', name: 'declared_credit', values: one(credit) },
    {
      place: 'if declared',
      name: 'declared_corrected',
      values: corrections.map((correction) => ({ text: correction })),
    },
    {
      place: 'if declared',
      name: 'declared_reviews',
      values: claimReviews.map(({ claim, verdict, by, url }) => ({
        text: [`“${claim}”`, verdict, by].filter(Boolean).join(' – '),
        url,
      })),
    },
    { place: 'unfolded', name: 'declared_copyright', values: one(copyright) },
  ];
}

function publisherStatements(
  { publisher, parent, founded }: Declarations,
  words: Words,
): PlacedStatement[] {
  return [
    { place: 'first', name: 'declared_publisher', values: one(publisher) },
    { place: 'if declared', name: 'declared_parent', values: one(parent) },
    { place: 'unfolded', name: 'declared_founded', values: one(founded && words.isoDay(founded)) },
  ];
}

const ruleStatements = ({ policies, pages }: Declarations, words: Words): PlacedStatement[] =>
  rules.map(([place, name, policy, page]) => {
    const declared = policy && policies[policy];
    const url = declared?.url ?? (page && pages[page]);
    return { place, name, values: one(declared?.text ?? (url && words('declared_there')), url) };
  });

const one = (text: string | undefined, url?: string): StatedValue[] =>
  text ? [{ text, url }] : [];

/** The authors as the byline names them, with the pages that the page declares for them. */
function authorsOf(
  byline: readonly string[],
  declarations: Declarations | undefined,
): StatedValue[] {
  const declared = declarations?.authors ?? [];
  const names = byline.length > 0 ? byline : declared.map(({ name }) => name);
  return [...new Set(names)].map((text) => ({
    text,
    url: declared.find(({ name }) => name.toLowerCase() === text.toLowerCase())?.url,
  }));
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
